package plumbline.picture;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import plumbline.design.Boundary;
import plumbline.design.BoundaryId;
import plumbline.design.Box;
import plumbline.design.Design;
import plumbline.design.Link;
import plumbline.design.Point;

/// Draws the words of links on small chips, each where it covers as little as possible.
final class Chips {
    private static final double LEADER = 0.75;

    private final Look look;
    private final Measures measures;
    private final Collection<Box> frames;
    private final Placing placing;

    private Chips(Look look, Measures measures, Collection<Box> frames, Placing placing) {
        this.look = look;
        this.measures = measures;
        this.frames = frames;
        this.placing = placing;
    }

    /// Chips among boxes, frames with their titles and ways as planned.
    static Chips among(Design design, Plan plan, Look look, Measures measures) {
        List<Box> boxes = new ArrayList<>();
        List<Box> frames = new ArrayList<>();
        plan.boxes().forEach((id, box) -> (id instanceof BoundaryId ? frames : boxes).add(box));
        List<Box> titles = new ArrayList<>();
        for (Boundary boundary : design.boundaries()) {
            Box box = plan.boxes().get(boundary.id());
            if (box != null) {
                titles.add(Frames.title(box, measures.of(boundary)));
            }
        }
        return new Chips(
                look,
                measures,
                frames,
                new Placing(boxes, titles, frames, plan.ways().values()));
    }

    /// Takes a place on a way for words.
    Placing.Place take(Wordings wordings, List<Point> way) {
        return placing.take(wordings, way);
    }

    /// What a chip in that place hides lines with.
    Token ground(Box box) {
        return frames.stream().anyMatch(frame -> frame.contains(box)) ? Token.FRAME : Token.CANVAS;
    }

    /// The chip of a link with words or a step, in its place; where one leads to its line, with a thin line to there.
    Part part(Link link, Wording wording, Box box, @Nullable Point led, Token under) {
        List<Mark> marks = new ArrayList<>();
        if (led != null) {
            Point edge =
                    new Point(Math.clamp(led.x(), box.x(), box.right()), Math.clamp(led.y(), box.y(), box.bottom()));
            marks.add(new Mark.Path(
                    Shapes.rounded(List.of(edge, led), 0), null, Stroke.of(look.colour(Token.MUTED), LEADER)));
        }
        Integer step = link.step();
        Colour ground = look.colour(under);
        Words words = new Words(measures.ruler());
        if (!wording.lines().isEmpty()) {
            marks.add(new Mark.Rectangle(box, 4, ground, null));
            double left = box.x() + Measures.CHIP_PADDING + (step == null ? 0 : Measures.STEP);
            double pitch = wording.lines().size() > 1 ? Measures.CHIP_LINE : Measures.CHIP_HEIGHT;
            double top = box.centre().y() - pitch * wording.lines().size() / 2;
            marks.addAll(words.stacked(
                    wording.lines(), left, top, pitch, Measures.DETAIL, Weight.REGULAR, look.colour(Token.MUTED)));
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
        String label = Lines.clean(link.label());
        String title = step == null ? label : step + (label.isEmpty() ? "" : ". " + label);
        return new Part(link.id(), Part.Role.LABEL, title, Bounds.of(marks), marks, 1);
    }
}
