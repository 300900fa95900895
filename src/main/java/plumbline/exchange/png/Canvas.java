package plumbline.exchange.png;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import plumbline.design.Box;
import plumbline.layout.Tiles;
import plumbline.picture.Colour;
import plumbline.picture.Part;
import plumbline.picture.Picture;

/// A picture as an image of so many pixels, of which any strip from edge to edge can be painted by itself.
///
/// `ground` covers the paper; null leaves it transparent. Strips may be painted by several threads at once.
final class Canvas {
    /// Letters of other scripts may reach so far beyond what a part says it covers, in logical pixels.
    private static final double REACH = 16;

    private final int width;
    private final int height;
    private final double scale;
    private final Box area;
    private final boolean transparent;
    private final Colour ground;
    private final Fonts fonts;
    private final Tiles<Part> parts = new Tiles<>();

    Canvas(Picture picture, Box area, double scale, boolean transparent, Fonts fonts) {
        this.area = area;
        this.scale = scale;
        this.transparent = transparent;
        this.fonts = fonts;
        ground = picture.ground();
        width = (int) Math.max(1, Math.ceil(area.width() * scale));
        height = (int) Math.max(1, Math.ceil(area.height() * scale));
        picture.parts().forEach(part -> parts.add(part.bounds(), part));
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    boolean isTransparent() {
        return transparent;
    }

    /// An image that strips of so many rows can be painted on.
    BufferedImage paper(int rows) {
        return new BufferedImage(width, rows, transparent ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
    }

    /// Paints the rows from `top` on, as many as the paper has; whatever was on it before is gone.
    void paint(BufferedImage paper, int top) {
        Graphics2D graphics = paper.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            graphics.setBackground(transparent ? new java.awt.Color(0, true) : Painter.awt(ground));
            graphics.clearRect(0, 0, width, paper.getHeight());
            graphics.translate(0, -top);
            graphics.scale(scale, scale);
            graphics.translate(-area.x(), -area.y());
            Box strip = new Box(area.x(), area.y() + top / scale, area.width(), paper.getHeight() / scale);
            Painter painter = new Painter(graphics, fonts);
            parts.in(strip.grown(REACH)).forEach(painter::paint);
        } finally {
            graphics.dispose();
        }
    }
}
