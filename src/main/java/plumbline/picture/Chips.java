package plumbline.picture;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import plumbline.design.Box;
import plumbline.design.Link;
import plumbline.design.Point;
import plumbline.design.Size;

/// Puts the words of links on small chips where they cover as little as possible: no box, no other words, few
/// lines.
final class Chips {
    private static final double STEPS = 8;
    private static final double COVERS_BOX = 5000;
    private static final double COVERS_CHIP = 1200;
    private static final double COVERS_HEAD = 300;
    private static final double COVERS_EDGE = 150;
    private static final double COVERS_LINE = 60;
    private static final double COVERS_BEND = 120;
    private static final double UPRIGHT = 40;

    private final Look look;
    private final Measures measures;
    private final Collection<Box> boxes;
    private final Collection<Box> frames;
    private final Collection<List<Point>> ways;
    private final List<Box> taken = new ArrayList<>();

    Chips(Look look, Measures measures, Collection<Box> boxes, Collection<Box> frames, Collection<List<Point>> ways) {
        this.look = look;
        this.measures = measures;
        this.boxes = boxes;
        this.frames = frames;
        this.ways = ways;
    }

    /// The chip of a link with words or a step, on its way.
    Part part(Link link, List<Point> way) {
        Box box = place(measures.of(link), way);
        taken.add(box);
        List<Mark> marks = new ArrayList<>();
        String label = measures.label(link);
        Integer step = link.step();
        boolean framed = frames.stream().anyMatch(frame -> frame.contains(box));
        Colour ground = look.colour(framed ? Token.FRAME : Token.CANVAS);
        Words words = new Words(measures.ruler());
        if (!label.isEmpty()) {
            marks.add(new Mark.Rectangle(box, 4, ground, null));
            double left = box.x() + Measures.CHIP_PADDING + (step == null ? 0 : Measures.STEP);
            marks.addAll(words.stacked(
                    List.of(label),
                    left,
                    box.y(),
                    box.height(),
                    Measures.DETAIL,
                    Weight.REGULAR,
                    look.colour(Token.MUTED)));
        }
        if (step != null) {
            Point centre = new Point(box.x() + Measures.STEP / 2, box.centre().y());
            marks.add(new Mark.Path(
                    Shapes.circle(centre, Measures.STEP / 2), look.colour(Token.INK), Stroke.of(ground, 1)));
            String number = Integer.toString(step);
            double size = number.length() > 2 ? 6 : number.length() > 1 ? 8 : 9;
            marks.add(words.at(
                    number,
                    centre.x(),
                    centre.y() + measures.ruler().capital(size) / 2,
                    size,
                    Weight.SEMIBOLD,
                    look.colour(Token.CARD),
                    Mark.Anchor.MIDDLE));
        }
        String title = step == null ? label : step + (label.isEmpty() ? "" : ". " + label);
        return new Part(link.id(), Part.Role.LABEL, title, Bounds.of(marks), marks, 1);
    }

    private Box place(Size size, List<Point> way) {
        Box best = centred(way.getFirst(), size);
        double least = Double.MAX_VALUE;
        double length = 0;
        for (int i = 1; i < way.size(); i++) {
            length += way.get(i - 1).distanceTo(way.get(i));
        }
        double passed = 0;
        for (int i = 1; i < way.size(); i++) {
            Point from = way.get(i - 1);
            Point to = way.get(i);
            double run = from.distanceTo(to);
            boolean upright = from.x() == to.x();
            for (int step = 1; step < STEPS; step++) {
                Point at = Shapes.towards(from, to, run * step / STEPS);
                Box box = centred(at, size);
                double offCentre = Math.abs(passed + run * step / STEPS - length / 2) / 10;
                double price = price(box, way) + offCentre + (upright ? UPRIGHT : 0) + bend(at, box, from, to);
                if (price < least - 0.001) {
                    best = box;
                    least = price;
                }
            }
            passed += run;
        }
        return best;
    }

    private static Box centred(Point at, Size size) {
        return new Box(Math.round(at.x() - size.width() / 2), at.y() - size.height() / 2, size.width(), size.height());
    }

    /// A chip ought to leave some of its line to be seen on both sides.
    private static double bend(Point at, Box box, Point from, Point to) {
        double reach = (from.x() == to.x() ? box.height() : box.width()) / 2 + 4;
        double free = Math.min(at.distanceTo(from), at.distanceTo(to)) - reach;
        return free >= 0 ? 0 : Math.min(COVERS_BEND, -free * 4 + 20);
    }

    private double price(Box box, List<Point> way) {
        double price = 0;
        Box roomy = box.grown(3);
        for (Box other : boxes) {
            if (other.intersects(roomy)) {
                price += COVERS_BOX;
            }
        }
        for (Box other : taken) {
            if (other.intersects(roomy)) {
                price += COVERS_CHIP;
            }
        }
        for (Box frame : frames) {
            if (frame.intersects(roomy) && !frame.contains(roomy)) {
                price += COVERS_EDGE;
            }
        }
        Point tip = way.getLast();
        if (box.grown(12).contains(tip)) {
            price += COVERS_HEAD;
        }
        for (List<Point> other : ways) {
            price += other.equals(way) ? 0 : lines(box, other);
        }
        return price;
    }

    private static double lines(Box box, List<Point> way) {
        double price = 0;
        for (int i = 1; i < way.size(); i++) {
            Point from = way.get(i - 1);
            Point to = way.get(i);
            Box run = new Box(
                            Math.min(from.x(), to.x()),
                            Math.min(from.y(), to.y()),
                            Math.abs(from.x() - to.x()),
                            Math.abs(from.y() - to.y()))
                    .grown(1);
            if (run.intersects(box)) {
                price += COVERS_LINE;
            }
        }
        return price;
    }
}
