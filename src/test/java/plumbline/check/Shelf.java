package plumbline.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import plumbline.catalog.Catalog;
import plumbline.catalog.Reading;
import plumbline.catalog.Recogniser;
import plumbline.catalog.Recognition;
import plumbline.design.Component;
import plumbline.design.ComponentId;
import plumbline.design.Flow;
import plumbline.design.KindId;
import plumbline.design.Link;
import plumbline.design.LinkId;
import plumbline.design.PromptId;
import plumbline.design.Wiring;
import plumbline.files.CatalogFile;
import plumbline.files.Commons;
import plumbline.files.GroupsFile;
import plumbline.files.NamedRules;
import plumbline.files.PitfallsFile;
import plumbline.files.RubricFile;
import plumbline.files.RulesFile;
import plumbline.files.SharedFile;
import plumbline.files.Source;
import plumbline.problem.Decoded;
import plumbline.rubric.Criterion;
import plumbline.rubric.Parameters;
import plumbline.rubric.Pitfall;
import plumbline.rubric.Rubric;

/// The catalogue and the shared rules as the project ships them, read once for all tests.
final class Shelf {
    private static final Path RUBRICS = Path.of("rubrics");
    private static final Commons COMMONS = commons();

    private Shelf() {}

    static Commons common() {
        return COMMONS;
    }

    static Catalog catalog() {
        return COMMONS.catalog();
    }

    /// The rubric of that prompt; a problem in its file fails the test.
    static Rubric rubric(String prompt) {
        return good(RubricFile.read(source(RUBRICS.resolve(prompt + ".yaml")), COMMONS));
    }

    /// A rubric of nothing but shared pitfalls.
    static Rubric only(List<Pitfall> pitfalls) {
        return new Rubric(
                new PromptId("none"),
                List.of(),
                List.of(),
                pitfalls,
                java.util.Set.of(),
                COMMONS.landmarks(),
                COMMONS.rules().ladder());
    }

    static Checker checker(Rubric rubric, Parameters parameters) {
        return new Checker(catalog(), stated(catalog()), rubric, parameters);
    }

    private static Commons commons() {
        Catalog catalog = good(CatalogFile.read(new Source("catalog.yaml", bytes(RUBRICS.resolve("catalog.yaml")))));
        Rubric.Landmarks landmarks = good(GroupsFile.read(source(RUBRICS.resolve("groups.yaml")), catalog));
        NamedRules rules = good(RulesFile.read(source(RUBRICS.resolve("rules.yaml")), catalog, landmarks));
        List<Pitfall> pitfalls =
                good(PitfallsFile.read(source(RUBRICS.resolve("pitfalls.yaml")), catalog, landmarks, rules));
        SequencedMap<String, List<Criterion>> shared = new TreeMap<>();
        try (Stream<Path> files = Files.list(RUBRICS.resolve("shared"))) {
            files.forEach(file -> shared.put(
                    file.getFileName().toString().replace(".yaml", ""),
                    good(SharedFile.read(source(file), catalog, landmarks, rules))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Commons(catalog, landmarks, rules, pitfalls, shared);
    }

    private static Source source(Path file) {
        return new Source(file.toString(), bytes(file));
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> T good(Decoded<T> decoded) {
        return switch (decoded) {
            case Decoded.Good<T>(T value, var problems) -> {
                assertThat(problems).isEmpty();
                yield value;
            }
            case Decoded.Bad<T>(var problems) ->
                throw new AssertionError(problems.stream().map(Object::toString).collect(Collectors.joining("\n")));
        };
    }

    /// Reads sketches, whose kinds are stated: only flows are left to guess.
    private static Recogniser stated(Catalog catalog) {
        return new Recogniser() {
            @Override
            public Recognition recognise(String label) {
                return Recognition.NONE;
            }

            @Override
            public Set<KindId> possible(Component component) {
                return Set.of();
            }

            @Override
            public Reading read(Wiring wiring) {
                Map<ComponentId, Recognition> kinds = new TreeMap<>();
                for (Component component : wiring.components()) {
                    KindId kind = component.kind();
                    assertThat(kind == null || catalog.kind(kind).isPresent())
                            .as("kind %s", kind)
                            .isTrue();
                    kinds.put(component.id(), kind == null ? Recognition.NONE : new Recognition(kind, List.of(), 1));
                }
                Map<LinkId, Flow> flows = new TreeMap<>();
                for (Link link : wiring.links()) {
                    flows.put(link.id(), flow(link, kinds));
                }
                return new Reading(kinds, flows);
            }

            private Flow flow(Link link, Map<ComponentId, Recognition> kinds) {
                Flow stated = link.flow();
                if (stated != null) {
                    return stated;
                }
                KindId from = kinds.getOrDefault(link.from(), Recognition.NONE).kind();
                KindId to = kinds.getOrDefault(link.to(), Recognition.NONE).kind();
                return from == null || to == null ? Flow.REQUEST : catalog.naturalFlow(from, to);
            }
        };
    }
}
