package plumbline.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plumbline.catalog.Catalog;
import plumbline.problem.Decoded;
import plumbline.rubric.Rubric.Landmarks;
import plumbline.rubric.Rule;
import plumbline.rubric.Selector;

/// Reads `rubrics/rules.yaml`: rules under a name, in terms of one another.
public final class RulesFile {
    private static final int LEVELS = 3;

    private RulesFile() {}

    /// Every named rule, resolved, in the order of the file.
    public static Decoded<NamedRules> read(Source source, Catalog catalog, Landmarks landmarks) {
        return source.yaml("the file of rules", fields -> {
            Problems problems = fields.problems();
            Names<Selector> groups = Names.of(landmarks.groups());
            Definitions<Rule> rules = new Definitions<>(
                    problems, RuleReader.standIn(), names -> new RuleReader(catalog, groups, names, problems)::read);
            for (Tree.Entry entry :
                    Fields.of(fields.need("rules"), "`rules`", problems).entries()) {
                rules.define(entry.key(), entry.value());
            }
            return new NamedRules(rules.all(), ladder(fields, rules));
        });
    }

    private static List<Rule> ladder(Fields fields, Names<Rule> rules) {
        List<Rule> ladder = new ArrayList<>();
        List<Tree> steps = fields.list("ladder");
        for (Tree step : steps) {
            String name = step instanceof Tree.Scalar scalar ? scalar.written() : "";
            Optional<Rule> rule = rules.find(name, step.at());
            if (rule.isEmpty()) {
                fields.problems()
                        .error(step.at(), "`" + name + "` is no named rule", Suggestion.hint(name, rules.known()));
            }
            rule.ifPresent(ladder::add);
        }
        if (steps.size() != LEVELS) {
            fields.problems()
                    .error(
                            fields.placeOf("ladder"),
                            "`ladder` names three rules",
                            "those of L0, L1 and L2, lowest first");
        }
        return ladder;
    }
}
