package plumbline.exchange.plantuml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import plumbline.design.Component;
import plumbline.design.Design;
import plumbline.exchange.Imported;
import plumbline.exchange.RandomDesigns;
import plumbline.exchange.SampleDesign;
import plumbline.exchange.SmallCatalog;
import plumbline.problem.Decoded;

/// C4 diagrams that PlantUML accepts, with every component and boundary in them.
class C4WriterTest {
    @Test
    void plantUmlAcceptsWhatIsWritten() {
        for (long seed = 0; seed < 20; seed++) {
            Design design = RandomDesigns.of(new Random(seed), SmallCatalog.catalog());
            String text = new C4Writer(SmallCatalog.catalog()).write(design);
            Answer answer = PlantUmlParser.answer(text);
            String told = "seed " + seed + "\n" + text + "\n" + answer;
            assertThat(answer).as(told).isInstanceOf(Answer.Accepted.class);
        }
    }

    @Test
    void namesAndLinksAreReadBack() {
        Design design = SampleDesign.feed();
        String text = new C4Writer(SmallCatalog.catalog()).write(design);
        switch (new PlantUmlReader(SmallCatalog.catalog()).read("x.puml", text.getBytes(StandardCharsets.UTF_8))) {
            case Decoded.Good<List<Imported>>(List<Imported> all, var _) -> {
                Design back = all.getFirst().design();
                assertThat(back.components().stream().map(Component::label))
                        .containsExactlyInAnyOrderElementsOf(design.components().stream()
                                .map(Component::label)
                                .toList());
                assertThat(back.links()).hasSameSizeAs(design.links());
                assertThat(back.boundaries()).hasSameSizeAs(design.boundaries());
            }
            case Decoded.Bad<List<Imported>> bad -> throw new AssertionError(bad.problems());
        }
    }
}
