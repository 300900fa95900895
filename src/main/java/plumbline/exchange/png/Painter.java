package plumbline.exchange.png;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Composite;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import org.jspecify.annotations.Nullable;
import plumbline.design.Box;
import plumbline.picture.Colour;
import plumbline.picture.InterRuler;
import plumbline.picture.Mark;
import plumbline.picture.Part;
import plumbline.picture.Run;
import plumbline.picture.Step;
import plumbline.picture.Stroke;

/// Puts marks on a Java2D canvas.
final class Painter {
    private final Graphics2D graphics;
    private final Fonts fonts;

    Painter(Graphics2D graphics, Fonts fonts) {
        this.graphics = graphics;
        this.fonts = fonts;
    }

    void paint(Part part) {
        Composite before = graphics.getComposite();
        if (part.strength() < 1) {
            graphics.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, (float) part.strength()));
        }
        part.marks().forEach(this::paint);
        graphics.setComposite(before);
    }

    static Color awt(Colour colour) {
        return new Color(colour.red(), colour.green(), colour.blue(), (int) Math.round(colour.alpha() * 255));
    }

    private void paint(Mark mark) {
        switch (mark) {
            case Mark.Rectangle rectangle -> {
                Box box = rectangle.box();
                double arc = 2 * rectangle.radius();
                Shape shape = new RoundRectangle2D.Double(box.x(), box.y(), box.width(), box.height(), arc, arc);
                paint(shape, rectangle.fill(), rectangle.stroke());
            }
            case Mark.Path path -> paint(outline(path.steps()), path.fill(), path.stroke());
            case Mark.Text text -> paint(text);
        }
    }

    private void paint(Shape shape, @Nullable Colour fill, @Nullable Stroke stroke) {
        if (fill != null) {
            graphics.setColor(awt(fill));
            graphics.fill(shape);
        }
        if (stroke != null) {
            graphics.setColor(awt(stroke.colour()));
            graphics.setStroke(pen(stroke));
            graphics.draw(shape);
        }
    }

    private static BasicStroke pen(Stroke stroke) {
        int cap = stroke.round() ? BasicStroke.CAP_ROUND : BasicStroke.CAP_BUTT;
        float width = (float) stroke.width();
        if (stroke.dash().isEmpty()) {
            return new BasicStroke(width, cap, BasicStroke.JOIN_ROUND);
        }
        float[] dash = new float[stroke.dash().size()];
        for (int i = 0; i < dash.length; i++) {
            dash[i] = stroke.dash().get(i).floatValue();
        }
        return new BasicStroke(width, cap, BasicStroke.JOIN_ROUND, 1, dash, 0);
    }

    private static Shape outline(List<Step> steps) {
        Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        for (Step step : steps) {
            switch (step) {
                case Step.Move move -> path.moveTo(move.to().x(), move.to().y());
                case Step.Line line -> path.lineTo(line.to().x(), line.to().y());
                case Step.Curve curve ->
                    path.curveTo(
                            curve.first().x(),
                            curve.first().y(),
                            curve.second().x(),
                            curve.second().y(),
                            curve.to().x(),
                            curve.to().y());
                case Step.Close close -> path.closePath();
            }
        }
        return path;
    }

    /// Each run of characters goes where the ruler says: the system's fonts may be wider or narrower than it thinks.
    private void paint(Mark.Text text) {
        graphics.setColor(awt(text.colour()));
        for (Run run : InterRuler.shared().runs(text)) {
            Font font =
                    run.bundled() ? fonts.of(text.weight(), text.size()) : Fonts.fallback(text.weight(), text.size());
            paint(
                    run.text(),
                    run.bundled() ? font : narrowed(font, run.text(), run.width()),
                    run.left(),
                    text.baseline());
        }
    }

    private void paint(String run, Font font, double x, double baseline) {
        graphics.setFont(font);
        graphics.drawString(run, (float) x, (float) baseline);
    }

    private Font narrowed(Font font, String run, double room) {
        FontRenderContext context = graphics.getFontRenderContext();
        double width = font.getStringBounds(run, context).getWidth();
        return width <= room || width == 0 ? font : font.deriveFont(AffineTransform.getScaleInstance(room / width, 1));
    }
}
