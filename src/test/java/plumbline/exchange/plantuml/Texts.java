package plumbline.exchange.plantuml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import plumbline.design.Design;
import plumbline.exchange.Imported;
import plumbline.exchange.SmallCatalog;
import plumbline.problem.Decoded;
import plumbline.problem.Problem;

/// Texts of PlantUML as they are read by our own grammar, with nobody to ask.
final class Texts {
    /// Nobody to ask: what is read here is read by our own grammar.
    static final PlantUmlReader READER =
            new PlantUmlReader(Kinds.of(SmallCatalog.catalog()), source -> new Answer.Absent("not asked"));

    static Design read(String body) {
        List<Imported> all = good("@startuml\n" + body + "@enduml\n");
        assertThat(all).hasSize(1);
        return all.getFirst().design();
    }

    static Decoded<List<Imported>> read(String file, String text) {
        return READER.read(file, text.getBytes(StandardCharsets.UTF_8));
    }

    static List<Imported> good(String text) {
        return switch (read("x.puml", text)) {
            case Decoded.Good<List<Imported>>(List<Imported> all, List<Problem> problems) -> all;
            case Decoded.Bad<List<Imported>>(List<Problem> problems) -> throw new AssertionError(problems);
        };
    }

    static List<String> ids(Design design) {
        return design.components().stream()
                .map(component -> component.id().value())
                .toList();
    }

    static List<String> links(Design design) {
        return design.links().stream()
                .map(link -> link.from() + ">" + link.to())
                .toList();
    }

    private Texts() {}
}
