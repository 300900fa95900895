package plumbline.picture;

import java.util.Collection;
import plumbline.design.Box;
import plumbline.design.Point;

/// What lies around a piece of a way, and what words cost in some place there.
///
/// Dearest is what hides words or boxes, then what parts words from their line or lets them be taken for another's.
record Nearby(
        Collection<Box> boxes,
        Collection<Box> words,
        Collection<Box> frames,
        Collection<Box> lines,
        Collection<Box> own) {
    /// How far words keep from boxes and other words.
    static final double ROOM = 3;
    /// How far words on a line keep from its end, where the head is.
    private static final double HEAD = 12;
    static final double ON_LINE = -1;
    private static final double COVERS_BOX = 5000;
    private static final double COVERS_WORDS = 2500;
    private static final double COVERS_HEAD = 300;
    static final double COVERS_EDGE = 150;
    private static final double COVERS_LINE = 60;
    /// Words beside their line must not be taken for those of another.
    private static final double NEARER = 300;
    /// Nor must anything stand between the words and their line.
    private static final double BETWEEN = 1500;
    /// Half as wide is what words are connected to their line by.
    private static final double BROAD = 8;
    private static final double CROSSES_LINE = 40;

    /// What a chip costs there; once that reaches the limit, some price above.
    double price(Box box, Point tip, double limit, double aside, Point at, boolean led) {
        double price = 0;
        Box roomy = box.grown(ROOM);
        for (Box other : boxes) {
            price += other.intersects(roomy) ? COVERS_BOX : 0;
        }
        for (Box other : words) {
            price += other.intersects(roomy) ? COVERS_WORDS : 0;
        }
        for (Box frame : frames) {
            price += frame.intersects(roomy) && !frame.contains(roomy) ? COVERS_EDGE : 0;
        }
        price += box.grown(aside == ON_LINE ? HEAD : ROOM).contains(tip) ? COVERS_HEAD : 0;
        if (price >= limit) {
            return price;
        }
        if (aside == ON_LINE) {
            return price + COVERS_LINE * count(lines, box);
        }
        Box between = between(box, at, led ? 2 : BROAD);
        price += BETWEEN * (count(boxes, between) + count(words, between)) + COVERS_LINE * count(own, box);
        if (led) {
            return price + COVERS_LINE * count(lines, box) + CROSSES_LINE * count(lines, between);
        }
        int nearer = count(lines, box.grown(aside + ROOM));
        return price + COVERS_LINE * nearer + (nearer > 0 ? NEARER : 0);
    }

    /// What lies between a chip and a point of its line, that much wider than the shortest way.
    static Box between(Box box, Point at, double wide) {
        double x = Math.clamp(at.x(), box.x(), box.right());
        double y = Math.clamp(at.y(), box.y(), box.bottom());
        boolean level = y == at.y();
        Box way = run(new Point(x, y), at);
        return level
                ? new Box(way.x() + ROOM, way.y() - wide, Math.max(0, way.width() - 2 * ROOM), 2 * wide)
                : new Box(way.x() - wide, way.y() + ROOM, 2 * wide, Math.max(0, way.height() - 2 * ROOM));
    }

    /// The box that two points span.
    static Box run(Point from, Point to) {
        return new Box(
                Math.min(from.x(), to.x()),
                Math.min(from.y(), to.y()),
                Math.abs(from.x() - to.x()),
                Math.abs(from.y() - to.y()));
    }

    private static int count(Collection<Box> lines, Box box) {
        int count = 0;
        for (Box line : lines) {
            count += line.intersects(box) ? 1 : 0;
        }
        return count;
    }
}
