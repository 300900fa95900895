package plumbline.exchange.any;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import plumbline.design.Boundary;
import plumbline.design.Component;
import plumbline.design.Design;
import plumbline.design.ElementId;
import plumbline.design.Link;
import plumbline.design.Note;
import plumbline.design.PromptId;
import plumbline.exchange.Format;
import plumbline.exchange.Imported;
import plumbline.exchange.RandomDesigns;
import plumbline.files.Library;
import plumbline.picture.Look;
import plumbline.problem.Decoded;
import plumbline.problem.Problem;

/// A design that leaves in somebody else's format, comes back and leaves again, as often as people like.
class TripsTest {
    private static final Library LIBRARY = Library.bundled();
    private static final Set<PromptId> PROMPTS = Set.of(new PromptId("news-feed"));
    private static final int DESIGNS = 12;

    private final AnyWriter writer = new AnyWriter(LIBRARY, Mount.of(Look.LIGHT));
    private final AnyReader reader = new AnyReader(LIBRARY.catalog(), PROMPTS);

    @ParameterizedTest
    @EnumSource(
            value = Format.class,
            names = {"PLANTUML", "MERMAID", "DRAWIO", "EXCALIDRAW"})
    void whatHoldsTheMeaningKeepsEveryWordOfIt(Format format) {
        for (long seed = 0; seed < DESIGNS; seed++) {
            Design design = RandomDesigns.of(new Random(seed), LIBRARY.catalog());
            String told = "seed " + seed + " as " + format;
            assertThat(words(trip(design, format, told))).as(told).isEqualTo(words(design));
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Format.class,
            names = {"DOT", "CANVAS"})
    void whatHoldsTheDrawingDoesNotGrow(Format format) {
        for (long seed = 0; seed < DESIGNS; seed++) {
            String told = "seed " + seed + " as " + format;
            Design drawn = worded(RandomDesigns.of(new Random(seed), LIBRARY.catalog()));
            Design once = trip(drawn, format, told);
            Design twice = trip(once, format, told);
            Design thrice = trip(twice, format, told);
            assertThat(size(thrice)).as(told).isLessThanOrEqualTo(size(twice));
            assertThat(ids(thrice)).as(told).isEqualTo(ids(once));
        }
    }

    /// What says nothing that can be read, and a legend, is furniture to a reader of drawings.
    private static Design worded(Design design) {
        return design.withComponents(design.components().stream()
                        .map(each -> each.withLabel("Part " + each.label()))
                        .toList())
                .withBoundaries(design.boundaries().stream()
                        .map(each -> new Boundary(each.id(), "Part " + each.label(), each.in()))
                        .toList());
    }

    private Design trip(Design design, Format format, String told) {
        String name = "trip." + format.extensions().getFirst();
        byte[] bytes = switch (writer.write(design, format, name)) {
            case Decoded.Good<byte[]>(byte[] written, var _) -> written;
            case Decoded.Bad<byte[]>(List<Problem> problems) -> throw new AssertionError(told + problems);
        };
        return switch (reader.read(name, bytes, Optional.of(format))) {
            case Decoded.Good<List<Imported>>(List<Imported> all, var _) ->
                all.getFirst().design();
            case Decoded.Bad<List<Imported>>(List<Problem> problems) -> throw new AssertionError(told + problems);
        };
    }

    private static int size(Design design) {
        return words(design).stream().mapToInt(String::length).sum();
    }

    private static Set<String> ids(Design design) {
        Set<String> ids = new TreeSet<>();
        design.components().forEach(each -> ids.add(each.id().value()));
        design.boundaries().forEach(each -> ids.add(each.id().value()));
        design.notes().forEach(each -> ids.add(each.id().value()));
        return ids;
    }

    private static List<String> words(Design design) {
        List<String> words = new ArrayList<>(List.of("title " + design.title()));
        for (Component each : design.components()) {
            words.add(
                    told(each.id(), each.label(), each.technology(), each.description(), String.valueOf(each.kind())));
        }
        for (Boundary each : design.boundaries()) {
            words.add(told(each.id(), each.label()));
        }
        for (Note each : design.notes()) {
            words.add(told(each.id(), each.text()));
        }
        for (Link each : design.links()) {
            words.add(told(each.id(), each.label(), each.from() + " to " + each.to(), String.valueOf(each.step())));
        }
        return words.stream().sorted().toList();
    }

    private static String told(ElementId id, String... words) {
        return id + ": " + String.join(" | ", words);
    }
}
