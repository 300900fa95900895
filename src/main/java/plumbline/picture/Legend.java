package plumbline.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import plumbline.design.Box;
import plumbline.design.Flow;
import plumbline.design.Point;

/// Explains the flows that a picture shows, below its lower left corner.
record Legend(Look look, Ruler ruler) {
    private static final double ROW = 20;
    private static final double COLUMN = 128;
    private static final double SAMPLE = 40;
    private static final double PADDING = 14;
    private static final double BELOW = 32;
    private static final int COLUMNS = 3;
    private static final String GUESSED = "a guess";

    /// The legend of those flows, under everything else; at least one flow. `guesses` explains the ring on those that
    /// nobody stated.
    Part part(Set<Flow> flows, boolean guesses, Box drawing) {
        List<Flow> shown =
                List.of(Flow.values()).stream().filter(flows::contains).toList();
        int entries = shown.size() + (guesses ? 1 : 0);
        int columns = Math.min(COLUMNS, entries);
        int rows = (entries + columns - 1) / columns;
        Box box = new Box(
                Math.floor(drawing.x()),
                Math.ceil(drawing.bottom() + BELOW),
                columns * COLUMN + 2 * PADDING - 16,
                rows * ROW + 2 * PADDING - 8);
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.Rectangle(box, 8, look.colour(Token.CARD), Stroke.of(look.colour(Token.CARD_EDGE), 1)));
        for (int i = 0; i < entries; i++) {
            double x = box.x() + PADDING + (i % columns) * COLUMN;
            double y = box.y() + PADDING - 4 + Math.floorDiv(i, columns) * ROW + ROW / 2;
            List<Point> sample = List.of(new Point(x, y), new Point(x + SAMPLE, y));
            Arrows arrows = new Arrows(look);
            boolean guess = i == shown.size();
            FlowStyle style = look.flow(guess ? Flow.REQUEST : shown.get(i));
            marks.addAll(arrows.along(sample, style));
            if (guess) {
                marks.addAll(arrows.guessed(sample, style));
            }
            marks.add(new Words(ruler)
                    .at(
                            guess ? GUESSED : shown.get(i).id(),
                            x + SAMPLE + 8,
                            y + ruler.capital(Measures.NOTE) / 2,
                            Measures.NOTE,
                            Weight.REGULAR,
                            look.colour(Token.MUTED),
                            Mark.Anchor.START));
        }
        return new Part(null, Part.Role.LEGEND, "legend", Bounds.of(marks), marks, 1);
    }
}
