package plumbline.picture;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import plumbline.design.Box;
import plumbline.design.Point;
import plumbline.design.Size;
import plumbline.layout.Tiles;

/// Looks for the place where the words of a link cover least: no box, no other words, few lines.
///
/// On the middle of their way they stand best, set as they look best; where that covers something, they are looked
/// at all along the way and beside it, set narrower, and at last shortened.
final class Placing {
    /// How close the places are that are looked at, in the hasty search as a part of a piece's length.
    private static final int FEW = 8;
    private static final double CLOSE = 12;
    private static final int MOST = 40;
    /// How far from its line, edge to line, a chip may stand and still be taken for that line's.
    private static final double[] ASIDE = {2, 12, 24, 36};
    private static final double[] NOWHERE = {};
    /// How far it may stand where a thin line leads from it to its own.
    private static final double[] LED = {16, 28, 40, 56, 72, 96, 120};

    private static final double COVERS_BEND = 120;
    private static final double LEADER = 200;
    private static final double SHIFTED = 10;
    /// How far from a chip's edge a line may lead to it.
    private static final double EDGE = 6;
    private static final double[] NO_SHIFT = {0};
    private static final double UPRIGHT = 40;
    private static final double BESIDE = 70;
    /// A number alone tells of its line only where it stands on it.
    private static final double NUMBER_BESIDE = 400;
    private static final double NARROWER = 25;
    /// Dearer than any place that hides nothing but lines.
    private static final double SHORTENED = 700;

    private final Collection<Box> frames;
    private final Tiles<Box> boxes = new Tiles<>();
    private final Tiles<Piece> pieces = new Tiles<>();
    private final Tiles<Box> taken = new Tiles<>();

    /// A straight piece of a way, a hair thick.
    private record Piece(Box box, List<Point> way) {}

    /// Words set in some way, where they stand, and the point of their line that a thin line leads to, if one does.
    record Place(Wording wording, Box box, @Nullable Point led, double price) {}

    /// Among these boxes, words that stand already (the titles of frames), frames and ways.
    Placing(Collection<Box> boxes, Collection<Box> words, Collection<Box> frames, Collection<List<Point>> ways) {
        this.frames = frames;
        boxes.forEach(box -> this.boxes.add(box, box));
        words.forEach(box -> taken.add(box, box));
        for (List<Point> way : ways) {
            for (int i = 1; i < way.size(); i++) {
                Box run = Nearby.run(way.get(i - 1), way.get(i)).grown(1);
                pieces.add(run, new Piece(run, way));
            }
        }
    }

    /// Takes a place on a way for words, which from now on is not free.
    Place take(Wordings wordings, List<Point> way) {
        Place place = place(wordings, way);
        taken.add(place.box(), place.box());
        Point led = place.led();
        if (led != null) {
            Box leader = Nearby.between(place.box(), led, 1);
            taken.add(leader, leader);
        }
        return place;
    }

    private Place place(Wordings wordings, List<Point> way) {
        Place best = new Search(wordings.first(), way, false).best(null);
        if (best.price() < Nearby.COVERS_EDGE) {
            return best;
        }
        best = new Search(wordings.first(), way, true).best(best);
        double more = 0;
        for (Wording wording : wordings.others()) {
            more = wording.whole() || more >= SHORTENED ? more + NARROWER : SHORTENED;
            if (more >= best.price()) {
                break;
            }
            best = new Search(wording, way, true).dearer(more).best(best);
        }
        return best;
    }

    private static Box centred(Point at, Size size) {
        return new Box(Math.round(at.x() - size.width() / 2), at.y() - size.height() / 2, size.width(), size.height());
    }

    /// The places of words that are set in one way, along one way.
    private final class Search {
        private final Wording wording;
        private final List<Point> way;
        private final boolean careful;
        private double more;
        private @Nullable Place best;
        private double least = Double.MAX_VALUE;

        Search(Wording wording, List<Point> way, boolean careful) {
            this.wording = wording;
            this.way = way;
            this.careful = careful;
        }

        /// Each of these places costs that much more.
        Search dearer(double by) {
            more = by;
            return this;
        }

