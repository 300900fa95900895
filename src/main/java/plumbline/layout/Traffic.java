package plumbline.layout;

import java.util.ArrayList;
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

    private record Run(Point from, Point to) {
        boolean level() {
            return from.y() == to.y();
        }

        double low() {
            return level() ? Math.min(from.x(), to.x()) : Math.min(from.y(), to.y());
        }

        double high() {
            return level() ? Math.max(from.x(), to.x()) : Math.max(from.y(), to.y());
        }

        double at() {
            return level() ? from.y() : from.x();
        }
    }

    private final List<Box> boxes;
    private final List<Run> runs = new ArrayList<>();

    Traffic(Collection<Box> boxes) {
        this.boxes = List.copyOf(boxes);
    }

    List<Box> boxes() {
        return boxes;
    }

    /// From now on this way is taken.
    void take(List<Point> way) {
        for (int i = 1; i < way.size(); i++) {
            runs.add(new Run(way.get(i - 1), way.get(i)));
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
            price += boxes(from, to, wire) + others(new Run(from, to));
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

    private double others(Run mine) {
        double price = 0;
        for (Run other : runs) {
            if (mine.level() == other.level()) {
                double shared = Math.min(mine.high(), other.high()) - Math.max(mine.low(), other.low());
                if (shared > 0 && Math.abs(mine.at() - other.at()) < APART) {
                    price += ALONG + ALONG_EACH * shared;
                }
            } else if (other.low() < mine.at()
                    && mine.at() < other.high()
                    && mine.low() < other.at()
                    && other.at() < mine.high()) {
                price += CROSSING;
            }
        }
        return price;
    }

    private static boolean turnsBack(Point before, Point at, Point after) {
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
