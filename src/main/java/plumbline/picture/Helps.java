package plumbline.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plumbline.design.Box;
import plumbline.design.ElementId;
import plumbline.design.Point;

/// Draws what helps a hand, in the accent colour and equally large at every zoom.
record Helps(Look look) {
    private static final double HANDLE = 4;
    private static final double RING_GAP = 4;

    /// All of it as one part; empty where there is nothing to draw.
    Optional<Part> part(Aids aids, Picture picture) {
        List<Mark> marks = new ArrayList<>();
        Colour accent = look.colour(Token.ACCENT);
        double grain = aids.grain();
        for (ElementId target : aids.targets()) {
            picture.of(target)
                    .ifPresent(part -> marks.add(new Mark.Rectangle(
                            part.bounds().grown(RING_GAP * grain),
                            Cards.CORNER + RING_GAP * grain,
                            accent.withAlpha(0.12),
                            Stroke.of(accent, 2 * grain))));
        }
        Box sweep = aids.sweep();
        if (sweep != null) {
            marks.add(new Mark.Rectangle(sweep, 0, accent.withAlpha(0.08), Stroke.of(accent, grain)));
        }
        for (Aids.Line guide : aids.guides()) {
            marks.add(line(List.of(guide.from(), guide.to()), Stroke.of(accent, grain)));
        }
        if (aids.band().size() > 1) {
            Stroke dashed = new Stroke(accent, 2 * grain, List.of(6 * grain, 4 * grain), true);
            marks.add(line(aids.band(), dashed));
            marks.add(new Mark.Path(Shapes.circle(aids.band().getLast(), 3 * grain), accent, null));
        }
        aids.handles().forEach(handle -> marks.add(handle(handle, grain)));
        return marks.isEmpty()
                ? Optional.empty()
                : Optional.of(new Part(null, Part.Role.AID, "in hand", Bounds.of(marks), marks, 1));
    }

    private static Mark line(List<Point> points, Stroke stroke) {
        return new Mark.Path(Shapes.rounded(points, 0), null, stroke);
    }

    private Mark handle(Aids.Handle handle, double grain) {
        Colour accent = look.colour(Token.ACCENT);
        Colour paper = look.colour(Token.CARD);
        Stroke edge = Stroke.of(accent, 1.5 * grain);
        double reach = HANDLE * grain;
        Point at = handle.at();
        return switch (handle.use()) {
            case RESIZE ->
                new Mark.Rectangle(
                        new Box(at.x() - reach, at.y() - reach, 2 * reach, 2 * reach), 1.5 * grain, paper, edge);
            case LINK -> new Mark.Path(Shapes.circle(at, reach), accent, Stroke.of(paper, 1.5 * grain));
            case END -> new Mark.Path(Shapes.circle(at, reach), paper, edge);
            case BEND -> new Mark.Path(Shapes.circle(at, reach * 0.8), accent, Stroke.of(paper, grain));
        };
    }
}