        /// The cheapest place, or the one known already.
        Place best(@Nullable Place known) {
            best = known;
            least = known == null ? Double.MAX_VALUE : known.price();
            double length = 0;
            for (int i = 1; i < way.size(); i++) {
                length += way.get(i - 1).distanceTo(way.get(i));
            }
            double passed = 0;
            for (int i = 1; i < way.size(); i++) {
                Point from = way.get(i - 1);
                Point to = way.get(i);
                piece(from, to, length / 2 - passed);
                passed += from.distanceTo(to);
            }
            Place found = best;
            return found != null ? found : new Place(wording, centred(way.getFirst(), wording.size()), null, least);
        }

        /// Looks along a piece; the way's middle lies so far from its start.
        private void piece(Point from, Point to, double middle) {
            double run = from.distanceTo(to);
            boolean upright = from.x() == to.x();
            Size size = wording.size();
            Nearby near = near(Nearby.run(from, to));
            int steps = careful ? Math.clamp(Math.round(run / CLOSE), FEW, MOST) : FEW;
            for (int step = 1; step < steps; step++) {
                double along = run * step / steps;
                Point at = Shapes.towards(from, to, along);
                double offCentre = more + Math.abs(along - middle) / 10;
                Box box = centred(at, size);
                look(
                        box,
                        near,
                        offCentre + (upright ? UPRIGHT : 0) + bend(at, box, from, to),
                        Nearby.ON_LINE,
                        at,
                        false);
                double beside = offCentre + (wording.lines().isEmpty() ? NUMBER_BESIDE : BESIDE);
                for (double aside : careful ? ASIDE : NOWHERE) {
                    both(at, upright, near, beside + aside, aside, false);
                }
                for (double aside : careful ? LED : NOWHERE) {
                    both(at, upright, near, beside + LEADER + aside, aside, true);
                }
            }
        }

        /// Looks on both sides of a point of the line; words that a thin line leads to may begin or end there, too.
        private void both(Point at, boolean upright, Nearby near, double price, double aside, boolean led) {
            Size size = wording.size();
            double out = aside + (upright ? size.width() : size.height()) / 2;
            double most = led ? (upright ? size.height() : size.width()) / 2 - EDGE : 0;
            for (double shift : most > 0 ? new double[] {0, -most, most} : NO_SHIFT) {
                double dearer = price + (shift == 0 ? 0 : SHIFTED);
                Point one = upright ? at.plus(out, shift) : at.plus(shift, -out);
                Point other = upright ? at.plus(-out, shift) : at.plus(shift, out);
                look(centred(one, size), near, dearer, aside, at, led);
                look(centred(other, size), near, dearer + 1, aside, at, led);
            }
        }

        private void look(Box box, Nearby near, double price, double aside, Point at, boolean led) {
            if (price >= least) {
                return;
            }
            double all = price + near.price(box, way.getLast(), least - price, aside, at, led);
            if (all < least - 0.001) {
                best = new Place(wording, box, led ? at : null, all);
                least = all;
            }
        }

        /// A chip ought to leave some of its line to be seen on both sides.
        private double bend(Point at, Box box, Point from, Point to) {
            double reach = (from.x() == to.x() ? box.height() : box.width()) / 2 + 4;
            double free = Math.min(at.distanceTo(from), at.distanceTo(to)) - reach;
            return free >= 0 ? 0 : Math.min(COVERS_BEND, -free * 4 + 20);
        }

        /// What words on a piece of their way, or beside it, could cover.
        private Nearby near(Box run) {
            double aside = careful ? LED[LED.length - 1] : 0;
            double wide = wording.size().width() / (careful ? 1 : 2) + aside;
            double high = wording.size().height() / (careful ? 1 : 2) + aside;
            Box reach = new Box(run.x() - wide, run.y() - high, run.width() + 2 * wide, run.height() + 2 * high);
            Box roomy = reach.grown(Nearby.ROOM + 1);
            List<Box> own = new ArrayList<>();
            List<Box> others = new ArrayList<>();
            for (Piece piece : pieces.in(roomy)) {
                (piece.way().equals(way) ? own : others).add(piece.box());
            }
            return new Nearby(boxes.in(roomy), taken.in(roomy), frames, others, own);
        }
    }
}
