package plumbline.exchange.plantuml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plumbline.catalog.Catalog;
import plumbline.design.Component;
import plumbline.design.ComponentId;
import plumbline.design.Design;
import plumbline.design.KindId;
import plumbline.exchange.Imported;
import plumbline.exchange.RandomDesigns;
import plumbline.exchange.SmallCatalog;
import plumbline.problem.Decoded;
import plumbline.problem.Problem;

/// Any design, written and read back, is the same design; and PlantUML accepts what is written.
class RoundTripTest {
    private static final Catalog CATALOG = SmallCatalog.catalog();

    @Test
    void aDesignComesBackAsItWas() {
        for (long seed = 0; seed < 600; seed++) {
            Design design = RandomDesigns.of(new Random(seed), CATALOG);
            String text = new PlantUmlWriter(CATALOG).write(design);
            Design back = read(text, "seed " + seed);
            String told = "seed " + seed + "\n" + text;
            assertThat(byId(back.components())).as(told).isEqualTo(byId(design.components()));
            assertThat(back.links()).as(told).isEqualTo(design.links());
            assertThat(set(back.boundaries())).as(told).isEqualTo(set(design.boundaries()));
            assertThat(set(back.notes())).as(told).isEqualTo(set(design.notes()));
            assertThat(back.title()).as(told).isEqualTo(design.title());
            assertThat(back.prompt()).as(told).isEqualTo(design.prompt());
        }
    }

    @Test
    void plantUmlAcceptsWhatIsWritten() {
        for (long seed = 0; seed < 200; seed++) {
            Design design = RandomDesigns.of(new Random(seed), CATALOG);
            String text = new PlantUmlWriter(CATALOG).write(design);
            Answer answer = PlantUmlParser.answer(text);
            String told = "seed " + seed + "\n" + text + "\n" + answer;
            assertThat(answer).as(told).isInstanceOf(Answer.Accepted.class);
            Outline outline = ((Answer.Accepted) answer).outline();
            long boxes = outline.nodes().stream()
                    .filter(node -> node.role() == Outline.Role.BOX)
                    .count();
            assertThat(boxes).as(told).isEqualTo(design.components().size());
            assertThat(outline.nodes().stream()
                            .filter(node -> node.role() == Outline.Role.GROUP)
                            .count())
                    .as(told)
                    .isEqualTo(design.boundaries().size());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"🚀", "🇩🇪", "©", "-", "//", "?", "...", "~", "🧠 Brain", "\\", "<>"})
    void plantUmlAcceptsATitleOfSigns(String title) {
        Design design = Design.of(
                null,
                title,
                List.of(new Component(new ComponentId("a"), null, "A", "", "", Map.of(), null)),
                List.of(),
                List.of(),
                List.of());

        String text = new PlantUmlWriter(CATALOG).write(design);

        assertThat(PlantUmlParser.answer(text)).as(text).isInstanceOf(Answer.Accepted.class);
        assertThat(read(text, text).title()).isEqualTo(title);
    }

    @Test
    void theSameDesignGivesTheSameText() {
        Design design = RandomDesigns.of(new Random(7), CATALOG);
        assertThat(new PlantUmlWriter(CATALOG).write(design)).isEqualTo(new PlantUmlWriter(CATALOG).write(design));
    }

    @Test
    void aLabelChangedInTheTextIsRead() {
        Component component = new Component(
                new ComponentId("a"), new KindId("feature-store"), "Odd \"name\"  here", "", "", Map.of(), null);
        String text = new PlantUmlWriter(CATALOG)
                .write(Design.of(null, "", List.of(component), List.of(), List.of(), List.of()));
        Design changed = read(text.replaceFirst("database \"[^\"]*\"", "database \"Feast\""), text);
        assertThat(changed.components().getFirst().label()).isEqualTo("Feast");
        assertThat(changed.components().getFirst().kind()).isEqualTo(new KindId("feature-store"));
    }

    private static Design read(String text, String told) {
        return switch (new PlantUmlReader(CATALOG).read("x.puml", text.getBytes(StandardCharsets.UTF_8))) {
            case Decoded.Good<List<Imported>>(List<Imported> all, List<Problem> problems) -> {
                assertThat(all).as(told).hasSize(1);
                assertThat(all.getFirst().problems()).as(told + "\n" + text).isEmpty();
                yield all.getFirst().design();
            }
            case Decoded.Bad<List<Imported>>(List<Problem> problems) ->
                throw new AssertionError(told + "\n" + text + "\n" + problems);
        };
    }

    private static Map<ComponentId, Component> byId(List<Component> components) {
        return components.stream().collect(Collectors.toMap(Component::id, component -> component));
    }

    private static <T> java.util.Set<T> set(List<T> list) {
        return java.util.Set.copyOf(list);
    }
}
