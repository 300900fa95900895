package plumbline.exchange.svg;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.GraphicsEnvironment;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import plumbline.design.Component;
import plumbline.design.ComponentId;
import plumbline.design.Design;
import plumbline.design.Edit;
import plumbline.exchange.png.PngWriter;
import plumbline.picture.Draw;
import plumbline.picture.Drawings;
import plumbline.picture.Look;
import plumbline.picture.Picture;
import plumbline.picture.Weight;
import plumbline.problem.Decoded;

/// An SVG, painted by somebody else, is the picture that we paint ourselves.
///
/// Edges and letters are smoothed otherwise by every painter, so pictures are compared in squares of eight pixels:
/// none may be another colour than ours, but for a few where a letter or a dash falls a pixel aside.
final class SamePictureTest {
    private static final int SQUARE = 8;
    private static final int SCALE = 2;
    private static final double OTHER = 24;
    private static final double FEW = 0.002;

    static Stream<Look> looks() {
        return Stream.of(Look.LIGHT, Look.DARK, Look.PRINT);
    }

    /// The other painter looks for fonts on the machine, by their names alone.
    private static final Map<Weight, String> FAMILIES = new EnumMap<>(Weight.class);

    @BeforeAll
    static void lendTheFonts() throws IOException, FontFormatException {
        for (Weight weight : Weight.values()) {
            try (InputStream in = Objects.requireNonNull(Weight.class.getResourceAsStream(weight.resource()))) {
                Font font = Font.createFont(Font.TRUETYPE_FONT, in);
                GraphicsEnvironment.getLocalGraphicsEnvironment().registerFont(font);
                FAMILIES.put(weight, font.getFamily());
            }
        }
    }

    private static Picture picture(Design design, Look look) {
        return Draw.with(Drawings.CATALOG, look).draw(design, Drawings.reading(design));
    }

    private static BufferedImage ours(Picture picture) throws IOException {
        Decoded<byte[]> png = new PngWriter(SCALE, false, SvgWriter.MARGIN).write(picture, "x.png");
        return ImageIO.read(new ByteArrayInputStream(((Decoded.Good<byte[]>) png).value()));
    }

    /// The other painter knows no embedded fonts, and does not choose one by its weight.
    private static BufferedImage theirs(Picture picture, int width, int height) {
        String svg = ((Decoded.Good<String>) new SvgWriter(false).write(picture, "x.svg")).value();
        String named = svg.replaceAll("(?s)@font-face\\s*\\{[^}]*}", "")
                .replace("font-weight=\"600\"", "style=\"font-family:'" + FAMILIES.get(Weight.SEMIBOLD) + "'\"");
        SVGDocument document = Objects.requireNonNull(new SVGLoader()
                .load(
                        new ByteArrayInputStream(named.getBytes(StandardCharsets.UTF_8)),
                        null,
                        LoaderContext.createDefault()));
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.scale(SCALE, SCALE);
        document.render(null, graphics);
        graphics.dispose();
        return image;
    }

    /// The share of squares whose mean colour is another.
    private static double different(BufferedImage one, BufferedImage other) {
        int squares = 0;
        int different = 0;
        for (int y = 0; y + SQUARE <= one.getHeight(); y += SQUARE) {
            for (int x = 0; x + SQUARE <= one.getWidth(); x += SQUARE) {
                squares++;
                different += distance(mean(one, x, y), mean(other, x, y)) > OTHER ? 1 : 0;
            }
        }
        return (double) different / squares;
    }

    private static double[] mean(BufferedImage image, int left, int top) {
        double[] sum = new double[3];
        for (int y = top; y < top + SQUARE; y++) {
            for (int x = left; x < left + SQUARE; x++) {
                int rgb = image.getRGB(x, y);
                sum[0] += rgb >> 16 & 255;
                sum[1] += rgb >> 8 & 255;
                sum[2] += rgb & 255;
            }
        }
        for (int i = 0; i < 3; i++) {
            sum[i] /= SQUARE * SQUARE;
        }
        return sum;
    }

    private static double distance(double[] one, double[] other) {
        return Math.max(
                Math.abs(one[0] - other[0]), Math.max(Math.abs(one[1] - other[1]), Math.abs(one[2] - other[2])));
    }

    @ParameterizedTest
    @MethodSource("looks")
    void anSvgRendersToThePictureThatWePaint(Look look) throws IOException {
        Picture picture = picture(Drawings.placedFeed(), look);
        BufferedImage png = ours(picture);
        BufferedImage svg = theirs(picture, png.getWidth(), png.getHeight());

        assertThat(different(png, svg)).isLessThan(FEW);
    }

    @ParameterizedTest
    @MethodSource("looks")
    void aPictureWithOneOtherLabelIsToldApart(Look look) throws IOException {
        Design design = Drawings.placedFeed();
        Component first = design.components().getFirst();
        BufferedImage png = ours(picture(design, look));
        Design other = new Edit.Rename(new ComponentId(first.id().value()), "W").applyTo(design);
        BufferedImage svg = theirs(picture(other, look), png.getWidth(), png.getHeight());

        assertThat(different(png, svg)).isGreaterThan(FEW);
    }
}
