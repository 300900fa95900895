package plumbline.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import plumbline.design.Edit;
import plumbline.design.LinkId;
import plumbline.design.Point;
import plumbline.picture.Aids;

/// Routes a link by hand: drags a piece of its way sideways, or one of its bends.
///
/// `way` is how it ran before, `place` the number of the piece or of the point in it.
record Bending(LinkId link, List<Point> way, int place, boolean isBend, Point from) implements Tool {
    private static final double STUB = 16;

    Bending {
        way = List.copyOf(way);
    }

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
        return Pointer.MOVE;
    }

    @Override
    public Turn on(Gesture gesture, Scene scene) {
        return switch (gesture) {
            case Gesture.Drag(Point at, Mods mods) -> Turn.to(this).showing(route(at, mods, scene));
            case Gesture.Release(Point at, Mods mods) ->
                Turn.to(Idle.AT_REST)
                        .selecting(Set.of(link))
                        .doing(Deed.ROUTE, Standing.together(scene, List.of(route(at, mods, scene))));
            case Gesture.Press _, Gesture.Hover _, Gesture.Key _, Gesture.Type _, Gesture.Cancel _ -> Turn.to(this);
        };
    }

    private Edit route(Point at, Mods mods, Scene scene) {
        boolean free = mods.ctrl() || mods.alt() || !scene.snapping();
        Point to = free ? at : new Point(Snapping.onGrid(at.x()), Snapping.onGrid(at.y()));
        return new Edit.Route(link, isBend ? bent(to) : shifted(to));
    }

    /// With the bend elsewhere; its neighbours follow so that the pieces stay level or upright.
    private List<Point> bent(Point to) {
        List<Point> points = new ArrayList<>(way);
        for (int side : new int[] {place - 1, place + 1}) {
            Point beside = way.get(side);
            boolean level = beside.y() == way.get(place).y();
            points.set(side, level ? new Point(beside.x(), to.y()) : new Point(to.x(), beside.y()));
        }
        points.set(place, to);
        return points.subList(1, points.size() - 1);
    }

    /// With the piece moved sideways; the first and the last piece leave a stub at their box. A piece that is neither
    /// level nor upright gets a bend where it is dragged to.
    private List<Point> shifted(Point to) {
        Point start = way.get(place);
        Point end = way.get(place + 1);
        boolean level = start.y() == end.y();
        List<Point> bends = new ArrayList<>(way.subList(1, Math.max(1, place)));
        if (!level && start.x() != end.x()) {
            bends.clear();
            bends.addAll(way.subList(1, place + 1));
            bends.add(to);
            bends.addAll(way.subList(place + 1, way.size() - 1));
            return bends;
        }
        boolean isFirst = place == 0;
        boolean isLast = place == way.size() - 2;
        double length = start.distanceTo(end);
        double stub = Math.min(STUB, length / 3);
        double ahead = stub / Math.max(length, 1e-9);
        double dx = (end.x() - start.x()) * ahead;
        double dy = (end.y() - start.y()) * ahead;
        Point first = isFirst ? start.plus(dx, dy) : start;
        Point last = isLast ? end.plus(-dx, -dy) : end;
        bends.add(level ? new Point(first.x(), to.y()) : new Point(to.x(), first.y()));
        bends.add(level ? new Point(last.x(), to.y()) : new Point(to.x(), last.y()));
        bends.addAll(way.subList(Math.min(place + 2, way.size() - 1), way.size() - 1));
        return bends;
    }

    @Override
    public Aids aids(Scene scene) {
        return Aids.NONE;
    }
}
