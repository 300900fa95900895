package plumbline.files;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import plumbline.rubric.Condition;
import plumbline.rubric.Freshness;

/// Decodes conditions on the prompt's parameters and on what is drawn.
final class ConditionReader {
    /// The key that names each form, with the keys that stand beside it.
    static final Map<String, List<String>> FORMS = forms();

    static final Map<String, String> NUMBERS = words("items", "p99Ms");
    static final Map<String, String> FLAGS = words("ranks", "regulated", "ugc");
    static final Map<String, Freshness> FRESHNESS = freshness();

    private static final Map<String, String> STATED = words("items", "p99Ms", "freshness");
    private static final Condition STAND_IN = new Condition.AllOf(List.of());

    private final SelectorReader selectors;
    private final Problems problems;

    ConditionReader(SelectorReader selectors, Problems problems) {
        this.selectors = selectors;
        this.problems = problems;
    }

    private static Map<String, List<String>> forms() {
        Map<String, List<String>> forms = new LinkedHashMap<>();
        for (String alone : List.of("flag", "given", "freshWithin", "family", "drawn", "all", "any", "not")) {
            forms.put(alone, List.of());
        }
        forms.put("parameter", List.of("atLeast"));
        return forms;
    }

    private static Map<String, String> words(String... words) {
        Map<String, String> map = new LinkedHashMap<>();
        for (String word : words) {
            map.put(word, word);
        }
        return map;
    }

    private static Map<String, Freshness> freshness() {
        Map<String, Freshness> map = new LinkedHashMap<>();
        for (Freshness each : Freshness.values()) {
            map.put(each.id(), each);
        }
        return map;
    }

    /// The condition under `when`, or null.
    @Nullable
    Condition when(Fields fields) {
        return fields.find("when").map(this::read).orElse(null);
    }

    private Condition read(Tree tree) {
        Fields fields = Fields.of(tree, "a condition", problems);
        if (!(tree instanceof Tree.Mapping mapping)) {
            return STAND_IN;
        }
        Optional<String> form = FORMS.keySet().stream()
                .filter(key -> mapping.value(key).isPresent())
                .findFirst();
        if (form.isEmpty()) {
            problems.error(
                    tree.at(), "this is no condition", "a condition has one of " + String.join(", ", FORMS.keySet()));
            return STAND_IN;
        }
        Condition condition = form(form.get(), fields);
        fields.end();
        return condition;
    }

    private Condition form(String form, Fields fields) {
        return switch (form) {
            case "flag" -> new Condition.Flagged(fields.needChoice(form, FLAGS, "ranks"));
            case "parameter" ->
                new Condition.AtLeast(fields.needChoice(form, NUMBERS, "items"), fields.needNumber("atLeast"));
            case "given" -> new Condition.Given(fields.needChoice(form, STATED, "items"));
            case "freshWithin" -> new Condition.FreshWithin(fields.needChoice(form, FRESHNESS, Freshness.DAYS));
            case "family" -> new Condition.FamilyIn(families(fields));
            case "drawn" -> new Condition.Drawn(selectors.need(fields, form));
            case "all" -> new Condition.AllOf(several(fields, form));
            case "any" -> new Condition.AnyOf(several(fields, form));
            case "not" -> new Condition.Not(read(fields.need(form)));
            default -> throw new IllegalArgumentException(form);
        };
    }

    private Set<String> families(Fields fields) {
        Tree tree = fields.need("family");
        Set<String> families = new LinkedHashSet<>();
        if (tree instanceof Tree.Scalar) {
            families.add(fields.text("family"));
        } else {
            families.addAll(fields.texts("family"));
        }
        return families;
    }

    private List<Condition> several(Fields fields, String key) {
        List<Condition> conditions = fields.list(key).stream().map(this::read).toList();
        if (conditions.isEmpty()) {
            problems.error(fields.placeOf(key), "`" + key + "` is a list of conditions", "such as [{flag: ranks}]");
        }
        return conditions;
    }
}
