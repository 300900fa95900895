package plumbline.files;

import plumbline.catalog.Catalog;
import plumbline.rubric.Rubric.Landmarks;

/// The decoders of one rubric file, sharing its problems.
record RubricReaders(RuleReader rules, ConditionReader conditions, CriterionReader criteria, PitfallReader pitfalls) {
    static RubricReaders of(Catalog catalog, Landmarks landmarks, NamedRules named, Problems problems) {
        RuleReader rules = new RuleReader(catalog, Names.of(landmarks.groups()), Names.of(named.rules()), problems);
        ConditionReader conditions = new ConditionReader(rules.selectors(), problems);
        return new RubricReaders(
                rules, conditions, new CriterionReader(rules, conditions), new PitfallReader(rules, conditions));
    }
}
