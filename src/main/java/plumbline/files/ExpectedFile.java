package plumbline.files;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import plumbline.check.Verdict;
import plumbline.problem.Decoded;
import plumbline.rubric.Criterion;
import plumbline.rubric.Pitfall;
import plumbline.rubric.Rubric;

/// Reads `prompts/<id>/expected.json`: how the references beside it must be graded.
public final class ExpectedFile {
    static final Map<String, Verdict> VERDICTS = verdicts();

    private final Set<String> references;
    private final @Nullable Rubric rubric;
    private final Problems problems;

    private ExpectedFile(Set<String> references, @Nullable Rubric rubric, Problems problems) {
        this.references = references;
        this.rubric = rubric;
        this.problems = problems;
    }

    /// Expectations by the name of the reference; names must be among `references`, and criteria and pitfalls among
    /// those of the rubric, where there is one.
    public static Decoded<SequencedMap<String, Expected>> read(
            Source source, Set<String> references, @Nullable Rubric rubric) {
        return source.json(
                "a file of expectations",
                fields -> new ExpectedFile(references, rubric, fields.problems()).all(fields));
    }

    private static Map<String, Verdict> verdicts() {
        Map<String, Verdict> verdicts = new LinkedHashMap<>();
        for (Verdict verdict : Verdict.values()) {
            verdicts.put(verdict.id(), verdict);
        }
        return verdicts;
    }

    private SequencedMap<String, Expected> all(Fields fields) {
        SequencedMap<String, Expected> all = new LinkedHashMap<>();
        Fields named = Fields.of(fields.need("references"), "`references`", problems);
        for (Tree.Entry entry : named.entries()) {
            if (!references.contains(entry.key())) {
                problems.error(
                        entry.at(),
                        "there is no reference `" + entry.key() + "`",
                        Suggestion.hint(entry.key(), references));
            }
            all.put(entry.key(), expected(Fields.of(entry.value(), "an expectation", problems)));
        }
        return all;
    }

    private Expected expected(Fields fields) {
        List<Tree> band = fields.list("band");
        int least = bound(band, 0);
        int most = bound(band, 1);
        if (band.size() != 2 || least > most) {
            problems.error(fields.placeOf("band"), "a band is two whole numbers from 0 to 100", "such as [85, 100]");
        }
        Map<String, Place> places = new LinkedHashMap<>();
        Expected expected = new Expected(
                least,
                most,
                criteria(fields, places),
                pitfalls(fields, "pitfalls", places),
                pitfalls(fields, "silent", places),
                fields.placeOf("band"),
                places);
        fields.end();
        return expected;
    }

    private int bound(List<Tree> band, int index) {
        if (index < band.size() && band.get(index) instanceof Tree.Amount amount) {
            double number = amount.amount();
            if (number == Math.rint(number) && number >= 0 && number <= 100) {
                return (int) number;
            }
            problems.error(amount.at(), "a bound is a whole number from 0 to 100", "");
        }
        return 0;
    }

    private SequencedMap<String, Verdict> criteria(Fields fields, Map<String, Place> places) {
        SequencedMap<String, Verdict> criteria = new LinkedHashMap<>();
        fields.mapping("criteria", "`criteria`").ifPresent(mapping -> {
            for (Tree.Entry entry : mapping.entries()) {
                known(entry.key(), entry.at(), "criterion", criterionIds());
                places.put(entry.key(), entry.at());
                criteria.put(entry.key(), mapping.needChoice(entry.key(), VERDICTS, Verdict.MET));
            }
        });
        return criteria;
    }

    private SequencedSet<String> pitfalls(Fields fields, String key, Map<String, Place> places) {
        SequencedSet<String> pitfalls = new LinkedHashSet<>();
        for (Tree item : fields.list(key)) {
            String id = item instanceof Tree.Scalar scalar ? scalar.written() : "";
            known(id, item.at(), "pitfall", pitfallIds());
            places.putIfAbsent(id, item.at());
            pitfalls.add(id);
        }
        return pitfalls;
    }

    private void known(String id, Place at, String what, List<String> ids) {
        if (rubric != null && !ids.contains(id)) {
            problems.error(at, "the rubric has no " + what + " `" + id + "`", Suggestion.hint(id, ids));
        }
    }

    private List<String> criterionIds() {
        return rubric == null
                ? List.of()
                : rubric.checked().stream().map(Criterion.Checked::id).toList();
    }

    private List<String> pitfallIds() {
        return rubric == null
                ? List.of()
                : rubric.pitfalls().stream().map(Pitfall::id).toList();
    }
}
