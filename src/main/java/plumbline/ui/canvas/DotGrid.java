package plumbline.ui.canvas;

import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import plumbline.design.Size;
import plumbline.picture.Colour;

/// The faint dots that make the canvas paper; they thin out as the view moves away.
final class DotGrid {
    private static final double STEP = 24;
    private static final double CLOSEST = 14;

    private DotGrid() {}

    static void paint(Canvas canvas, Viewport viewport, Size size, Colour colour) {
        canvas.setWidth(size.width());
        canvas.setHeight(size.height());
        GraphicsContext pen = canvas.getGraphicsContext2D();
        pen.clearRect(0, 0, size.width(), size.height());
        double step = STEP * viewport.scale();
        while (step < CLOSEST) {
            step *= 2;
        }
        pen.setFill(Shapes.colour(colour));
        for (double x = start(viewport.x(), step); x < size.width(); x += step) {
            for (double y = start(viewport.y(), step); y < size.height(); y += step) {
                pen.fillOval(x, y, 1.6, 1.6);
            }
        }
    }

    private static double start(double origin, double step) {
        return origin - Math.floor(origin / step) * step;
    }
}
