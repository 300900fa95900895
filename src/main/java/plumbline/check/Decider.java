package plumbline.check;

import static plumbline.check.Sentences.say;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import plumbline.check.Choice.Reading;
import plumbline.design.ComponentId;
import plumbline.design.LinkId;
import plumbline.design.Value;
import plumbline.rubric.Measure;
import plumbline.rubric.Parameters;
import plumbline.rubric.Rule;
import plumbline.rubric.Selector;

/// Decides rules over one terrain.
///
/// A rule is decided twice where it does not hold at first: strictly, which makes it met, and leniently (half credits,
/// what a rule itself allows to be partly so), which makes it partly met.
final class Decider {
    private final Choice choice;
    private final Terrain terrain;
    private final Sentences sentences;
    private final Naming naming;
    private final Measures measures;
    private final Parameters parameters;
    private final Absence absence;
    private final Order order;
    private final Waiting waiting;
    private final Walking walking;
    private final Stating stating;

    Decider(Choice choice, Naming naming, Measures measures, Parameters parameters) {
        this.choice = choice;
        this.terrain = choice.terrain();
        this.sentences = new Sentences(terrain);
        this.naming = naming;
        this.measures = measures;
        this.parameters = parameters;
        this.absence = new Absence(choice, sentences, naming);
        this.order = new Order(choice, sentences, absence, naming);
        this.waiting = new Waiting(choice, sentences, naming);
        this.walking = new Walking(choice, sentences, absence, naming);
        this.stating = new Stating(choice, sentences, naming);
    }

    /// Whether, and how far, the rule holds for what earns credit.
    Decided credit(Rule rule) {
        Decision strict = decide(rule, new Reading(Lens.BENEFIT, true));
        if (strict.holds()) {
            return new Decided(Verdict.MET, strict.found(), strict.sentence());
        }
        Decision lenient = decide(rule, new Reading(Lens.BENEFIT, false));
        return lenient.holds()
                ? new Decided(Verdict.PARTLY, lenient.found(), but(lenient.sentence(), strict.sentence()))
                : new Decided(Verdict.UNMET, lenient.found(), lenient.sentence());
    }

    /// What there is, and what it lacks.
    private static Supplier<String> but(Supplier<String> there, Supplier<String> lacking) {
        return () -> {
            String held = there.get();
            String missed = lacking.get();
            return held.equals(missed)
                    ? held
                    : say("partly", () -> held, () -> Sentences.amid(missed)).get();
        };
    }

    /// Whether the rule holds beyond doubt, for what costs credit.
    Decision against(Rule rule) {
        return decide(rule, new Reading(Lens.DOUBT, true));
    }

    /// Whether the rule may hold, for what excuses.
    Decision open(Rule rule) {
        return decide(rule, new Reading(Lens.OPEN, false));
    }

    /// A verdict with what decided it, made when somebody asks.
    record Decided(Verdict verdict, Supplier<Evidence> found, Supplier<String> sentence) {
        Evidence evidence() {
            return found.get();
        }
    }

    Decision decide(Rule rule, Reading reading) {
        return switch (rule) {
            case Rule.Has has -> has(has, reading);
            case Rule.Path path -> walking.path(path, reading);
            case Rule.Every every -> waiting.every(every, reading);
            case Rule.Guarded guarded -> waiting.guarded(guarded, reading);
            case Rule.Before before -> order.before(before, reading);
            case Rule.Loop loop -> walking.loop(loop, reading);
            case Rule.Redundant redundant -> waiting.redundant(redundant, reading);
            case Rule.Property property -> stating.property(property, reading);
            case Rule.Budget(Selector from, String parameter) -> waiting.budget(from, parameter, parameters, reading);
            case Rule.Measured(Measure measure, double above) -> measured(measure, above);
            case Rule.All(List<Rule> rules, boolean lenient) -> all(rules, lenient, reading);
            case Rule.Any(List<Rule> rules, int atLeast) -> any(rules, atLeast, reading);
            case Rule.Not(Rule inner) ->
                decide(inner, new Reading(reading.lens().opposite(), !reading.fully()))
                        .not();
            case Rule.Graded(Rule full, Rule partly) -> {
                Decision whole = decide(full, reading);
                if (whole.holds() || reading.fully()) {
                    yield whole;
                }
                Decision part = decide(partly, reading);
                yield part.holds() ? part : whole;
            }
        };
    }

