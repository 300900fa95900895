package plumbline.exchange.png;

import java.awt.AWTError;
import java.awt.FontFormatException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import plumbline.design.Box;
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

    private static final int STRIP_PIXELS = 1 << 20;
    private static final int MOST_WORKERS = 4;
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
            Canvas canvas = new Canvas(picture, area, scale, transparent, Fonts.shared());
            PngFile out = new PngFile(canvas.width(), canvas.height(), transparent);
            if (!design.isEmpty()) {
                out.text(EMBEDDED, design);
            }
            return Decoded.good(out.with(strips(canvas)));
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

    /// The strips of an image: never more of it is held unpacked than every worker has in hand.
    private static List<Strip> strips(Canvas canvas) {
        int rows = Math.clamp(STRIP_PIXELS / canvas.width(), 1, canvas.height());
        int count = Math.ceilDiv(canvas.height(), rows);
        Strip[] strips = new Strip[count];
        AtomicInteger next = new AtomicInteger();
        int workers = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, Math.min(count, MOST_WORKERS));
        IntStream.range(0, workers).parallel().forEach(_ -> {
            try (Strip.Maker maker = new Strip.Maker(canvas, rows)) {
                for (int number = next.getAndIncrement(); number < count; number = next.getAndIncrement()) {
                    strips[number] = maker.of(number);
                }
            }
        });
        return List.of(strips);
    }
}
