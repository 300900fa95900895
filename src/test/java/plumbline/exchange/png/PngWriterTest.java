package plumbline.exchange.png;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import plumbline.design.Box;
import plumbline.design.ComponentId;
import plumbline.picture.Draw;
import plumbline.picture.Drawings;
import plumbline.picture.Look;
import plumbline.picture.Picture;
import plumbline.picture.Token;
import plumbline.problem.Decoded;

class PngWriterTest {
    private static Picture picture(Look look) {
        return Draw.with(Drawings.CATALOG, look).draw(Drawings.placedFeed(), Drawings.reading(Drawings.placedFeed()));
    }

    private static BufferedImage painted(PngWriter writer, Picture picture) throws IOException {
        Decoded<byte[]> decoded = writer.write(picture, "out.png");
        assertThat(decoded).isInstanceOf(Decoded.Good.class);
        return ImageIO.read(new ByteArrayInputStream(((Decoded.Good<byte[]>) decoded).value()));
    }

    @Test
    void theImageIsAsLargeAsThePictureTimesTheScale() throws IOException {
        Box bounds = picture(Look.LIGHT).bounds();
        BufferedImage image = painted(new PngWriter(2, false), picture(Look.LIGHT));
        assertThat((double) image.getWidth()).isCloseTo(2 * (bounds.width() + 48), within(1.0));
        assertThat((double) image.getHeight()).isCloseTo(2 * (bounds.height() + 48), within(1.0));
    }

    @ParameterizedTest
    @EnumSource
    void groundAndCardsHaveTheColoursOfTheLook(Look look) throws IOException {
        Picture picture = picture(look);
        BufferedImage image = painted(new PngWriter(1, false), picture);
        assertThat(image.getRGB(1, 1) & 0xFFFFFF)
                .isEqualTo(look.colour(Token.CANVAS).rgb());
        Box card = picture.of(new ComponentId("feed")).orElseThrow().bounds();
        int x = (int) (card.right() - 6 - picture.bounds().x() + PngWriter.MARGIN);
        int y = (int) (card.y() + 6 - picture.bounds().y() + PngWriter.MARGIN);
        assertThat(image.getRGB(x, y) & 0xFFFFFF)
                .isEqualTo(look.colour(Token.CARD).rgb());
    }

    @Test
    void aTransparentImageHasNoGround() throws IOException {
        assertThat(painted(new PngWriter(1, true), picture(Look.LIGHT)).getRGB(1, 1) >>> 24)
                .isZero();
    }

    @Test
    void anImageOfTooManyPixelsIsAProblem() {
        Picture picture = picture(Look.LIGHT);
        assertThat(new PngWriter(16, false).write(wide(picture), "out.png").problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.file()).isEqualTo("out.png");
                    assertThat(problem.message()).contains("too large");
                });
    }

    @Test
    void aScaleOutOfRangeIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new PngWriter(0, false));
        assertThatIllegalArgumentException().isThrownBy(() -> new PngWriter(Double.NaN, false));
    }

    private static Picture wide(Picture picture) {
        java.util.List<plumbline.picture.Part> parts = new java.util.ArrayList<>(picture.parts());
        plumbline.picture.Part first = parts.getFirst();
        parts.add(new plumbline.picture.Part(
                null,
                plumbline.picture.Part.Role.LEGEND,
                "far",
                first.bounds().moved(20_000, 9_000),
                first.marks(),
                1));
        return new Picture(picture.title(), picture.ground(), parts);
    }
}
