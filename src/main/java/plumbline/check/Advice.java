package plumbline.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import plumbline.design.Component;
import plumbline.design.Design;
import plumbline.design.Edit;
import plumbline.design.FindingKey;
import plumbline.design.KindId;
import plumbline.design.Link;
import plumbline.rubric.Criterion;
import plumbline.rubric.Rule;

/// Finds the single edits that would gain most, by trying them.
///
/// Takes some hundred times as long as one check: for a background thread. Of a very large design
/// fewer edits are tried, so that it ends while somebody still waits.
public final class Advice {
    private static final int TRIES = 160;
    /// Up to so many elements all are tried, beyond it in proportion less.
    private static final int LARGE = 1_000;
    private static final int CHOICES = 12;
    private static final double WORTH_SAYING = 0.5;

    private static final Comparator<Tried> ORDER = Comparator.comparing(Tried::tiesIn)
            .thenComparingInt(Tried::essentials)
            .thenComparingInt(Tried::gain)
            .thenComparingDouble(Tried::raw);

    private final Checker checker;

    public Advice(Checker checker) {
        this.checker = checker;
    }

    /// The best edits, at most so many: first what ties in what hangs loose, then what meets an essential, then most
    /// gain first; edits that gain nothing are left out.
    ///
    /// Where a cap holds the total down whatever one edit does, edits that would gain without the cap follow with a
    /// gain of 0.
    public List<Advised> best(Design design, int most) {
        Checker.Checked before = checker.look(design.wiring());
        Score now = before.score();
        List<Tried> tried = new ArrayList<>();
        Manners manners = checker.manners(design, before.findings());
        for (Edit edit : checker.wishes(design.wiring()).stream()
                .filter(manners::fit)
                .limit(tries(design))
                .toList()) {
            Checker.Checked after = checker.look(edit.applyTo(design).wiring());
            Score then = after.score();
            int gain = then.total() - now.total();
            double raw = then.raw() - now.raw();
            Effect effect = Effect.of(before, after);
            if (effect.harms()) {
                continue;
            }
            if (gain > 0 || (gain == 0 && raw > WORTH_SAYING)) {
                tried.add(new Tried(
                        edit, manners.tiesIn(edit), essentials(after) - essentials(before), gain, raw, effect));
            }
        }
        tried.sort(ORDER.reversed());
        List<Advised> best = new ArrayList<>();
        Set<Object> kinds = new HashSet<>();
        Set<String> mended = new HashSet<>();
        for (Tried each : tried) {
            // What only mends over again what a better edit mends would gain nothing any more.
            boolean news = each.tiesIn() || mended.addAll(each.effect().mended());
            if (best.size() < most && news && kinds.add(kind(each.edit()))) {
                best.add(new Advised(each.edit(), each.gain(), EditWords.of(each.edit(), design)));
            }
        }
        return List.copyOf(best);
    }

    private static int tries(Design design) {
        int elements = design.components().size() + design.links().size();
        return elements <= LARGE ? TRIES : TRIES * LARGE / elements;
    }

    /// What an edit is, in the large: of several that add the same kind only the best is worth saying.
    private static Object kind(Edit edit) {
        if (edit instanceof Edit.Together(List<Edit> edits) && edits.getFirst() instanceof Edit.Add(Component added)) {
            KindId kind = added.kind();
            return kind == null ? added : kind;
        }
        return edit instanceof Edit.Connect(Link link) ? Set.of(link.from(), link.to()) : edit;
    }

    /// What the prompt turns on comes first, as an interviewer would have it; half a credit counts one.
    private static int essentials(Checker.Checked checked) {
        return checked.findings().stream()
                .filter(finding -> finding.criterion().part() == Criterion.Part.ESSENTIAL)
                .mapToInt(finding -> (int) Math.round(2 * finding.verdict().credit()))
                .sum();
    }

    private record Tried(Edit edit, boolean tiesIn, int essentials, int gain, double raw, Effect effect) {}

    /// The edits that would make the finding's rule hold, or hold better, best first: what is
    /// missing, as ghosts.
    public List<Edit> mends(Design design, Report.Finding finding) {
        Rule rule = finding.criterion().rule();
        return better(design, checker.wishes(design.wiring(), rule), rule, finding.verdict());
    }

    private List<Edit> better(Design design, Collection<Edit> wishes, Rule rule, Verdict now) {
        record Mend(Edit edit, double credit) {}
        return wishes.stream()
                .limit(tries(design))
                .map(edit -> new Mend(
                        edit,
                        checker.decide(edit.applyTo(design).wiring(), rule).credit()))
                .filter(mend -> mend.credit() > now.credit())
                .sorted(Comparator.comparingDouble(Mend::credit).reversed())
                .map(Mend::edit)
                .toList();
    }

    /// The edit that best mends one finding, by the key of its criterion or pitfall: of those that help it, the one
    /// that leaves the highest total. Empty where nothing that could be drawn helps.
    public Optional<Advised> mend(Design design, Report report, FindingKey finding) {
        List<Edit> edits = report.criteria().stream()
                .filter(each -> each.key().equals(finding) && each.verdict().counts())
                .findFirst()
                .map(each -> mends(design, each))
                .or(() -> report.pitfalls().stream()
                        .filter(each -> each.key().equals(finding))
                        .findFirst()
                        .map(each -> cures(design, each)))
                .orElse(List.of());
        Score now = checker.look(design.wiring()).score();
        return edits.stream()
                .limit(CHOICES)
                .map(edit -> {
                    Score then = checker.look(edit.applyTo(design).wiring()).score();
                    return new Tried(edit, false, 0, then.total() - now.total(), then.raw() - now.raw(), Effect.NONE);
                })
                // The first of equals stays: edits come best first.
                .reduce((best, next) -> ORDER.compare(next, best) > 0 ? next : best)
                .map(best -> new Advised(best.edit(), best.gain(), EditWords.of(best.edit(), design)));
    }

    /// The property that somebody would have to state to mend one finding, by the key of its criterion or pitfall:
    /// what can't be drawn, nor guessed.
    public Optional<Blank> blank(Design design, Report report, FindingKey finding) {
        Optional<Report.Finding> criterion = report.criteria().stream()
                .filter(each -> each.key().equals(finding) && each.verdict().counts())
                .findFirst();
        if (criterion.isPresent()) {
            return checker.blank(design.wiring(), criterion.get().criterion().rule());
        }
        return report.pitfalls().stream()
                .filter(each -> each.key().equals(finding))
                .findFirst()
                .flatMap(each -> checker.blank(design.wiring(), each.pitfall()));
    }

    /// The edits after which a pitfall fires no more.
    private List<Edit> cures(Design design, Report.Hit hit) {
        Predicate<Edit> cured = edit -> checker.look(edit.applyTo(design).wiring()).hits().stream()
                .noneMatch(each -> each.pitfall().id().equals(hit.pitfall().id()));
        return checker.cures(design.wiring(), hit.pitfall()).stream()
                .limit(tries(design))
                .filter(cured)
                .limit(CHOICES)
                .toList();
    }
}
