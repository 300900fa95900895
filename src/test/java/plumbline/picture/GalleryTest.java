package plumbline.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import plumbline.design.Design;
import plumbline.exchange.png.PngWriter;
import plumbline.exchange.svg.SvgWriter;
import plumbline.problem.Decoded;

/// Pictures to be looked at, under `target/gallery`.
@Tag("slow")
class GalleryTest {
    @Test
    void theFeed() throws IOException {
        Design feed = Drawings.feed().arranged("Feed");
        for (Look look : Look.values()) {
            show("feed-" + look.id(), feed, look);
        }
    }

    @Test
    void aLargeDesign() throws IOException {
        Design large = Drawings.large().arranged("Large");
        show("large-light", large, Look.LIGHT);
        show("large-dark", large, Look.DARK);
    }

    @Test
    void longLabelsInSeveralScripts() throws IOException {
        show("labels-light", Drawings.labels().arranged("Labels"), Look.LIGHT);
    }

    @Test
    void routesWithoutLayout() throws IOException {
        Design feed = Drawings.placedFeed();
        show("placed-light", feed, Look.LIGHT);
        show("placed-dark", feed, Look.DARK);
    }

    private static void show(String name, Design design, Look look) throws IOException {
        Picture picture = Draw.with(Drawings.CATALOG, look).withLegend(true).draw(design, Drawings.reading(design));
        Decoded<byte[]> png = new PngWriter(2, false).write(picture, name + ".png");
        assertThat(png).isInstanceOf(Decoded.Good.class);
        if (png instanceof Decoded.Good<byte[]> good) {
            Path file = Path.of("target", "gallery", name + ".png");
            Files.createDirectories(file.getParent());
            Files.write(file, good.value());
            if (new SvgWriter(false).write(picture, name) instanceof Decoded.Good<String> svg) {
                Files.writeString(file.resolveSibling(name + ".svg"), svg.value());
            }
        }
    }
}
