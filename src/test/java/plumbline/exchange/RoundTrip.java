package plumbline.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import plumbline.catalog.Catalog;
import plumbline.catalog.Reading;
import plumbline.design.Component;
import plumbline.design.ComponentId;
import plumbline.design.Design;
import plumbline.picture.Draw;
import plumbline.picture.Look;
import plumbline.picture.Plan;
import plumbline.problem.Decoded;
import plumbline.problem.Problem;

/// What tests of round trips share: any design, written and read back, has the same meaning.
public record RoundTrip(Catalog catalog, BiFunction<Design, Plan, String> writer, Reader reader) {
    /// Tries as many designs, each from its own seed.
    public void keepsTheMeaning(int designs) {
        for (long seed = 0; seed < designs; seed++) {
            Design design = RandomDesigns.of(new Random(seed), catalog);
            String text = writer.apply(design, plan(design));
            String told = "seed " + seed + "\n" + text;
            Design back = read(text, told);
            assertThat(byId(back.components())).as(told).isEqualTo(byId(design.components()));
            assertThat(back.links()).as(told).isEqualTo(design.links());
            assertThat(Set.copyOf(back.boundaries())).as(told).isEqualTo(Set.copyOf(design.boundaries()));
            assertThat(Set.copyOf(back.notes())).as(told).isEqualTo(Set.copyOf(design.notes()));
            assertThat(back.title()).as(told).isEqualTo(design.title());
            assertThat(back.prompt()).as(told).isEqualTo(design.prompt());
        }
    }

    /// The design in a text of one diagram that is read without a complaint.
    public Design read(String text, String told) {
        return switch (reader.read("x", text.getBytes(StandardCharsets.UTF_8))) {
            case Decoded.Good<List<Imported>>(List<Imported> all, var _) -> {
                assertThat(all).as(told).hasSize(1);
                assertThat(all.getFirst().problems()).as(told).isEmpty();
                yield all.getFirst().design();
            }
            case Decoded.Bad<List<Imported>>(List<Problem> problems) ->
                throw new AssertionError(told + "\n" + problems);
        };
    }

    /// Where everything stands, as it is drawn.
    public Plan plan(Design design) {
        return Draw.with(catalog, Look.LIGHT).plan(design, new Reading(Map.of(), Map.of()));
    }

    private static Map<ComponentId, Component> byId(List<Component> components) {
        return components.stream().collect(Collectors.toMap(Component::id, component -> component));
    }
}
