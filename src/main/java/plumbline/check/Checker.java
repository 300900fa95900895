package plumbline.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import plumbline.catalog.Catalog;
import plumbline.catalog.Reading;
import plumbline.catalog.Recogniser;
import plumbline.design.Component;
import plumbline.design.ComponentId;
import plumbline.design.Design;
import plumbline.design.Edit;
import plumbline.design.FindingKey;
import plumbline.design.KindId;
import plumbline.design.Link;
import plumbline.design.Wiring;
import plumbline.rubric.Criterion;
import plumbline.rubric.Parameters;
import plumbline.rubric.Pitfall;
import plumbline.rubric.Rubric;
import plumbline.rubric.Rule;

/// Checks designs against one rubric: the same design always gets the same report.
///
/// Safe for use by several threads. A rule that fails in itself becomes an unmet criterion that says so, never a
/// failed check.
public final class Checker {
    private static final Comparator<Criterion.Checked> WEIGHTIEST = Comparator.comparing(
                    (Criterion.Checked criterion) -> criterion.part() == Criterion.Part.ORDINARY)
            .thenComparing(criterion -> !criterion.dimension().core())
            .thenComparing(Comparator.comparingDouble(Criterion.Checked::weight).reversed());

    private final Catalog catalog;
    private final Recogniser recogniser;
    private final Rubric rubric;
    private final Parameters parameters;
    private final Naming naming;
    private final Concerns concerns;
    private final Concerns blame;

    public Checker(Catalog catalog, Recogniser recogniser, Rubric rubric, Parameters parameters) {
        this.catalog = catalog;
        this.recogniser = recogniser;
        this.rubric = rubric;
        this.parameters = parameters;
        this.naming = new Naming(catalog, rubric.landmarks().groups());
        this.concerns = Concerns.capping(rubric.checked());
        this.blame = Concerns.costing(rubric.pitfalls());
    }

    public Rubric rubric() {
        return rubric;
    }

    public Catalog catalog() {
        return catalog;
    }

    public Recogniser recogniser() {
        return recogniser;
    }

    /// The full report on a design.
    public Report check(Design design) {
        Checked checked = look(design.wiring());
        List<Report.Answered> answers = Answers.of(rubric.asked(), design.answers());
        return new Report(
                rubric.prompt(),
                checked.score().total(),
                checked.score().cappedBy(),
                Answers.score(answers),
                checked.maturity(),
                checked.score().dimensions(),
                checked.findings(),
                answers,
                checked.hits(),
                new LinkedHashMap<>(design.dispositions()),
                guessedKinds(design),
                design.links().stream()
                        .filter(link -> link.flow() == null)
                        .map(Link::id)
                        .toList());
    }

    /// What is decided by the wiring alone.
    record Checked(List<Report.Finding> findings, List<Report.Hit> hits, Score score, Report.Maturity maturity) {}

    Checked look(Wiring wiring) {
        Bench bench = bench(wiring);
        List<Report.Finding> findings = bench.doubts()
                .shared(rubric.checked().stream()
                        .map(criterion -> finding(criterion, bench))
                        .toList());
        boolean drawn = !wiring.components().isEmpty();
        List<Report.Hit> hits = drawn ? hits(bench) : List.of();
        Report.Maturity maturity = drawn ? maturity(bench.decider()) : Report.Maturity.NONE;
        return new Checked(findings, hits, Score.of(findings, hits, bench.measures()), maturity);
    }

    /// Edits that might raise the grade: for every criterion that is not met, and every pitfall
    /// that fires; first for what the prompt turns on, then for the core, then for the rest.
    Collection<Edit> wishes(Wiring wiring) {
        Bench bench = bench(wiring);
        Wishes wishes = wishes(bench);
        Checked now = look(wiring);
        wishes.tieIn();
        now.findings().stream()
                .filter(finding -> finding.verdict() == Verdict.UNMET || finding.verdict() == Verdict.PARTLY)
                .map(Report.Finding::criterion)
                .sorted(WEIGHTIEST)
                .forEach(wishes::wish);
        now.hits().forEach(hit -> wishes.unwish(hit.pitfall().fires()));
        return wishes.all();
    }

    private Wishes wishes(Bench bench) {
        Wiring wiring = bench.choice().terrain().wiring();
        Drafts drafts = new Drafts(catalog, rubric.landmarks().customs(), wiring);
        return new Wishes(
                bench.choice(), bench.decider(), drafts, bench.certainty().guessed());
    }

