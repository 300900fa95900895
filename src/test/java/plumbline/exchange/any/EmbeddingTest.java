package plumbline.exchange.any;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import plumbline.design.Design;
import plumbline.design.ElementId;
import plumbline.design.Layout;
import plumbline.design.Point;
import plumbline.design.PromptId;
import plumbline.exchange.Format;
import plumbline.exchange.Imported;
import plumbline.exchange.RandomDesigns;
import plumbline.files.Library;
import plumbline.picture.Look;
import plumbline.problem.Decoded;

/// What is exported as a picture, a document or a page is opened again as the design that it was, to the last answer.
class EmbeddingTest {
    private static final Library LIBRARY = Library.bundled();
    private static final PromptId FEED = new PromptId("news-feed");

    @Test
    void everyFormatThatHoldsEverythingGivesItBack() {
        AnyWriter writer = new AnyWriter(LIBRARY, Mount.of(Look.LIGHT).withScale(0.5));
        AnyReader reader = new AnyReader(LIBRARY.catalog(), Set.of(FEED));
        for (long seed = 0; seed < 10; seed++) {
            Design design = placed(RandomDesigns.of(new Random(seed), LIBRARY.catalog()));
            for (Format format : Format.written()) {
                if (format.holds() == Format.Holds.EVERYTHING) {
                    String told = "seed " + seed + " as " + format;
                    String name = "out." + format.extensions().getFirst();
                    byte[] bytes = bytes(writer.write(design, format, name), told);
                    Decoded<List<Imported>> read = reader.read(name, bytes, Optional.empty());
                    assertThat(read).as(told).isInstanceOf(Decoded.Good.class);
                    assertThat(((Decoded.Good<List<Imported>>) read)
                                    .value()
                                    .getFirst()
                                    .design())
                            .as(told)
                            .isEqualTo(design);
                }
            }
        }
    }

    private static Design placed(Design design) {
        LinkedHashMap<ElementId, Layout.Placement> boxes = new LinkedHashMap<>();
        design.components()
                .forEach(component -> boxes.put(
                        component.id(), new Layout.Placement(new Point(200 * boxes.size(), 40 * boxes.size()), null)));
        LinkedHashMap<String, String> answers = new LinkedHashMap<>();
        answers.put("tradeoff-two-stages", "partly");
        return design.withLayout(Layout.NONE.withBoxes(boxes)).withAnswers(answers);
    }

    private static byte[] bytes(Decoded<byte[]> written, String told) {
        return switch (written) {
            case Decoded.Good<byte[]>(byte[] bytes, var _) -> bytes;
            case Decoded.Bad<byte[]> bad -> throw new AssertionError(told + bad.problems());
        };
    }
}
