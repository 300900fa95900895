package plumbline.files;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import plumbline.rubric.Criterion;
import plumbline.rubric.Dimension;

/// Decodes criteria: checked ones (with a rule), asked ones (with levels), essentials and orders.
final class CriterionReader {
    static final Map<String, Criterion.Aspect> ASPECTS = aspects();

    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]*");
    private static final List<String> ASKED_KEYS = List.of("ask", "aspect", "levels");

    private final RuleReader rules;
    private final ConditionReader conditions;

    CriterionReader(RuleReader rules, ConditionReader conditions) {
        this.rules = rules;
        this.conditions = conditions;
    }

    private static Map<String, Criterion.Aspect> aspects() {
        Map<String, Criterion.Aspect> aspects = new LinkedHashMap<>();
        for (Criterion.Aspect aspect : Criterion.Aspect.values()) {
            aspects.put(aspect.id(), aspect);
        }
        return aspects;
    }

    /// An id as rubrics use them: small letters, digits and dashes.
    static String id(Fields fields) {
        String id = fields.text("id");
        if (fields.has("id") && !ID.matcher(id).matches()) {
            fields.problems().error(fields.placeOf("id"), "`" + id + "` is no id", "small letters, digits and dashes");
        }
        return id;
    }

    /// One of `criteria`: asked where it has a question, else checked.
    Criterion criterion(Tree tree) {
        boolean asked = tree instanceof Tree.Mapping mapping
                && mapping.entries().stream().anyMatch(entry -> ASKED_KEYS.contains(entry.key()));
        return asked ? asked(tree) : checked(tree);
    }

    private Criterion checked(Tree tree) {
        Fields fields = Fields.of(tree, "a criterion", rules.problems());
        return checked(
                fields,
                fields.needChoice("dimension", PitfallReader.DIMENSIONS, Dimension.FIT),
                Criterion.Part.ORDINARY);
    }

    /// One of `essentials`.
    Criterion.Checked essential(Tree tree) {
        Fields fields = Fields.of(tree, "an essential", rules.problems());
        boolean soft = fields.flag("soft", false);
        return checked(fields, Dimension.FIT, soft ? Criterion.Part.SOFT_ESSENTIAL : Criterion.Part.ESSENTIAL);
    }

    /// One of `orders`.
    Criterion.Checked order(Tree tree) {
        Fields fields = Fields.of(tree, "an order", rules.problems());
        boolean strict = fields.flag("strict", false);
        return checked(fields, Dimension.FIT, strict ? Criterion.Part.STRICT_ORDER : Criterion.Part.ORDER);
    }

    private Criterion.Checked checked(Fields fields, Dimension dimension, Criterion.Part part) {
        Criterion.Checked criterion = new Criterion.Checked(
                id(fields),
                fields.text("title"),
                dimension,
                weight(fields),
                part,
                fields.text("reason"),
                fields.text("hint"),
                fields.text("answer"),
                conditions.when(fields),
                rules.need(fields, "rule"));
        fields.end();
        return criterion;
    }

    private static double weight(Fields fields) {
        double weight = fields.number("weight", 1);
        if (weight <= 0 || weight > 100) {
            fields.problems().error(fields.placeOf("weight"), "a weight is above 0, and 100 at the most", "");
        }
        return weight;
    }

    private Criterion asked(Tree tree) {
        Fields fields = Fields.of(tree, "an asked criterion", rules.problems());
        Criterion criterion = new Criterion.Asked(
                id(fields),
                fields.text("title"),
                fields.needChoice("aspect", ASPECTS, Criterion.Aspect.FRAMING),
                fields.text("reason"),
                fields.text("ask"),
                levels(fields));
        fields.end();
        return criterion;
    }

    private List<Criterion.Level> levels(Fields fields) {
        List<Criterion.Level> levels = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Tree item : fields.list("levels")) {
            Fields level = Fields.of(item, "a level", rules.problems());
            String id = id(level);
            levels.add(new Criterion.Level(id, level.text("is")));
            if (!ids.add(id)) {
                rules.problems()
                        .error(level.at(), "two levels are called `" + id + "`", "answers could not tell them apart");
            }
            level.end();
        }
        if (levels.size() < 3 || levels.size() > 4) {
            rules.problems().error(fields.placeOf("levels"), "a question has three or four levels", "worst first");
            Criterion.Level none = new Criterion.Level("?", "?");
            return List.of(none, none, none);
        }
        return levels;
    }
}
