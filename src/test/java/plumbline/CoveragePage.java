package plumbline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import plumbline.catalog.Kind;
import plumbline.design.KindId;
import plumbline.rubric.Criterion;

/// `docs/coverage.md`: where the library speaks of each topic of the trade.
///
/// The topics and what covers them stand in `breadth.tsv`; the page says it in the library's words.
final class CoveragePage {
    private static final String HEAD = """
            # What the library speaks of

            Each topic of the trade, and where it comes up: kinds of component that can be drawn for it, criteria that a drawing is checked by,
            and questions of the self-assessment. Written by `./mvnw -Ppages` from the library; a test fails where it is out of date.

            | Topic | Kinds | Criteria | Questions |
            |---|---|---|---|
            """;

    private CoveragePage() {}

    /// A topic with the ids of what covers it.
    record Topic(String name, List<String> kinds, List<String> criteria, List<String> questions) {}

    static List<Topic> topics() {
        try (InputStream in = Objects.requireNonNull(CoveragePage.class.getResourceAsStream("breadth.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .map(cells -> new Topic(cells[0], ids(cells[1]), ids(cells[2]), ids(cells[3])))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> ids(String cell) {
        return cell.equals("-") ? List.of() : Arrays.asList(cell.split("\\|"));
    }

    /// Everything that no file of the library knows by its id, by the topic that names it.
    static List<String> unknown() {
        Map<String, String> criteria = titles(false);
        Map<String, String> questions = titles(true);
        List<String> unknown = new ArrayList<>();
        for (Topic topic : topics()) {
            topic.kinds().stream()
                    .filter(id -> Exercises.catalog().kind(new KindId(id)).isEmpty())
                    .forEach(id -> unknown.add(topic.name() + ": kind " + id));
            topic.criteria().stream()
                    .filter(id -> !criteria.containsKey(id))
                    .forEach(id -> unknown.add(topic.name() + ": criterion " + id));
            topic.questions().stream()
                    .filter(id -> !questions.containsKey(id))
                    .forEach(id -> unknown.add(topic.name() + ": question " + id));
        }
        return unknown;
    }

    static String text() {
        Map<String, String> criteria = titles(false);
        Map<String, String> questions = titles(true);
        return HEAD
                + topics().stream()
                        .map(topic -> "| %s | %s | %s | %s |\n"
                                .formatted(
                                        topic.name(),
                                        cell(topic.kinds(), CoveragePage::kind),
                                        cell(topic.criteria(), criteria::get),
                                        cell(topic.questions(), questions::get)))
                        .collect(Collectors.joining());
    }

    private static String kind(String id) {
        return Exercises.catalog().kind(new KindId(id)).map(Kind::title).orElse(id);
    }

    private static String cell(List<String> ids, UnaryOperator<String> title) {
        return ids.stream().map(id -> title.apply(id) + " (`" + id + "`)").collect(Collectors.joining("; "));
    }

    /// The titles of all criteria that some rubric uses, by id: those that are asked, or those that are checked.
    private static Map<String, String> titles(boolean asked) {
        Map<String, String> titles = new LinkedHashMap<>();
        Exercises.library().commons().shared().values().stream()
                .flatMap(List::stream)
                .filter(criterion -> asked == (criterion instanceof Criterion.Asked))
                .forEach(criterion -> titles.put(criterion.id(), criterion.title()));
        return titles;
    }
}
