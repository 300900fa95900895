package plumbline.layout;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import plumbline.design.Box;
import plumbline.design.Point;

/// What stands in the way of a link: boxes it must not pass, and links that run already.
///
/// The price of a way is its length plus fixed prices for bends, boxes, running along another link and crossing
/// one.
final class Traffic {
    static final double BEND = 24;

    private static final double BOX = 4000;
    private static final double TURNING_BACK = 6000;
    private static final double CROSSING = 12;
    private static final double ALONG = 40;
    private static final double ALONG_EACH = 4;
    private static final double CLEARANCE = 6;
    private static final double APART = 7;

    private final List<Box> boxes;
    private final Runs level = new Runs();
    private final Runs upright = new Runs();

    Traffic(Collection<Box> boxes) {
        this.boxes = List.copyOf(boxes);
    }

    List<Box> boxes() {
        return boxes;
    }

    /// What of all this a way inside of the area can meet; a way that leaves it has another price here.
    Traffic within(Box area) {
        Box reach = area.grown(CLEARANCE + APART);
        Traffic near = new Traffic(boxes.stream().filter(reach::intersects).toList());
        near.level.addThose(level, reach.x(), reach.right(), reach.y(), reach.bottom());
        near.upright.addThose(upright, reach.y(), reach.bottom(), reach.x(), reach.right());
        return near;
    }

    /// Whether a way passes one of these boxes, or so near that it would be led elsewhere.
    static boolean passes(List<Point> way, Collection<Box> boxes) {
        for (int i = 1; i < way.size(); i++) {
            Box piece = around(way.get(i - 1), way.get(i)).grown(CLEARANCE);
            if (boxes.stream().anyMatch(piece::intersects)) {
                return true;
            }
        }
        return false;
    }

    /// From now on this way is taken.
    void take(List<Point> way) {
        for (int i = 1; i < way.size(); i++) {
            Point from = way.get(i - 1);
            Point to = way.get(i);
            if (from.y() == to.y()) {
                level.add(from.y(), from.x(), to.x());
            } else {
                upright.add(from.x(), from.y(), to.y());
            }
        }
    }

    /// The price of a way between two boxes; once it exceeds the limit, some price above that.
    double price(List<Point> way, Wire wire, double limit) {
        double price = BEND * Math.max(0, way.size() - 2);
        for (int i = 1; i < way.size(); i++) {
            price += way.get(i - 1).distanceTo(way.get(i));
        }
        for (int i = 1; i < way.size() && price <= limit; i++) {
            Point from = way.get(i - 1);
            Point to = way.get(i);
            price += boxes(from, to, wire) + others(from, to);
            if (i > 1 && turnsBack(way.get(i - 2), from, to)) {
                price += TURNING_BACK;
            }
        }
        return price;
    }

    /// Whether a way with that price passes a box or turns back on itself.
    static boolean blocked(double price) {
        return price >= BOX;
    }

    /// Written without objects: it is asked many thousand times a picture.
    private double boxes(Point from, Point to, Wire wire) {
        double left = Math.min(from.x(), to.x());
        double right = Math.max(from.x(), to.x());
        double top = Math.min(from.y(), to.y());
        double bottom = Math.max(from.y(), to.y());
        double price = 0;
        for (Box box : boxes) {
            if (left < box.right() + CLEARANCE
                    && right > box.x() - CLEARANCE
                    && top < box.bottom() + CLEARANCE
                    && bottom > box.y() - CLEARANCE) {
                boolean own = box.equals(wire.from) || box.equals(wire.to);
                boolean inside =
                        left < box.right() - 1 && right > box.x() + 1 && top < box.bottom() - 1 && bottom > box.y() + 1;
                price += own && !inside ? 0 : BOX;
            }
        }
        return price;
    }

    private double others(Point from, Point to) {
        boolean isLevel = from.y() == to.y();
        double at = isLevel ? from.y() : from.x();
        double start = isLevel ? from.x() : from.y();
        double end = isLevel ? to.x() : to.y();
        double low = Math.min(start, end);
        double high = Math.max(start, end);
        return (isLevel ? level : upright).along(at, low, high) + (isLevel ? upright : level).across(at, low, high);
    }

    /// Pieces of ways that all run level, or all upright, in arrays, since they are looked at many thousand times a
    /// picture.
    private static final class Runs {
        private double[] at = new double[16];
        private double[] low = new double[16];
        private double[] high = new double[16];
        private int count;

        void add(double where, double start, double end) {
            if (count == at.length) {
                at = Arrays.copyOf(at, 2 * count);
                low = Arrays.copyOf(low, 2 * count);
                high = Arrays.copyOf(high, 2 * count);
            }
            at[count] = where;
            low[count] = Math.min(start, end);
            high[count] = Math.max(start, end);
            count++;
        }

        void addThose(Runs all, double from, double to, double least, double most) {
            for (int i = 0; i < all.count; i++) {
                if (all.at[i] >= least && all.at[i] <= most && all.low[i] <= to && all.high[i] >= from) {
                    add(all.at[i], all.low[i], all.high[i]);
                }
            }
        }

        /// The price of running beside these.
        double along(double where, double start, double end) {
            double price = 0;
            for (int i = 0; i < count; i++) {
                double shared = Math.min(end, high[i]) - Math.max(start, low[i]);
                if (shared > 0 && Math.abs(where - at[i]) < APART) {
                    price += ALONG + ALONG_EACH * shared;
                }
            }
            return price;
        }

        /// The price of crossing these.
        double across(double where, double start, double end) {
            double price = 0;
            for (int i = 0; i < count; i++) {
                if (low[i] < where && where < high[i] && start < at[i] && at[i] < end) {
                    price += CROSSING;
                }
            }
            return price;
        }
    }

    /// Whether a way through these points goes back from the second.
    static boolean turnsBack(Point before, Point at, Point after) {
        double ahead = (at.x() - before.x()) * (after.x() - at.x()) + (at.y() - before.y()) * (after.y() - at.y());
        return ahead < 0;
    }

    /// The box that two points span; a hair thick, since a box without area meets nothing.
    static Box around(Point from, Point to) {
        return new Box(
                        Math.min(from.x(), to.x()),
                        Math.min(from.y(), to.y()),
                        Math.abs(from.x() - to.x()),
                        Math.abs(from.y() - to.y()))
                .grown(0.01);
    }
}
