package plumbline.picture;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import plumbline.design.BoundaryId;
import plumbline.design.Box;
import plumbline.design.Link;
import plumbline.design.Point;
import plumbline.design.Size;
import plumbline.layout.Tiles;

/// Puts the words of links on small chips where they cover as little as possible: no box, no other words, few
/// lines.
final class Chips {
    private static final double STEPS = 8;
    /// How far a chip keeps from boxes and other chips.
    private static final double ROOM = 3;

    private static final double COVERS_BOX = 5000;
    private static final double COVERS_CHIP = 1200;
    private static final double COVERS_HEAD = 300;
    private static final double COVERS_EDGE = 150;
    private static final double COVERS_LINE = 60;
    private static final double COVERS_BEND = 120;
    private static final double UPRIGHT = 40;

    private final Look look;
    private final Measures measures;
    private final Collection<Box> frames;
    private final Tiles<Box> boxes = new Tiles<>();
    private final Tiles<Piece> pieces = new Tiles<>();
    private final Tiles<Box> taken = new Tiles<>();

    /// A straight piece of a way, a hair thick.
    private record Piece(Box box, List<Point> way) {}

    private Chips(
            Look look, Measures measures, Collection<Box> boxes, Collection<Box> frames, Collection<List<Point>> ways) {
        this.look = look;
        this.measures = measures;
        this.frames = frames;
        boxes.forEach(box -> this.boxes.add(box, box));
        for (List<Point> way : ways) {
            for (int i = 1; i < way.size(); i++) {
                Box run = run(way.get(i - 1), way.get(i)).grown(1);
                pieces.add(run, new Piece(run, way));
            }
        }
    }

    /// Chips among boxes, frames and ways as planned.
    static Chips among(Plan plan, Look look, Measures measures) {
        List<Box> boxes = new ArrayList<>();
        List<Box> frames = new ArrayList<>();
        plan.boxes().forEach((id, box) -> (id instanceof BoundaryId ? frames : boxes).add(box));
        return new Chips(look, measures, boxes, frames, plan.ways().values());
    }

    /// Takes a place on a way for a chip of that size.
    Box take(Size size, List<Point> way) {
        Box box = place(size, way);
        taken.add(box, box);
        return box;
    }

    /// What a chip in that place hides lines with.
    Token ground(Box box) {
        return frames.stream().anyMatch(frame -> frame.contains(box)) ? Token.FRAME : Token.CANVAS;
    }

    /// The chip of a link with words or a step, in its place.
    Part part(Link link, Box box, Token under) {
        List<Mark> marks = new ArrayList<>();
        String label = measures.label(link);
        Integer step = link.step();
        Colour ground = look.colour(under);
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
            Near near = near(run(from, to), size, way);
            for (int step = 1; step < STEPS; step++) {
                Point at = Shapes.towards(from, to, run * step / STEPS);
                Box box = centred(at, size);
                double covered = near.price(box, way.getLast(), least);
                if (covered >= least) {
                    continue;
                }
                double offCentre = Math.abs(passed + run * step / STEPS - length / 2) / 10;
                double price = covered + offCentre + (upright ? UPRIGHT : 0) + bend(at, box, from, to);
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

    private static Box run(Point from, Point to) {
        return new Box(
                Math.min(from.x(), to.x()),
                Math.min(from.y(), to.y()),
                Math.abs(from.x() - to.x()),
                Math.abs(from.y() - to.y()));
    }

    /// What a chip of that size on a piece of its way could cover.
    private Near near(Box run, Size size, List<Point> way) {
        Box reach = new Box(
                run.x() - size.width() / 2,
                run.y() - size.height() / 2,
                run.width() + size.width(),
                run.height() + size.height());
        Box roomy = reach.grown(ROOM + 1);
        List<Box> others = pieces.in(roomy).stream()
                .filter(piece -> !piece.way().equals(way))
                .map(Piece::box)
                .toList();
        return new Near(boxes.in(roomy), taken.in(roomy), frames, others);
    }

    /// What lies around a piece of a way.
    private record Near(Collection<Box> boxes, Collection<Box> chips, Collection<Box> frames, Collection<Box> lines) {
        /// What a chip costs there; once that reaches the limit, some price above.
        double price(Box box, Point tip, double limit) {
            double price = 0;
            Box roomy = box.grown(ROOM);
            for (Box other : boxes) {
                price += other.intersects(roomy) ? COVERS_BOX : 0;
            }
            for (Box other : chips) {
                price += other.intersects(roomy) ? COVERS_CHIP : 0;
            }
            for (Box frame : frames) {
                price += frame.intersects(roomy) && !frame.contains(roomy) ? COVERS_EDGE : 0;
            }
            price += box.grown(12).contains(tip) ? COVERS_HEAD : 0;
            if (price >= limit) {
                return price;
            }
            for (Box line : lines) {
                price += line.intersects(box) ? COVERS_LINE : 0;
            }
            return price;
        }
    }
}
