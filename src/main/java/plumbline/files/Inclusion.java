package plumbline.files;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import plumbline.rubric.Criterion;

/// Takes shared criteria into a rubric: whole files, or all but some, with weights changed.
final class Inclusion {
    private final Map<String, List<Criterion>> shared;
    private final Ids ids;
    private final Problems problems;
    private final Set<String> named = new HashSet<>();

    Inclusion(Map<String, List<Criterion>> shared, Ids ids, Problems problems) {
        this.shared = shared;
        this.ids = ids;
        this.problems = problems;
    }

    List<Criterion> included(List<Tree> items) {
        List<Criterion> included = new ArrayList<>();
        for (Tree item : items) {
            included.addAll(included(item));
        }
        return included;
    }

    private List<Criterion> included(Tree item) {
        if (item instanceof Tree.Scalar scalar) {
            return taken(scalar.written(), item.at(), Set.of(), Map.of());
        }
        Fields fields = Fields.of(item, "an include", problems);
        String file = fields.text("file");
        Set<String> except = except(fields, file);
        Map<String, Double> weights = weights(fields, file, except);
        fields.end();
        return taken(file, item.at(), except, weights);
    }

    private List<Criterion> taken(String file, Place at, Set<String> except, Map<String, Double> weights) {
        List<Criterion> criteria = shared.get(file);
        if (criteria == null) {
            problems.error(at, "there are no shared criteria `" + file + "`", Suggestion.hint(file, shared.keySet()));
            return List.of();
        }
        if (!named.add(file)) {
            problems.error(at, "`" + file + "` is included twice", "once is enough");
            return List.of();
        }
        List<Criterion> taken = new ArrayList<>();
        for (Criterion criterion : criteria) {
            if (!except.contains(criterion.id())) {
                ids.take(criterion.id(), at, "the shared criteria `" + file + "`");
                taken.add(weighted(criterion, weights));
            }
        }
        if (taken.isEmpty()) {
            problems.error(at, "this includes nothing: all of `" + file + "` is excepted", "leave the include out");
        }
        return taken;
    }

    private static Criterion weighted(Criterion criterion, Map<String, Double> weights) {
        Double weight = weights.get(criterion.id());
        return switch (criterion) {
            case Criterion.Checked checked -> weight == null ? checked : checked.withWeight(weight);
            case Criterion.Asked asked -> asked;
        };
    }

    private Set<String> except(Fields fields, String file) {
        Set<String> except = new HashSet<>();
        for (Tree item : fields.list("except")) {
            String id = item instanceof Tree.Scalar scalar ? scalar.written() : "";
            present(id, item.at(), file);
            except.add(id);
        }
        return except;
    }

    private Map<String, Double> weights(Fields fields, String file, Set<String> except) {
        Map<String, Double> weights = new HashMap<>();
        fields.mapping("weights", "`weights`").ifPresent(mapping -> {
            for (Tree.Entry entry : mapping.entries()) {
                present(entry.key(), entry.at(), file);
                if (except.contains(entry.key())) {
                    problems.error(entry.at(), "`" + entry.key() + "` is excepted, and has a weight", "choose one");
                }
                OptionalDouble weight = mapping.number(entry.key());
                if (weight.isEmpty() || weight.getAsDouble() <= 0 || weight.getAsDouble() > 100) {
                    problems.error(entry.at(), "a weight is above 0, and 100 at the most", "");
                }
                weights.put(entry.key(), weight.orElse(1));
            }
        });
        return weights;
    }

    private void present(String id, Place at, String file) {
        List<Criterion> criteria = shared.getOrDefault(file, List.of());
        List<String> known = criteria.stream().map(Criterion::id).toList();
        if (shared.containsKey(file) && !known.contains(id)) {
            problems.error(at, "`" + file + "` has no criterion `" + id + "`", Suggestion.hint(id, known));
        }
    }
}
