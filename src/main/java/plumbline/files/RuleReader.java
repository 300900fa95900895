package plumbline.files;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import plumbline.catalog.Catalog;
import plumbline.design.KindId;
import plumbline.rubric.Measure;
import plumbline.rubric.PropertyTest;
import plumbline.rubric.Rule;
import plumbline.rubric.Selector;

/// Decodes rules: a mapping with one key that names the form, and those that go with it.
final class RuleReader {
    /// The key that names each form, with the keys that may stand beside it.
    static final SequencedMap<String, List<String>> FORMS = forms();

    /// The keys of forms whose value is a mapping.
    static final Map<String, List<String>> WITHIN = Map.of(
            "every", List.of("from", "to", "passes", "over"),
            "guarded", List.of("target", "by", "from", "some"),
            "before", List.of("subject", "later", "earlier"),
            "redundant", List.of("from", "to", "over"),
            "property", List.of("of", "name", "stated", "checkable", "is", "atLeast", "atMost"),
            "budget", List.of("from", "parameter"));

    private static final Rule STAND_IN = new Rule.Has(new Selector.Anything(), 1);
    private static final Map<String, Measure> MEASURES = measures();

    private final SelectorReader selectors;
    private final Names<Rule> named;
    private final Problems problems;

    RuleReader(Catalog catalog, Names<Selector> groups, Names<Rule> named, Problems problems) {
        this.selectors = new SelectorReader(catalog, groups, problems);
        this.named = named;
        this.problems = problems;
    }

    private static SequencedMap<String, List<String>> forms() {
        SequencedMap<String, List<String>> forms = new LinkedHashMap<>();
        forms.put("has", List.of("atLeast"));
        forms.put("path", List.of("over", "avoiding", "direct"));
        forms.put("every", List.of());
        forms.put("guarded", List.of());
        forms.put("before", List.of());
        forms.put("loop", List.of("over"));
        forms.put("redundant", List.of());
        forms.put("property", List.of());
        forms.put("budget", List.of());
        forms.put("measure", List.of("above"));
        forms.put("all", List.of("lenient"));
        forms.put("any", List.of("atLeast"));
        forms.put("not", List.of());
        forms.put("full", List.of("partly"));
        forms.put("use", List.of());
        return forms;
    }

    private static Map<String, Measure> measures() {
        Map<String, Measure> measures = new LinkedHashMap<>();
        for (Measure measure : Measure.values()) {
            measures.put(measure.name().toLowerCase(Locale.ROOT), measure);
        }
        return measures;
    }

    Problems problems() {
        return problems;
    }

    SelectorReader selectors() {
        return selectors;
    }

    /// A rule that always holds, in place of one that could not be read.
    static Rule standIn() {
        return STAND_IN;
    }

    /// The rule under a key that must be there.
    Rule need(Fields fields, String key) {
        Tree tree = fields.need(key);
        return tree instanceof Tree.Nothing ? STAND_IN : read(tree);
    }

    Optional<Rule> find(Fields fields, String key) {
        return fields.find(key).map(this::read);
    }

    Rule read(Tree tree) {
        Fields fields = Fields.of(tree, "a rule", problems);
        if (!(tree instanceof Tree.Mapping mapping)) {
            return STAND_IN;
        }
        List<String> present = FORMS.keySet().stream()
                .filter(key -> mapping.value(key).isPresent())
                .toList();
        if (present.size() != 1) {
            problems.error(tree.at(), unclear(present), hint(mapping, present));
            return STAND_IN;
        }
        Rule rule = form(present.getFirst(), fields);
        fields.end();
        return rule;
    }

    private static String unclear(List<String> present) {
        return present.isEmpty() ? "this is no rule" : "this is several rules at once: " + String.join(", ", present);
    }

    private static String hint(Tree.Mapping mapping, List<String> present) {
        if (!present.isEmpty()) {
            return "join them with all or any";
        }
        for (Tree.Entry entry : mapping.entries()) {
            Optional<String> near = Suggestion.nearest(entry.key(), FORMS.keySet());
            if (near.isPresent()) {
                return "did you mean `" + near.get() + "`?";
            }
        }
        return "a rule has one of " + String.join(", ", FORMS.keySet());
    }

