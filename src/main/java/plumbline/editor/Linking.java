package plumbline.editor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import plumbline.design.BoundaryId;
import plumbline.design.Edit;
import plumbline.design.ElementId;
import plumbline.design.EndId;
import plumbline.design.Link;
import plumbline.design.LinkId;
import plumbline.design.Point;
import plumbline.picture.Aids;

/// Draws a link from one end; dropped on another it connects them, dropped on the ground it asks what to put there.
///
/// `begun` is where the hand pressed, `tool` what was in hand then.
record Linking(EndId from, Point begun, Point at, Tool tool) implements Tool {
    @Override
    public Name name() {
        return tool.name();
    }

    @Override
    public boolean isBusy() {
        return true;
    }

    @Override
    public Pointer pointer() {
        return Pointer.LINK;
    }

    @Override
    public Turn on(Gesture gesture, Scene scene) {
        return switch (gesture) {
            case Gesture.Drag(Point to, Mods _) -> Turn.to(new Linking(from, begun, to, tool));
            case Gesture.Release(Point to, Mods _) -> dropped(from, to, tool, scene);
            case Gesture.Press _, Gesture.Hover _, Gesture.Key _, Gesture.Type _, Gesture.Cancel _ -> Turn.to(this);
        };
    }

    /// A link led from an end and let go at a point.
    static Turn dropped(EndId from, Point to, Tool tool, Scene scene) {
        Turn turn = Turn.to(Tool.after(tool, scene));
        Optional<EndId> target = target(from, to, scene);
        if (target.isPresent()) {
            LinkId id = new FreshIds(scene.design()).link();
            Link link = new Link(id, from, target.get(), null, "", null);
            return turn.doing(Deed.CONNECT, new Edit.Connect(link)).selecting(Set.of(id));
        }
        boolean home = scene.box(from).map(box -> box.grown(8).contains(to)).orElse(true);
        return home ? turn.selecting(Set.of(from)) : turn.asking(new Request.PickKind(to, from));
    }

    /// What a link from there would end at here: a component, or the title or edge of a boundary that is no part of
    /// where it comes from.
    static Optional<EndId> target(EndId from, Point at, Scene scene) {
        Nesting nesting = scene.nesting();
        for (Hit hit : new Hits(scene).all(at)) {
            ElementId found = switch (hit) {
                case Hit.On(ElementId element) -> element;
                case Hit.Rim(EndId end) -> end;
                case Hit.Ground _, Hit.Inside _, Hit.Way _, Hit.Bend _, Hit.Tip _, Hit.Grip _ -> null;
            };
            if (found instanceof EndId end) {
                boolean around = end instanceof BoundaryId && nesting.isWithin(from, end)
                        || from instanceof BoundaryId && nesting.isWithin(end, from);
                return end.equals(from) || around ? Optional.empty() : Optional.of(end);
            }
        }
        return Optional.empty();
    }

    @Override
    public Aids aids(Scene scene) {
        return band(from, at, scene);
    }

    /// A link on its way from an end to a point.
    static Aids band(EndId from, Point at, Scene scene) {
        Optional<EndId> target = target(from, at, scene);
        Point to = target.flatMap(scene::box)
                .map(box -> Lie.edge(box, scene.box(from).orElse(box).centre()))
                .orElse(at);
        return scene.box(from)
                .map(box -> Aids.NONE.leading(
                        List.of(Lie.edge(box, to), to),
                        target.map(Set::<ElementId>of).orElse(Set.of())))
                .orElse(Aids.NONE);
    }
}
