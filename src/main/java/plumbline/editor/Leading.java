package plumbline.editor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import plumbline.design.Edit;
import plumbline.design.ElementId;
import plumbline.design.EndId;
import plumbline.design.Link;
import plumbline.design.LinkId;
import plumbline.design.Point;
import plumbline.picture.Aids;

/// Leads the start or the end of a link to something else; let go over nothing, it stays as it was.
record Leading(LinkId link, boolean start, Point at) implements Tool {
    @Override
    public Name name() {
        return Name.SELECT;
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
            case Gesture.Drag(Point to, Mods _) -> Turn.to(new Leading(link, start, to));
            case Gesture.Release(Point to, Mods _) -> dropped(to, scene);
            case Gesture.Press _, Gesture.Hover _, Gesture.Key _, Gesture.Type _, Gesture.Cancel _ -> Turn.to(this);
        };
    }

    private Turn dropped(Point to, Scene scene) {
        Turn turn = Turn.to(Idle.AT_REST);
        Optional<Link> led = scene.link(link);
        Optional<EndId> target = led.flatMap(found -> target(found, to, scene));
        if (led.isEmpty() || target.isEmpty()) {
            return turn;
        }
        EndId from = start ? target.get() : led.get().from();
        EndId end = start ? led.get().to() : target.get();
        boolean same = from.equals(led.get().from()) && end.equals(led.get().to());
        return same ? turn : turn.doing(Deed.CONNECT, new Edit.Reattach(link, from, end));
    }

    private Optional<EndId> target(Link led, Point to, Scene scene) {
        return Linking.target(other(led), to, scene);
    }

    private EndId other(Link led) {
        return start ? led.to() : led.from();
    }

    @Override
    public Aids aids(Scene scene) {
        List<Point> way = scene.way(link);
        Optional<Link> led = scene.link(link);
        if (way.isEmpty() || led.isEmpty()) {
            return Aids.NONE;
        }
        Set<ElementId> targets =
                target(led.get(), at, scene).map(Set::<ElementId>of).orElse(Set.of());
        return Aids.NONE.leading(start ? List.of(at, way.getLast()) : List.of(way.getFirst(), at), targets);
    }
}