    private Rule form(String form, Fields fields) {
        return switch (form) {
            case "has" -> new Rule.Has(selectors.need(fields, form), fields.whole("atLeast", 1, 1000, 1));
            case "path" -> path(fields);
            case "every" -> every(within(fields, form));
            case "guarded" -> guarded(within(fields, form));
            case "before" -> before(within(fields, form));
            case "loop" -> new Rule.Loop(selectors.list(fields.need(form), "a loop", 1), TravelReader.read(fields));
            case "redundant" -> redundant(within(fields, form));
            case "property" -> property(within(fields, form));
            case "budget" -> budget(within(fields, form));
            case "measure" ->
                new Rule.Measured(fields.needChoice(form, MEASURES, Measure.NOISE), fields.needNumber("above"));
            case "all" -> all(fields);
            case "any" -> any(fields);
            case "not" -> new Rule.Not(need(fields, form));
            case "full" -> new Rule.Graded(need(fields, form), need(fields, "partly"));
            case "use" -> use(fields);
            default -> throw new IllegalArgumentException(form);
        };
    }

    private Fields within(Fields fields, String form) {
        return Fields.of(fields.need(form), "`" + form + "`", problems);
    }

    private Rule path(Fields fields) {
        return new Rule.Path(
                selectors.list(fields.need("path"), "a path", 2),
                TravelReader.read(fields),
                selectors.find(fields, "avoiding").orElse(null),
                fields.flag("direct", false));
    }

    private Rule every(Fields fields) {
        Rule rule = new Rule.Every(
                selectors.need(fields, "from"),
                selectors.need(fields, "to"),
                selectors.need(fields, "passes"),
                TravelReader.read(fields));
        fields.end();
        return rule;
    }

    private Rule guarded(Fields fields) {
        Rule rule = new Rule.Guarded(
                selectors.need(fields, "target"),
                selectors.need(fields, "by"),
                selectors.find(fields, "from").orElse(new Selector.Kinds(Set.of(new KindId("client")))),
                fields.flag("some", false));
        fields.end();
        return rule;
    }

    private Rule before(Fields fields) {
        Rule rule = new Rule.Before(
                selectors.need(fields, "subject"), selectors.need(fields, "later"), selectors.need(fields, "earlier"));
        fields.end();
        return rule;
    }

    private Rule redundant(Fields fields) {
        Rule rule = new Rule.Redundant(
                selectors.need(fields, "from"), selectors.need(fields, "to"), TravelReader.read(fields));
        fields.end();
        return rule;
    }

    private Rule property(Fields fields) {
        Selector of = selectors.need(fields, "of");
        String name = fields.text("name");
        if (fields.has("name")) {
            selectors.properties().known(name, of, fields.placeOf("name"), problems);
        }
        List<PropertyTest> tests = selectors.properties().tests(fields, name);
        if (tests.size() > 1) {
            problems.error(fields.at(), "a property is tested in one way", "join two rules with all");
        }
        fields.end();
        return new Rule.Property(of, name, tests.getFirst());
    }

    private Rule budget(Fields fields) {
        Selector from = selectors.need(fields, "from");
        String parameter = fields.needChoice("parameter", ConditionReader.NUMBERS, "p99Ms");
        fields.end();
        return new Rule.Budget(from, parameter);
    }

    private Rule all(Fields fields) {
        List<Rule> rules = several(fields, "all");
        Set<Rule> distinct = new HashSet<>(rules);
        for (Rule rule : distinct) {
            if (distinct.contains(new Rule.Not(rule))) {
                problems.error(fields.at(), "a rule and its opposite never hold together", "no design could meet it");
            }
        }
        return new Rule.All(rules, fields.flag("lenient", false));
    }

    private Rule any(Fields fields) {
        List<Rule> rules = several(fields, "any");
        int atLeast = fields.whole("atLeast", 1, 1000, 1);
        if (atLeast > rules.size()) {
            problems.error(
                    fields.placeOf("atLeast"),
                    "of " + rules.size() + " rules never " + atLeast + " hold",
                    "no design could meet it");
        }
        return new Rule.Any(rules, atLeast);
    }

    private List<Rule> several(Fields fields, String key) {
        List<Rule> rules = new ArrayList<>();
        for (Tree item : fields.list(key)) {
            rules.add(read(item));
        }
        if (rules.isEmpty()) {
            problems.error(
                    fields.placeOf(key), "`" + key + "` is a list of rules", "such as [{use: LEARNS}, {has: cache}]");
        }
        return rules;
    }

    private Rule use(Fields fields) {
        String name = fields.text("use");
        Optional<Rule> rule = named.find(name, fields.placeOf("use"));
        if (rule.isEmpty()) {
            problems.error(
                    fields.placeOf("use"), "`" + name + "` is no named rule", Suggestion.hint(name, named.known()));
        }
        return rule.orElse(STAND_IN);
    }
}
