package plumbline.ui.canvas;

import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import org.jspecify.annotations.Nullable;
import plumbline.design.Size;
import plumbline.picture.Colour;

/// The faint dots that make the canvas paper; they thin out as the view moves away.
///
/// They are painted once for a zoom, and moved while the view pans.
final class DotGrid extends Canvas {
    private static final double STEP = 24;
    private static final double CLOSEST = 14;
    private static final double DOT = 1.6;

    private @Nullable Painted painted;

    private record Painted(double step, Size size, Colour colour) {}

    DotGrid() {
        setManaged(false);
    }

    /// Shows the dots of what a window of that size shows, its pixels so many physical ones.
    void show(Viewport viewport, Size size, double physical, Colour colour) {
        double step = STEP * viewport.scale();
        while (step < CLOSEST) {
            step *= 2;
        }
        Painted next = new Painted(step, size, colour);
        if (!next.equals(painted)) {
            painted = next;
            paint(next);
        }
        setTranslateX(place(viewport.x(), step, physical));
        setTranslateY(place(viewport.y(), step, physical));
    }

    /// How far the first dot lies from the edge, on whole physical pixels; what was painted begins one step before.
    private static double place(double origin, double step, double physical) {
        double first = origin - Math.floor(origin / step) * step;
        return Math.rint((first - step) * physical) / physical;
    }

    private void paint(Painted now) {
        double width = now.size().width() + now.step() + DOT;
        double height = now.size().height() + now.step() + DOT;
        setWidth(width);
        setHeight(height);
        GraphicsContext pen = getGraphicsContext2D();
        pen.clearRect(0, 0, width, height);
        pen.setFill(Shapes.colour(now.colour()));
        for (double x = 0; x < width; x += now.step()) {
            for (double y = 0; y < height; y += now.step()) {
                pen.fillOval(x, y, DOT, DOT);
            }
        }
    }
}
