package plumbline.files;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import plumbline.rubric.Rule;

/// The rules of `rules.yaml` by name, and those of them that decide maturity, lowest level first.
public record NamedRules(SequencedMap<String, Rule> rules, List<Rule> ladder) {
    public NamedRules {
        rules = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(rules));
        ladder = List.copyOf(ladder);
    }
}
