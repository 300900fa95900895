package plumbline.files;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import plumbline.catalog.Catalog;
import plumbline.rubric.Criterion;
import plumbline.rubric.Pitfall;
import plumbline.rubric.Rubric.Landmarks;

/// What all rubrics share: kinds, groups, named rules, pitfalls, and criteria to include, by the name of their file.
public record Commons(
        Catalog catalog,
        Landmarks landmarks,
        NamedRules rules,
        List<Pitfall> pitfalls,
        SequencedMap<String, List<Criterion>> shared) {
    public Commons {
        pitfalls = List.copyOf(pitfalls);
        shared = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(shared));
    }
}
