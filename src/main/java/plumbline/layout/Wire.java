package plumbline.layout;

import plumbline.design.Box;
import plumbline.design.Link;
import plumbline.design.Point;

/// A link whose way is being looked for: the boxes at its ends, the sides it leaves and enters, and where on
/// them.
final class Wire {
    final Link link;
    final Box from;
    final Box to;
    final Side leaves;
    final Side enters;
    double start;
    double end;

    Wire(Link link, Box from, Box to) {
        this.link = link;
        this.from = from;
        this.to = to;
        boolean inward = from.contains(to);
        boolean outward = to.contains(from);
        Side facing = inward || outward ? nearestEdge(inward ? from : to, inward ? to : from) : facing(from, to);
        leaves = facing;
        enters = inward || outward ? facing : facing.opposite();
        start = (leaves.start(from) + leaves.end(from)) / 2;
        end = (enters.start(to) + enters.end(to)) / 2;
    }

    Point first() {
        return leaves.at(from, start);
    }

    Point last() {
        return enters.at(to, end);
    }

    /// Which way a link leaves the one box for the other: sideways where there is room, since designs read left to
    /// right, else up or down.
    private static Side facing(Box from, Box to) {
        double right = to.x() - from.right();
        double left = from.x() - to.right();
        double below = to.y() - from.bottom();
        double above = from.y() - to.bottom();
        if (right >= Routes.STUB * 1.5 || left >= Routes.STUB * 1.5) {
            boolean steep = Math.max(below, above) > 4 * Math.max(right, left);
            if (!steep) {
                return right >= left ? Side.RIGHT : Side.LEFT;
            }
        }
        if (below >= 0 || above >= 0) {
            return below >= above ? Side.BOTTOM : Side.TOP;
        }
        return to.centre().x() >= from.centre().x() ? Side.RIGHT : Side.LEFT;
    }

    private static Side nearestEdge(Box outer, Box inner) {
        double left = inner.x() - outer.x();
        double right = outer.right() - inner.right();
        double top = inner.y() - outer.y();
        double bottom = outer.bottom() - inner.bottom();
        double least = Math.min(Math.min(left, right), Math.min(top, bottom));
        return least == right ? Side.RIGHT : least == left ? Side.LEFT : least == bottom ? Side.BOTTOM : Side.TOP;
    }
}
