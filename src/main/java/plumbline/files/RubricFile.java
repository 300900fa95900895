package plumbline.files;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import plumbline.design.KindId;
import plumbline.design.PromptId;
import plumbline.problem.Decoded;
import plumbline.rubric.Criterion;
import plumbline.rubric.Pitfall;
import plumbline.rubric.Rubric;
import plumbline.rubric.Rule;

/// Reads `rubrics/<prompt>.yaml`: what a good answer to one prompt is, with everything it includes resolved.
public final class RubricFile {
    private final Fields fields;
    private final Commons commons;
    private final Problems problems;
    private final RubricReaders readers;
    private final Ids ids;

    private RubricFile(Fields fields, Commons commons) {
        this.fields = fields;
        this.commons = commons;
        this.problems = fields.problems();
        this.readers = RubricReaders.of(commons.catalog(), commons.landmarks(), commons.rules(), problems);
        this.ids = new Ids(problems);
    }

    public static Decoded<Rubric> read(Source source, Commons commons) {
        return source.yaml("a rubric", fields -> new RubricFile(fields, commons).rubric());
    }

    private Rubric rubric() {
        PromptId prompt = new PromptId(fields.text("prompt"));
        List<Criterion> included = new Inclusion(commons.shared(), ids, problems).included(fields.list("include"));
        List<Criterion.Checked> own = new ArrayList<>();
        for (Tree item : fields.list("essentials")) {
            own.add(taken(readers.criteria().essential(item), item));
        }
        for (Tree item : fields.list("orders")) {
            own.add(taken(readers.criteria().order(item), item));
        }
        List<Criterion.Asked> asked = new ArrayList<>();
        for (Tree item : fields.list("criteria")) {
            switch (taken(readers.criteria().criterion(item), item)) {
                case Criterion.Checked checked -> own.add(checked);
                case Criterion.Asked question -> asked.add(question);
            }
        }
        List<Criterion.Checked> checked = new ArrayList<>(own);
        for (Criterion criterion : included) {
            switch (criterion) {
                case Criterion.Checked one -> checked.add(one);
                case Criterion.Asked question -> asked.add(question);
            }
        }
        if (checked.isEmpty()) {
            problems.error(
                    Place.NONE, "the rubric has no criterion to check", "add essentials, criteria or an include");
        }
        Weights.check(checked, ids, problems);
        return new Rubric(
                prompt,
                checked,
                asked,
                pitfalls(),
                vocabulary(own),
                commons.landmarks(),
                commons.rules().ladder());
    }

    private <T extends Criterion> T taken(T criterion, Tree tree) {
        ids.take(criterion.id(), tree.at());
        return criterion;
    }

    private List<Pitfall> pitfalls() {
        Map<String, Pitfall> shared = new LinkedHashMap<>();
        commons.pitfalls().forEach(pitfall -> shared.put(pitfall.id(), pitfall));
        Set<String> excepted = excepted(shared);
        List<Pitfall> pitfalls = new ArrayList<>();
        for (Pitfall pitfall : shared.values()) {
            if (pitfall.weight() != Pitfall.Weight.TELL && !excepted.contains(pitfall.id())) {
                pitfalls.add(pitfall);
            }
        }
        Set<String> told = new LinkedHashSet<>();
        for (Tree item : fields.list("tells")) {
            tell(item, shared, told, pitfalls);
        }
        Ids names = new Ids(problems);
        pitfalls.forEach(pitfall -> names.take(pitfall.id(), Place.NONE, "the shared pitfalls"));
        for (Tree item : fields.list("mustNots")) {
            Pitfall mustNot = readers.pitfalls().mustNot(item);
            names.take(mustNot.id(), item.at());
            pitfalls.add(mustNot);
        }
        return pitfalls;
    }

    private Set<String> excepted(Map<String, Pitfall> shared) {
        Set<String> excepted = new LinkedHashSet<>();
        fields.mapping("pitfalls", "`pitfalls`").ifPresent(choice -> {
            for (Tree item : choice.list("except")) {
                String id = item instanceof Tree.Scalar scalar ? scalar.written() : "";
                if (!shared.containsKey(id)) {
                    problems.error(
                            item.at(), "`" + id + "` is no shared pitfall", Suggestion.hint(id, shared.keySet()));
                }
                excepted.add(id);
            }
            choice.end();
        });
        return excepted;
    }

    private void tell(Tree item, Map<String, Pitfall> shared, Set<String> told, List<Pitfall> pitfalls) {
        String id;
        Rule harmless = null;
        if (item instanceof Tree.Scalar scalar) {
            id = scalar.written();
        } else {
            Fields named = Fields.of(item, "a tell", problems);
            id = named.text("id");
            harmless = readers.rules().find(named, "harmless").orElse(null);
            named.end();
        }
        Pitfall tell = shared.get(id);
        if (tell == null || tell.weight() != Pitfall.Weight.TELL) {
            List<String> tells = shared.values().stream()
                    .filter(pitfall -> pitfall.weight() == Pitfall.Weight.TELL)
                    .map(Pitfall::id)
                    .toList();
            problems.error(item.at(), "`" + id + "` is no tell", Suggestion.hint(id, tells));
        } else if (!told.add(id)) {
            problems.error(item.at(), "`" + id + "` is named twice", "once is enough");
        } else {
            pitfalls.add(harmless == null ? tell : tell.withHarmless(harmless));
        }
    }

    private Set<KindId> vocabulary(List<Criterion.Checked> own) {
        Set<KindId> kinds = new LinkedHashSet<>();
        readers.rules().selectors().find(fields, "vocabulary").ifPresent(named -> kinds.addAll(Mentioned.by(named)));
        own.forEach(criterion -> kinds.addAll(Mentioned.by(criterion)));
        return kinds;
    }
}