    /// What it is too early to propose for this drawing.
    Manners manners(Design design, List<Report.Finding> findings) {
        return new Manners(catalog, design, bench(design.wiring()).choice().terrain(), findings);
    }

    /// Edits that might make one rule hold.
    Collection<Edit> wishes(Wiring wiring, Rule rule) {
        Bench bench = bench(wiring);
        Wishes wishes = wishes(bench);
        wishes.wish(rule);
        return wishes.all();
    }

    /// Edits that might silence one pitfall: undoing what makes it fire, or drawing what makes it harmless.
    Collection<Edit> cures(Wiring wiring, Pitfall pitfall) {
        Bench bench = bench(wiring);
        Wishes wishes = wishes(bench);
        Rule harmless = pitfall.harmless();
        if (harmless != null) {
            wishes.wish(harmless);
        }
        wishes.unwish(pitfall.fires());
        return wishes.all();
    }

    /// Where a property would be stated that this rule asks for, if it asks for any that is not.
    Optional<Blank> blank(Wiring wiring, Rule rule) {
        Bench bench = bench(wiring);
        return new Blanks(bench.choice(), bench.decider()).of(rule);
    }

    /// Where a property would be stated that silences this pitfall, if one does.
    Optional<Blank> blank(Wiring wiring, Pitfall pitfall) {
        Bench bench = bench(wiring);
        Blanks blanks = new Blanks(bench.choice(), bench.decider());
        return Optional.ofNullable(pitfall.harmless()).flatMap(blanks::of).or(() -> blanks.against(pitfall.fires()));
    }

    /// One rule by itself.
    Verdict decide(Wiring wiring, Rule rule) {
        return bench(wiring).decider().credit(rule).verdict();
    }

    /// What deciding rules over one wiring takes.
    private record Bench(
            Choice choice, Measures measures, Decider decider, Asking asking, Doubts doubts, Certainty certainty) {}

    private Bench bench(Wiring wiring) {
        Reading reading = recogniser.read(wiring);
        Terrain terrain = Survey.of(catalog, wiring, reading);
        Choice choice = new Choice(terrain, catalog, ground(terrain));
        Measures measures = new Measures(
                terrain,
                catalog,
                rubric.landmarks().peculiar(),
                rubric.vocabulary(),
                rubric.landmarks().customs());
        Doubts doubts = Doubts.of(
                wiring,
                reading,
                recogniser,
                concerns,
                (component, possible) -> new Guess(
                        component,
                        possible,
                        choice,
                        reading,
                        this::landmark,
                        this::ground,
                        unsure -> new Decider(unsure, naming, measures, parameters)));
        return new Bench(
                choice,
                measures,
                new Decider(choice, naming, measures, parameters),
                new Asking(parameters, choice),
                doubts,
                new Certainty(terrain, catalog, reading, blame, read -> {
                    Choice known = new Choice(read, catalog, ground(read));
                    return new Certainty.Read(
                            new Decider(known, naming, measures, parameters), new Asking(parameters, known));
                }));
    }

    /// Whether ways depend on where components of the kind stand.
    private boolean landmark(KindId kind) {
        Rubric.Landmarks landmarks = rubric.landmarks();
        return landmarks.front().contains(kind)
                || landmarks.live().contains(kind)
                || landmarks.offline().contains(kind);
    }

    private View.Ground ground(Terrain terrain) {
        return new View.Ground(
                main(terrain, rubric.landmarks().front()),
                main(terrain, rubric.landmarks().live()),
                main(terrain, rubric.landmarks().offline()));
    }

    static BitSet main(Terrain terrain, Set<KindId> kinds) {
        BitSet result = new BitSet();
        for (int at = 0; at < terrain.size(); at++) {
            if (!terrain.kinds(at).isEmpty() && kinds.contains(terrain.kinds(at).getFirst())) {
                result.set(at);
            }
        }
        return result;
    }

    private static Report.Finding finding(Criterion.Checked criterion, Bench bench) {
        FindingKey key = FindingKey.of(criterion.id());
        try {
            if (!bench.asking().asks(criterion.when())) {
                return new Report.Finding(criterion, key, Verdict.SKIPPED, "", Evidence.NONE, null);
            }
            Decider.Decided decided = bench.decider().credit(criterion.rule());
            Evidence evidence = decided.evidence();
            Report.Doubt doubt = doubt(criterion, decided.verdict(), bench.doubts());
            return new Report.Finding(
                    criterion,
                    keyed(criterion.id(), evidence),
                    decided.verdict(),
                    decided.sentence().get(),
                    evidence,
                    doubt);
        } catch (RuntimeException fault) {
            return new Report.Finding(
                    criterion, key, Verdict.UNMET, Caps.said("fault", fault.toString()), Evidence.NONE, null);
        }
    }

