package plumbline.ui.canvas;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import plumbline.design.Box;
import plumbline.design.Point;
import plumbline.picture.Colour;
import plumbline.picture.Mark;
import plumbline.picture.Step;
import plumbline.picture.Stroke;
import plumbline.picture.Weight;

/// Makes JavaFX shapes of marks: plain ones without style sheets, that take no mouse.
final class Shapes {
    private static final Map<Weight, Map<Double, Font>> FONTS = new EnumMap<>(Weight.class);

    private Shapes() {}

    static Node of(Mark mark) {
        return switch (mark) {
            case Mark.Rectangle(Box box, double radius, Colour fill, Stroke stroke) -> {
                Rectangle shape = new Rectangle(box.x(), box.y(), box.width(), box.height());
                shape.setArcWidth(2 * radius);
                shape.setArcHeight(2 * radius);
                yield painted(shape, fill, stroke);
            }
            case Mark.Path(List<Step> steps, Colour fill, Stroke stroke) -> {
                Path shape = new Path(steps.stream().map(Shapes::element).toList());
                yield painted(shape, fill, stroke);
            }
            case Mark.Text text -> text(text);
        };
    }

    private static PathElement element(Step step) {
        return switch (step) {
            case Step.Move(Point to) -> new MoveTo(to.x(), to.y());
            case Step.Line(Point to) -> new LineTo(to.x(), to.y());
            case Step.Curve(Point first, Point second, Point to) ->
                new CubicCurveTo(first.x(), first.y(), second.x(), second.y(), to.x(), to.y());
            case Step.Close() -> new ClosePath();
        };
    }

    private static Text text(Mark.Text mark) {
        Text text = new Text(mark.left(), mark.baseline(), mark.text());
        text.setFont(font(mark.weight(), mark.size()));
        text.setFill(colour(mark.colour()));
        text.setMouseTransparent(true);
        return text;
    }

    private static Shape painted(Shape shape, @Nullable Colour fill, @Nullable Stroke stroke) {
        shape.setFill(fill == null ? null : colour(fill));
        if (stroke == null) {
            shape.setStroke(null);
        } else {
            shape.setStroke(colour(stroke.colour()));
            shape.setStrokeWidth(stroke.width());
            shape.setStrokeLineJoin(StrokeLineJoin.ROUND);
            shape.setStrokeLineCap(stroke.round() ? StrokeLineCap.ROUND : StrokeLineCap.BUTT);
            shape.getStrokeDashArray().setAll(stroke.dash());
        }
        shape.setMouseTransparent(true);
        return shape;
    }

    static Color colour(Colour colour) {
        return Color.rgb(colour.red(), colour.green(), colour.blue(), colour.alpha());
    }

    /// The bundled font, loaded once for each size.
    static Font font(Weight weight, double size) {
        return FONTS.computeIfAbsent(weight, _ -> new HashMap<>()).computeIfAbsent(size, _ -> load(weight, size));
    }

    private static Font load(Weight weight, double size) {
        try (InputStream in = Weight.class.getResourceAsStream(weight.resource())) {
            Font font = in == null ? null : Font.loadFont(in, size);
            if (font == null) {
                throw new IllegalStateException("the bundled font is missing: " + weight.resource());
            }
            return font;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
