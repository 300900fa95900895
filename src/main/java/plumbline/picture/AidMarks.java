package plumbline.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import plumbline.design.Box;
import plumbline.design.ElementId;
import plumbline.design.Point;

/// Draws what helps a hand, in the accent colour: its lines and handles keep their size in the window at every zoom.
///
/// `grain` is how much of the canvas a pixel of the window shows.
public record AidMarks(Look look, double grain) {
    private static final double HANDLE = 4;
    private static final double SWEEP = 0.08;
    private static final double TARGET = 4;

    /// The marks of these aids over elements that stand in these boxes.
    public List<Mark> of(Aids aids, Map<? extends ElementId, Box> boxes) {
        List<Mark> marks = new ArrayList<>();
        Colour accent = look.colour(Token.ACCENT);
        Box sweep = aids.sweep();
        if (sweep != null) {
            marks.add(new Mark.Rectangle(sweep, 2 * grain, accent.withAlpha(SWEEP), line(accent, 1)));
        }
        for (ElementId target : aids.targets()) {
            Box box = boxes.get(target);
            if (box != null) {
                marks.add(new Mark.Rectangle(
                        box.grown(TARGET), Cards.CORNER + TARGET, accent.withAlpha(SWEEP), line(accent, 2)));
            }
        }
        for (Aids.Line guide : aids.guides()) {
            Stroke dashed = new Stroke(look.colour(Token.BAD), grain, List.of(4 * grain, 3 * grain), false);
            marks.add(new Mark.Path(Shapes.rounded(List.of(guide.from(), guide.to()), 0), null, dashed));
        }
        if (aids.band().size() > 1) {
            Stroke dashed = new Stroke(accent, 1.5 * grain, List.of(6 * grain, 4 * grain), false);
            marks.add(new Mark.Path(Shapes.rounded(aids.band(), 0), null, dashed));
            marks.add(new Mark.Path(Shapes.circle(aids.band().getLast(), HANDLE * grain), accent, null));
        }
        aids.handles().forEach(handle -> marks.add(handle(handle, accent)));
        return marks;
    }

    private Mark handle(Aids.Handle handle, Colour accent) {
        Point at = handle.at();
        Colour card = look.colour(Token.CARD);
        return switch (handle.use()) {
            case RESIZE ->
                new Mark.Rectangle(
                        new Box(at.x(), at.y(), 0, 0).grown(HANDLE * grain), 1.5 * grain, card, line(accent, 1.5));
            case LINK -> new Mark.Path(Shapes.circle(at, 4.5 * grain), accent, line(card, 1.5));
            case END -> new Mark.Path(Shapes.circle(at, 5 * grain), card, line(accent, 1.5));
            case BEND -> new Mark.Path(Shapes.circle(at, 3.5 * grain), card, line(accent, 1.5));
        };
    }

    private Stroke line(Colour colour, double width) {
        return Stroke.of(colour, width * grain);
    }
}
