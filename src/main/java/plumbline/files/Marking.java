package plumbline.files;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import plumbline.check.Checker;
import plumbline.check.Report;
import plumbline.check.Verdict;
import plumbline.design.Design;
import plumbline.design.PromptId;
import plumbline.problem.Decoded;
import plumbline.problem.Problem;
import plumbline.rubric.Prompt;

/// What grading the references shows of a library: grades that nobody expected, and criteria that tell nothing apart.
///
/// Of a library with files of the user's own, only what these have a say in is graded.
public final class Marking {
    /// So many references that all meet a criterion say something about it.
    private static final int SEVERAL = 2;

    private final Library library;
    private final List<Problem> problems = new ArrayList<>();
    /// How often each criterion was decided, and how often it was met, by the file it stands in and its id.
    private final Map<Asked, int[]> decided = new LinkedHashMap<>();

    private final Map<String, Map<String, Place>> places = new LinkedHashMap<>();

    private record Asked(String file, String criterion) {}

    private Marking(Library library) {
        this.library = library;
    }

    /// Every problem, in the order of the prompts; notes come last.
    public static List<Problem> of(Library library) {
        Marking marking = new Marking(library);
        library.touched().forEach(marking::mark);
        marking.notes();
        return List.copyOf(marking.problems);
    }

    private void mark(Prompt prompt) {
        Optional<Checker> checker = library.rubric(prompt.id())
                .map(rubric -> new Checker(library.catalog(), library.recogniser(), rubric, prompt.parameters()));
        if (checker.isEmpty()) {
            String path = "rubrics/" + prompt.id() + ".yaml";
            if (library.source(path).isEmpty()) {
                problems.add(Problem.warning(
                        shown("prompts/" + prompt.id() + "/prompt.yaml"),
                        1,
                        1,
                        "a prompt without a rubric: nothing can be graded for it",
                        "add " + path));
            }
            return;
        }
        for (Reference reference : library.references(prompt.id())) {
            if (reference.design(library.catalog())
                    instanceof Decoded.Good<Design>(Design design, List<Problem> warnings)) {
                Report report = checker.get().check(design);
                count(prompt.id(), report);
                compare(reference, report);
            }
        }
    }

    private void count(PromptId prompt, Report report) {
        for (Report.Finding finding : report.criteria()) {
            if (finding.verdict() != Verdict.SKIPPED) {
                String id = finding.criterion().id();
                int[] counts = decided.computeIfAbsent(new Asked(home(prompt, id), id), _ -> new int[2]);
                counts[0]++;
                counts[1] += finding.verdict() == Verdict.MET ? 1 : 0;
            }
        }
    }

    /// The path of the file in which the prompt's criterion is written.
    private String home(PromptId prompt, String criterion) {
        String own = "rubrics/" + prompt + ".yaml";
        if (placesIn(own).containsKey(criterion)) {
            return own;
        }
        return library.commons().shared().keySet().stream()
                .map(name -> "rubrics/shared/" + name + ".yaml")
                .filter(path -> placesIn(path).containsKey(criterion))
                .findFirst()
                .orElse(own);
    }

    private Map<String, Place> placesIn(String path) {
        return places.computeIfAbsent(
                path, any -> library.source(any).map(Named::in).orElse(Map.of()));
    }

    private void compare(Reference reference, Report report) {
        Expected expected = reference.expected();
        String file = shown("prompts/" + reference.prompt() + "/expected.json");
        if (expected == null) {
            problems.add(Problem.warning(
                    reference.source().file(),
                    1,
                    1,
                    "nobody says how `" + reference.name() + "` must be graded",
                    "it scores " + report.score() + "; name it in expected.json with its band"));
            return;
        }
        if (!expected.inBand(report.score())) {
            error(
                    file,
                    expected.at(),
                    "%s scores %d, outside of its band %d to %d"
                            .formatted(reference.name(), report.score(), expected.least(), expected.most()),
                    "mend the reference or the rubric, or state another band");
        }
        for (Report.Finding finding : report.criteria()) {
            String id = finding.criterion().id();
            Verdict wanted = expected.criteria().get(id);
            if (wanted != null && wanted != finding.verdict()) {
                error(
                        file,
                        expected.place(id),
                        "%s: `%s` is %s, expected %s"
                                .formatted(
                                        reference.name(), id, finding.verdict().id(), wanted.id()),
                        finding.message());
            }
        }
        Set<String> fired =
                report.pitfalls().stream().map(hit -> hit.pitfall().id()).collect(Collectors.toSet());
        for (String id : expected.pitfalls()) {
            if (!fired.contains(id)) {
                error(
                        file,
                        expected.place(id),
                        "%s: the pitfall `%s` does not fire".formatted(reference.name(), id),
                        "mend the drawing or the pitfall, or name it under `silent`");
            }
        }
        for (Report.Hit hit : report.pitfalls()) {
            if (expected.silent().contains(hit.pitfall().id())) {
                error(
                        file,
                        expected.place(hit.pitfall().id()),
                        "%s: the pitfall `%s` fires, and must not"
                                .formatted(reference.name(), hit.pitfall().id()),
                        hit.message());
            }
        }
    }

    private void error(String file, Place place, String message, String hint) {
        problems.add(Problem.error(file, place.line(), place.column(), message, hint));
    }

    private void notes() {
        decided.forEach((asked, counts) -> {
            boolean shared = asked.file().startsWith("rubrics/shared/");
            boolean all = library.touched().size() == library.prompts().size();
            if ((all || !shared) && counts[0] >= SEVERAL && counts[0] == counts[1]) {
                Place at = placesIn(asked.file()).getOrDefault(asked.criterion(), Place.NONE);
                problems.add(Problem.note(
                        shown(asked.file()),
                        at.line(),
                        at.column(),
                        "every reference meets `%s`, all %d of them".formatted(asked.criterion(), counts[0]),
                        "it tells nothing apart: is it too easy, or are the references too good?"));
            }
        });
    }

    /// The path as problems name it.
    private String shown(String path) {
        return library.source(path).map(Source::file).orElse(path);
    }
}
