package plumbline.exchange.png;

import java.awt.AWTError;
import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.List;
import plumbline.design.Point;
import plumbline.picture.Step;
import plumbline.picture.Weight;

/// The outlines of characters that the bundled fonts lack, from the system's own fonts.
public final class Outlines {
    private Outlines() {}

    /// The outlines of a text that begins at the origin and may be so wide; empty where the machine has no fonts.
    public static List<Step> of(String text, double size, Weight weight, double room) {
        try {
            FontRenderContext context = new FontRenderContext(null, true, true);
            Font font = Fonts.fallback(weight, size);
            double width = font.getStringBounds(text, context).getWidth();
            AffineTransform narrowed =
                    AffineTransform.getScaleInstance(width <= room || width == 0 ? 1 : room / width, 1);
            Shape shape = font.createGlyphVector(context, text).getOutline();
            return steps(shape.getPathIterator(narrowed));
        } catch (AWTError | LinkageError | InternalError noFonts) {
            return List.of();
        }
    }

    private static List<Step> steps(PathIterator path) {
        List<Step> steps = new ArrayList<>();
        double[] at = new double[6];
        Point last = new Point(0, 0);
        for (; !path.isDone(); path.next()) {
            switch (path.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> {
                    last = new Point(at[0], at[1]);
                    steps.add(new Step.Move(last));
                }
                case PathIterator.SEG_LINETO -> {
                    last = new Point(at[0], at[1]);
                    steps.add(new Step.Line(last));
                }
                case PathIterator.SEG_QUADTO -> {
                    Point to = new Point(at[2], at[3]);
                    steps.add(new Step.Curve(between(last, at), between(to, at), to));
                    last = to;
                }
                case PathIterator.SEG_CUBICTO -> {
                    last = new Point(at[4], at[5]);
                    steps.add(new Step.Curve(new Point(at[0], at[1]), new Point(at[2], at[3]), last));
                }
                default -> steps.add(new Step.Close());
            }
        }
        return steps;
    }

    /// The control point of a cubic curve that runs as a quadratic one does.
    private static Point between(Point end, double[] control) {
        return new Point(end.x() + 2 * (control[0] - end.x()) / 3, end.y() + 2 * (control[1] - end.y()) / 3);
    }
}
