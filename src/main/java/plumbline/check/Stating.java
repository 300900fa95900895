package plumbline.check;

import static plumbline.check.Sentences.say;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import plumbline.check.Choice.Reading;
import plumbline.check.Facts.Written;
import plumbline.design.Value;
import plumbline.rubric.Rule;

/// Decides whether what is asked of a component is stated, and says where it is.
///
/// What somebody filled in is said under its title; what was only written is said to stand where it stands.
final class Stating {
    private final Choice choice;
    private final Terrain terrain;
    private final Sentences sentences;
    private final Naming naming;

    Stating(Choice choice, Sentences sentences, Naming naming) {
        this.choice = choice;
        this.terrain = choice.terrain();
        this.sentences = sentences;
        this.naming = naming;
    }

    Decision property(Rule.Property rule, Reading reading) {
        BitSet chosen = choice.of(rule.of(), reading);
        int passing = first(chosen, rule, !reading.fully());
        if (passing < 0) {
            return new Decision(false, evidence(Decider.list(chosen)), () -> lacking(rule, chosen));
        }
        int sure = first(chosen, rule, false);
        return sure < 0
                ? new Decision(true, evidence(List.of(passing)), () -> vague(passing, rule))
                : new Decision(true, evidence(List.of(sure)), () -> met(sure, rule));
    }

    private Evidence evidence(List<Integer> components) {
        return Decider.evidence(terrain, components, List.of());
    }

    private int first(BitSet chosen, Rule.Property rule, boolean leniently) {
        for (int at = chosen.nextSetBit(0); at >= 0; at = chosen.nextSetBit(at + 1)) {
            if (choice.facts().passes(at, rule.name(), rule.test(), leniently)) {
                return at;
            }
        }
        return -1;
    }

    /// What is there and says nothing checkable is not denied.
    private String lacking(Rule.Property rule, BitSet chosen) {
        if (chosen.isEmpty()) {
            return say("property.none", () -> naming.bare(rule.of()), () -> title(rule.name()))
                    .get();
        }
        int vague = first(chosen, rule, true);
        return vague < 0
                ? say("property.none.here", () -> sentences.either(Decider.list(chosen)), () -> title(rule.name()))
                        .get()
                : vague(vague, rule);
    }

    private String met(int at, Rule.Property rule) {
        Optional<Written> written = choice.facts().written(at, rule.name(), rule.test(), false);
        if (written.isEmpty()) {
            return told("property.met", at, rule, shown(at, rule));
        }
        Written there = written.get();
        return switch (choice.facts().place(at, there.line())) {
            // A label would say of itself what it is: only its words that matter are quoted.
            case OWN ->
                terrain.component(at).label().contains(shown(at, rule))
                                && there.claim().value() instanceof Value.Text
                        ? told("property.met.own", at, rule, there.claim().words())
                        : told("property.met", at, rule, shown(at, rule));
            case AROUND -> told("property.met.around", at, rule, Sentences.shortened(there.line()));
            case LINK, LARGE -> told("property.met", at, rule, shown(at, rule));
        };
    }

    private String vague(int at, Rule.Property rule) {
        Optional<Written> written = choice.facts().written(at, rule.name(), rule.test(), true);
        if (written.isEmpty()) {
            return told("property.vague", at, rule, shown(at, rule));
        }
        String line = written.get().line();
        return switch (choice.facts().place(at, line)) {
            case OWN -> told("property.vague", at, rule, shown(at, rule));
            case LINK -> told("property.vague.link", at, rule, Sentences.shortened(line));
            case AROUND -> told("property.vague.around", at, rule, Sentences.shortened(line));
            case LARGE -> told("property.vague.large", at, rule, Sentences.shortened(line));
        };
    }

    private String told(String key, int at, Rule.Property rule, String what) {
        Supplier<String> title = () -> title(rule.name());
        return say(key, () -> sentences.label(at), title, () -> what).get();
    }

    private String shown(int at, Rule.Property rule) {
        return choice.facts()
                .value(at, rule.name(), rule.test(), true)
                .map(Value::shown)
                .orElse("");
    }

    private String title(String property) {
        return choice.catalog().property(property).map(known -> known.title()).orElse(property);
    }
}
