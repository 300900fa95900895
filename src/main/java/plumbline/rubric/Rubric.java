package plumbline.rubric;

import java.util.List;
import java.util.Map;
import java.util.Set;
import plumbline.catalog.Customs;
import plumbline.design.KindId;
import plumbline.design.PromptId;

/// What a good answer to one prompt is: its criteria, in reading order, and the pitfalls to keep
/// clear of.
///
/// Groups, named rules and includes are resolved already. `vocabulary` lists the kinds that this
/// prompt has a use for.
/// `ladder` holds the rules of the maturity levels, lowest first (L0, L1, L2): the named rules of
/// `rules.yaml`.
public record Rubric(
        PromptId prompt,
        List<Criterion.Checked> checked,
        List<Criterion.Asked> asked,
        List<Pitfall> pitfalls,
        Set<KindId> vocabulary,
        Landmarks landmarks,
        List<Rule> ladder) {

    /// What the checker itself must know of the field: groups that rules and measures rely on.
    ///
    /// `front` is where users come in: a reversed request never arrives there, and live and data trails never pass
    /// through. `live` computes on events as they flow, no request carries data into `offline`, and kinds in
    /// `peculiar` count as foreign outside of a prompt's vocabulary.
    public record Landmarks(
            Set<KindId> front,
            Set<KindId> live,
            Set<KindId> offline,
            Set<KindId> peculiar,
            Map<String, Selector> groups,
            Customs customs) {
        /// The same sets, where people's customs are known.
        public Landmarks with(Customs known) {
            return new Landmarks(front, live, offline, peculiar, groups, known);
        }

        public Landmarks {
            front = Set.copyOf(front);
            live = Set.copyOf(live);
            offline = Set.copyOf(offline);
            peculiar = Set.copyOf(peculiar);
            groups = Map.copyOf(groups);
        }
    }

    public Rubric {
        checked = List.copyOf(checked);
        asked = List.copyOf(asked);
        pitfalls = List.copyOf(pitfalls);
        vocabulary = Set.copyOf(vocabulary);
        ladder = List.copyOf(ladder);
    }
}
