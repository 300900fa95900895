package plumbline.picture;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import plumbline.design.Box;
import plumbline.design.Point;

/// How much paper marks cover, strokes included; of a curve the box around its handles, which holds it.
final class Bounds {
    /// The reach of letters above and below the baseline as a share of their size: enough for every script.
    private static final double ABOVE = 1.0;

    private static final double BELOW = 0.3;

    private Bounds() {}

    static Box of(List<Mark> marks) {
        return Box.around(marks.stream().map(Bounds::of).toList())
                .orElseThrow(() -> new IllegalArgumentException("a part has marks"));
    }

    private static Box of(Mark mark) {
        return switch (mark) {
            case Mark.Rectangle rectangle -> rectangle.box().grown(half(rectangle.stroke()));
            case Mark.Path path ->
                Box.around(path.steps().stream()
                                .flatMap(Bounds::points)
                                .map(point -> new Box(point.x(), point.y(), 0, 0))
                                .toList())
                        .orElseThrow(() -> new IllegalArgumentException("a path has steps"))
                        .grown(half(path.stroke()));
            case Mark.Text text ->
                new Box(
                        text.left(),
                        text.baseline() - ABOVE * text.size(),
                        text.width(),
                        (ABOVE + BELOW) * text.size());
        };
    }

    private static double half(@Nullable Stroke stroke) {
        return stroke == null ? 0 : stroke.width() / 2;
    }

    private static Stream<Point> points(Step step) {
        return switch (step) {
            case Step.Move(Point to) -> Stream.of(to);
            case Step.Line(Point to) -> Stream.of(to);
            case Step.Curve(Point first, Point second, Point to) -> Stream.of(first, second, to);
            case Step.Close() -> Stream.empty();
        };
    }
}