    /// Only what caps the total is worth asking about.
    private static Report.@Nullable Doubt doubt(Criterion.Checked criterion, Verdict verdict, Doubts doubts) {
        return Concerns.caps(criterion) && verdict != Verdict.MET
                ? doubts.about(criterion.rule(), verdict).orElse(null)
                : null;
    }

    /// The first component that decided it anchors the answer that a user gives.
    private static FindingKey keyed(String id, Evidence evidence) {
        return evidence.components().isEmpty()
                ? FindingKey.of(id)
                : FindingKey.of(id, evidence.components().getFirst());
    }

    private List<Report.Hit> hits(Bench bench) {
        List<Report.Hit> fired = new ArrayList<>();
        List<Report.Hit> unsure = new ArrayList<>();
        for (Pitfall pitfall : rubric.pitfalls()) {
            Report.Hit hit = hit(pitfall, bench.decider(), bench.asking());
            if (hit != null) {
                Optional<ComponentId> guessed =
                        hit.counted() ? bench.certainty().lacking(pitfall, hit.evidence()) : Optional.empty();
                guessed.ifPresentOrElse(box -> unsure.add(unsure(hit, box, bench)), () -> fired.add(hit));
            }
        }
        Map<String, Integer> worst = new HashMap<>();
        for (int at = 0; at < fired.size(); at++) {
            worst.merge(
                    fired.get(at).pitfall().cause(),
                    at,
                    (one, other) -> weight(fired, one).compareTo(weight(fired, other)) <= 0 ? one : other);
        }
        List<Report.Hit> result = new ArrayList<>();
        for (int at = 0; at < fired.size(); at++) {
            Report.Hit hit = fired.get(at);
            result.add(Integer.valueOf(at).equals(worst.get(hit.pitfall().cause())) ? hit : uncounted(hit));
        }
        result.addAll(unsure);
        return result;
    }

    private static Pitfall.Weight weight(List<Report.Hit> hits, int at) {
        return hits.get(at).pitfall().weight();
    }

    /// What rests on a box whose kind was hardly guessed is told, and costs nothing.
    private static Report.Hit unsure(Report.Hit hit, ComponentId box, Bench bench) {
        Terrain terrain = bench.choice().terrain();
        String asked = Sentences.say("unsure", () -> Sentences.label(terrain.component(terrain.number(box))))
                .get();
        return new Report.Hit(hit.pitfall(), hit.key(), hit.message() + " " + asked, hit.evidence(), false);
    }

    private static Report.Hit uncounted(Report.Hit hit) {
        return new Report.Hit(hit.pitfall(), hit.key(), hit.message(), hit.evidence(), false);
    }

    private static Report.@Nullable Hit hit(Pitfall pitfall, Decider decider, Asking asking) {
        try {
            if (!asking.asks(pitfall.when())) {
                return null;
            }
            Decision decision = decider.against(pitfall.fires());
            Rule harmless = pitfall.harmless();
            if (!decision.holds() || (harmless != null && decider.open(harmless).holds())) {
                return null;
            }
            Evidence evidence = decision.evidence();
            return new Report.Hit(
                    pitfall,
                    keyed(pitfall.id(), evidence),
                    decision.sentence().get(),
                    evidence,
                    pitfall.weight() != Pitfall.Weight.ADVICE);
        } catch (RuntimeException fault) {
            return new Report.Hit(
                    pitfall, FindingKey.of(pitfall.id()), Caps.said("fault", fault.toString()), Evidence.NONE, false);
        }
    }

    /// The highest rung up to which every rule holds.
    private Report.Maturity maturity(Decider decider) {
        Report.Maturity reached = Report.Maturity.NONE;
        Report.Maturity[] rungs = {Report.Maturity.L0, Report.Maturity.L1, Report.Maturity.L2};
        for (int at = 0; at < rubric.ladder().size() && at < rungs.length; at++) {
            if (decider.credit(rubric.ladder().get(at)).verdict() != Verdict.MET) {
                break;
            }
            reached = rungs[at];
        }
        return reached;
    }

    private static List<ComponentId> guessedKinds(Design design) {
        return design.components().stream()
                .filter(component -> component.kind() == null)
                .map(Component::id)
                .toList();
    }
}
