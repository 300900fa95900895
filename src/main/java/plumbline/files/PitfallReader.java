package plumbline.files;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import plumbline.rubric.Dimension;
import plumbline.rubric.Pitfall;

/// Decodes pitfalls: the shared ones, and what one prompt must not have.
final class PitfallReader {
    static final Map<String, Pitfall.Weight> SEVERITIES = severities();
    static final Map<String, Dimension> DIMENSIONS = dimensions();

    private static final int CAP = 40;

    private final RuleReader rules;
    private final ConditionReader conditions;

    PitfallReader(RuleReader rules, ConditionReader conditions) {
        this.rules = rules;
        this.conditions = conditions;
    }

    private static Map<String, Pitfall.Weight> severities() {
        Map<String, Pitfall.Weight> severities = new LinkedHashMap<>();
        severities.put("critical", Pitfall.Weight.CRITICAL);
        severities.put("major", Pitfall.Weight.MAJOR);
        severities.put("minor", Pitfall.Weight.MINOR);
        severities.put("advice", Pitfall.Weight.ADVICE);
        severities.put("tell", Pitfall.Weight.TELL);
        severities.put("half-fit", Pitfall.Weight.HALF_FIT);
        return severities;
    }

    private static Map<String, Dimension> dimensions() {
        Map<String, Dimension> dimensions = new LinkedHashMap<>();
        for (Dimension dimension : Dimension.values()) {
            dimensions.put(dimension.id(), dimension);
        }
        return dimensions;
    }

    /// A pitfall of `pitfalls.yaml`: severity and dimension must be stated.
    Pitfall shared(Tree tree) {
        Fields fields = Fields.of(tree, "a pitfall", rules.problems());
        Pitfall.Weight weight = fields.needChoice("severity", SEVERITIES, Pitfall.Weight.MAJOR);
        boolean fit = weight == Pitfall.Weight.TELL || weight == Pitfall.Weight.HALF_FIT;
        Dimension dimension = fit
                ? fields.choice("dimension", DIMENSIONS, Dimension.FIT)
                : fields.needChoice("dimension", DIMENSIONS, Dimension.FIT);
        return pitfall(fields, weight, dimension);
    }

    /// Something a prompt must not have: a major pitfall of fit, unless it says otherwise.
    Pitfall mustNot(Tree tree) {
        Fields fields = Fields.of(tree, "a must-not", rules.problems());
        return pitfall(
                fields,
                fields.choice("severity", SEVERITIES, Pitfall.Weight.MAJOR),
                fields.choice("dimension", DIMENSIONS, Dimension.FIT));
    }

    private Pitfall pitfall(Fields fields, Pitfall.Weight weight, Dimension dimension) {
        String id = CriterionReader.id(fields);
        Pitfall pitfall = new Pitfall(
                id,
                fields.text("title"),
                weight,
                dimension,
                fields.text("reason"),
                fields.text("hint"),
                fields.text("cause", id),
                cap(fields, weight),
                conditions.when(fields),
                rules.need(fields, "fires"),
                rules.find(fields, "harmless").orElse(null));
        fields.end();
        return pitfall;
    }

    private static @Nullable Integer cap(Fields fields, Pitfall.Weight weight) {
        OptionalDouble stated = fields.number("cap");
        if (weight != Pitfall.Weight.CRITICAL) {
            if (stated.isPresent()) {
                fields.problems().error(fields.placeOf("cap"), "only a critical pitfall has a cap", "leave it out");
            }
            return null;
        }
        return fields.whole("cap", 0, 100, CAP);
    }
}
