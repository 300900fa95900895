package plumbline.exchange.png;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.Adler32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plumbline.picture.Draw;
import plumbline.picture.Drawings;
import plumbline.picture.Look;
import plumbline.picture.Picture;

class StripTest {
    @ParameterizedTest
    @CsvSource({"1, false, 7", "2, false, 64", "2, true, 33", "1.5, false, 1", "0.3, true, 1000"})
    void stripsTogetherAreTheImagePaintedAsAWhole(double scale, boolean transparent, int rows) throws Exception {
        Picture picture = Draw.with(Drawings.CATALOG, Look.LIGHT)
                .draw(
                        Drawings.labels().arranged("Labels"),
                        Drawings.reading(Drawings.labels().arranged("Labels")));
        Canvas canvas = new Canvas(picture, picture.bounds().grown(24), scale, transparent, Fonts.shared());
        BufferedImage whole = canvas.paper(canvas.height());
        canvas.paint(whole, 0);

        List<Strip> strips = new ArrayList<>();
        try (Strip.Maker maker = new Strip.Maker(canvas, rows)) {
            for (int number = 0; number * rows < canvas.height(); number++) {
                strips.add(maker.of(number));
            }
        }
        byte[] file = new PngFile(canvas.width(), canvas.height(), transparent).with(strips);
        BufferedImage read = ImageIO.read(new ByteArrayInputStream(file));

        assertThat(read.getColorModel().hasAlpha()).isEqualTo(transparent);
        assertThat(pixels(read)).isEqualTo(pixels(whole));
    }

    private static int[] pixels(BufferedImage image) {
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    @Test
    void sumsOfPiecesJoinToTheSumOfTheWhole() {
        for (long seed = 1; seed <= 50; seed++) {
            Random chance = new Random(seed);
            byte[] bytes = new byte[chance.nextInt(1, 300_000)];
            chance.nextBytes(bytes);
            int cut = chance.nextInt(bytes.length);

            long joined = PngFile.joined(sum(bytes, 0, cut), sum(bytes, cut, bytes.length), bytes.length - cut);

            assertThat(joined).as("seed " + seed).isEqualTo(sum(bytes, 0, bytes.length));
        }
    }

    private static long sum(byte[] bytes, int from, int to) {
        Adler32 sum = new Adler32();
        sum.update(bytes, from, to - from);
        return sum.getValue();
    }
}
