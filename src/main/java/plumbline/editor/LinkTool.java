package plumbline.editor;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import plumbline.design.ElementId;
import plumbline.design.EndId;
import plumbline.design.Point;
import plumbline.picture.Aids;

/// Links by dragging from one end to another, or by pressing first the one and then the other.
///
/// `from` is what was pressed first, `at` where the hand is since.
record LinkTool(@Nullable EndId from, Point at) implements Tool {
    static final LinkTool AT_REST = new LinkTool(null, new Point(0, 0));

    @Override
    public Name name() {
        return Name.LINK;
    }

    @Override
    public Pointer pointer() {
        return Pointer.LINK;
    }

    @Override
    public Turn on(Gesture gesture, Scene scene) {
        return switch (gesture) {
            case Gesture.Press press
            when press.button() == Gesture.Button.MIDDLE -> Turn.to(new Panning(press.at(), this));
            case Gesture.Press press when press.button() == Gesture.Button.PRIMARY -> pressed(press.at(), scene);
            case Gesture.Hover(Point to, Mods _) -> Turn.to(new LinkTool(from, to));
            case Gesture.Drag(Point to, Mods _) -> dragged(to, scene);
            case Gesture.Press _, Gesture.Release _, Gesture.Key _, Gesture.Type _, Gesture.Cancel _ -> Turn.to(this);
        };
    }

    private Turn pressed(Point point, Scene scene) {
        EndId first = from;
        if (first != null && scene.box(first).isPresent()) {
            return Linking.dropped(first, point, AT_REST, scene);
        }
        Optional<EndId> end = scene.hit(point).meant().flatMap(LinkTool::end);
        return end.map(id -> Turn.to(new LinkTool(id, point)).selecting(Set.of(id)))
                .orElse(Turn.to(AT_REST));
    }

    private Turn dragged(Point to, Scene scene) {
        EndId first = from;
        return first == null || scene.box(first).isEmpty() || Tool.isStill(at, to, scene)
                ? Turn.to(this)
                : Turn.to(new Linking(first, at, to, AT_REST));
    }

    private static Optional<EndId> end(ElementId element) {
        return element instanceof EndId end ? Optional.of(end) : Optional.empty();
    }

    @Override
    public Aids aids(Scene scene) {
        EndId first = from;
        return first == null ? Aids.NONE : Linking.band(first, at, scene);
    }
}
