package plumbline.exchange.png;

import java.awt.AWTError;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import javax.imageio.ImageIO;
import plumbline.design.Box;
import plumbline.picture.Part;
import plumbline.picture.Picture;
import plumbline.problem.Decoded;
import plumbline.problem.Problem;

/// Paints a picture as a PNG image: `scale` pixels for each logical one, on the picture's ground or on nothing.
///
/// The image reaches a margin beyond everything drawn. Needs no screen, but on Linux Java2D needs the system's
/// fontconfig: where that is missing the answer is a problem that says so, as it is for an image that is too large.
public record PngWriter(double scale, boolean transparent, double margin) {
    /// The keyword of the text that holds the design.
    public static final String EMBEDDED = "plumbline-design";

    /// Logical pixels left free around everything.
    public static final double MARGIN = 24;

    /// The most pixels an image may have.
    public static final long MOST_PIXELS = 200_000_000;

    private static final double SMALLEST_SCALE = 0.05;
    private static final double LARGEST_SCALE = 16;

    /// With the margin that a picture has where nobody asks for another.
    public PngWriter(double scale, boolean transparent) {
        this(scale, transparent, MARGIN);
    }

    /// The scale is between 0.05 and 16.
    public PngWriter {
        if (!(scale >= SMALLEST_SCALE && scale <= LARGEST_SCALE)) {
            throw new IllegalArgumentException("a scale is a number from 0.05 to 16, not " + scale);
        }
    }

    /// As `write`, with nothing embedded.
    public Decoded<byte[]> write(Picture picture, String file) {
        return write(picture, "", file);
    }

    /// The bytes of the image, in which the text of a design file is embedded unless it is empty; `file` names it in
    /// problems.
    public Decoded<byte[]> write(Picture picture, String design, String file) {
        Box area = picture.bounds().grown(margin);
        double width = Math.max(1, Math.ceil(area.width() * scale));
        double height = Math.max(1, Math.ceil(area.height() * scale));
        if (width * height > MOST_PIXELS || width > Integer.MAX_VALUE || height > Integer.MAX_VALUE) {
            String message = String.format(Locale.ROOT, "an image of %.0f by %.0f pixels is too large", width, height);
            return Decoded.bad(Problem.error(file, 0, 0, message, "choose a smaller --scale, or export SVG"));
        }
        try {
            byte[] image = encoded(painted(picture, area, (int) width, (int) height));
            return Decoded.good(design.isEmpty() ? image : PngChunks.withText(image, EMBEDDED, design));
        } catch (AWTError | FontFormatException | LinkageError | InternalError e) {
            return Decoded.bad(Problem.error(
                    file,
                    0,
                    0,
                    "this machine cannot paint text without a screen: " + e.getMessage(),
                    "install fontconfig and any font (on Debian: apt install fontconfig fonts-dejavu-core), or export"
                            + " SVG"));
        } catch (OutOfMemoryError e) {
            return Decoded.bad(Problem.error(
                    file, 0, 0, "there is not enough memory for an image that large", "choose a smaller --scale"));
        }
    }

    private BufferedImage painted(Picture picture, Box area, int width, int height) throws FontFormatException {
        int type = transparent ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
        BufferedImage image = new BufferedImage(width, height, type);
        Fonts fonts = Fonts.shared();
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            if (!transparent) {
                graphics.setColor(Painter.awt(picture.ground()));
                graphics.fillRect(0, 0, width, height);
            }
            graphics.scale(scale, scale);
            graphics.translate(-area.x(), -area.y());
            Painter painter = new Painter(graphics, fonts);
            for (Part part : picture.parts()) {
                painter.paint(part);
            }
        } finally {
            graphics.dispose();
        }
        return image;
    }

    private static byte[] encoded(BufferedImage image) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(image, "png", bytes)) {
                throw new IllegalStateException("this Java writes no PNG");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