    private Decision has(Rule.Has has, Reading reading) {
        BitSet chosen = choice.of(has.of(), reading);
        if (!reading.lens().explainedOnly()) {
            return chosen.isEmpty()
                    ? absence.of(has.of())
                    : new Decision(
                            chosen.cardinality() >= has.atLeast(),
                            () -> evidence(chosen),
                            say("has.met", () -> sentences.labels(list(chosen))));
        }
        BitSet sound = Choice.narrowed(chosen, this::wellLinked);
        if (sound.cardinality() >= has.atLeast()) {
            return new Decision(true, () -> evidence(sound), say("has.met", () -> sentences.labels(list(sound))));
        }
        if (chosen.isEmpty()) {
            return absence.of(has.of());
        }
        boolean halfway = !reading.fully() && chosen.cardinality() >= (has.atLeast() + 1) / 2;
        return new Decision(
                halfway,
                () -> evidence(chosen),
                has.atLeast() > 1
                        ? say("has.few", () -> naming.of(has.of()), chosen::cardinality, has::atLeast)
                        : say("has.unlinked", () -> sentences.labels(list(chosen))));
    }

    /// With neighbours on two sides, or on one where the kind needs no more.
    private boolean wellLinked(int at) {
        int neighbours = terrain.neighbours(at).cardinality();
        return neighbours >= 2 || (neighbours == 1 && terrain.terminal(at));
    }

    private Decision measured(Measure measure, double above) {
        double value = measures.of(measure);
        String key = "measure." + measure.name().toLowerCase(java.util.Locale.ROOT);
        List<Integer> loose = measure == Measure.ISLANDS && value > above ? loose() : List.of();
        if (loose.isEmpty()) {
            return new Decision(value > above, Evidence.NONE, say(key, () -> rounded(value)));
        }
        Terrain terrain = choice.terrain();
        return new Decision(
                true,
                new Evidence(
                        loose.stream().map(at -> terrain.component(at).id()).toList(), List.of()),
                say(key + ".loose", () -> rounded(value), () -> new Sentences(terrain).labels(loose)));
    }

    /// What nothing is joined to.
    private List<Integer> loose() {
        BitSet all = new BitSet();
        all.set(0, choice.terrain().size());
        return list(minus(all, choice.terrain().touched()));
    }

    /// To a tenth, and whole numbers without a fraction.
    private static String rounded(double value) {
        return new Value.Amount(Math.round(value * 10) / 10.0).shown();
    }

    private Decision all(List<Rule> rules, boolean lenient, Reading reading) {
        List<Decision> held = new ArrayList<>();
        Decision failed = null;
        for (Rule each : rules) {
            Decision decision = decide(each, reading);
            if (decision.holds()) {
                held.add(decision);
            } else {
                failed = failed == null ? decision : failed;
            }
        }
        if (failed == null) {
            Supplier<String> sentence =
                    held.isEmpty() ? () -> "" : held.getFirst().sentence();
            return new Decision(true, () -> together(held), sentence);
        }
        boolean enough = lenient && !reading.fully() && !held.isEmpty();
        return new Decision(enough, failed.found(), failed.sentence());
    }

    private Decision any(List<Rule> rules, int atLeast, Reading reading) {
        List<Decision> held = new ArrayList<>();
        @Nullable Decision failed = null;
        for (Rule each : rules) {
            Decision decision = decide(each, reading);
            if (decision.holds()) {
                held.add(decision);
                if (held.size() >= atLeast) {
                    return new Decision(
                            true, () -> together(held), held.getFirst().sentence());
                }
            } else {
                failed = failed == null ? decision : failed;
            }
        }
        return failed == null
                ? new Decision(held.size() >= atLeast, () -> together(held), () -> "")
                : new Decision(false, failed.found(), failed.sentence());
    }

    private static Evidence together(List<Decision> decisions) {
        List<ComponentId> components = new ArrayList<>();
        List<LinkId> links = new ArrayList<>();
        for (Decision decision : decisions) {
            Evidence evidence = decision.evidence();
            components.addAll(evidence.components());
            links.addAll(evidence.links());
        }
        return new Evidence(components, links);
    }

    private Evidence evidence(BitSet components) {
        return evidence(terrain, list(components), List.of());
    }

    static Evidence evidence(Terrain terrain, List<Integer> components, List<Step> steps) {
        List<ComponentId> ids = new ArrayList<>(components.size());
        components.forEach(at -> ids.add(terrain.component(at).id()));
        List<LinkId> links = new ArrayList<>(steps.size());
        steps.forEach(step -> links.add(step.link().id()));
        return new Evidence(ids, links);
    }

    static List<Integer> list(BitSet components) {
        List<Integer> list = new ArrayList<>();
        for (int at = components.nextSetBit(0); at >= 0; at = components.nextSetBit(at + 1)) {
            list.add(at);
        }
        return list;
    }

    static BitSet single(int at) {
        BitSet result = new BitSet();
        result.set(at);
        return result;
    }

    static BitSet minus(BitSet all, BitSet gone) {
        BitSet result = (BitSet) all.clone();
        result.andNot(gone);
        return result;
    }
}
