package plumbline.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import plumbline.design.Component;
import plumbline.design.Design;
import plumbline.design.Edit;
import plumbline.design.KindId;
import plumbline.design.Link;

/// Finds the single edits that would gain most, by trying them.
///
/// Takes some hundred times as long as one check: for a background thread.
public final class Advice {
    private static final int TRIES = 160;
    private static final double WORTH_SAYING = 0.5;

    private final Checker checker;

    public Advice(Checker checker) {
        this.checker = checker;
    }

    /// The best edits, most gain first, at most so many; edits that gain nothing are left out.
    ///
    /// Where a cap holds the total down whatever one edit does, edits that would gain without the
    /// cap follow
    /// with a gain of 0.
    public List<Advised> best(Design design, int most) {
        Score now = checker.look(design.wiring()).score();
        List<Tried> tried = new ArrayList<>();
        for (Edit edit : checker.wishes(design.wiring()).stream().limit(TRIES).toList()) {
            Score then = checker.look(edit.applyTo(design).wiring()).score();
            int gain = then.total() - now.total();
            double raw = then.raw() - now.raw();
            if (gain > 0 || (gain == 0 && raw > WORTH_SAYING)) {
                tried.add(new Tried(edit, gain, raw));
            }
        }
        tried.sort(Comparator.comparingInt(Tried::gain)
                .thenComparingDouble(Tried::raw)
                .reversed());
        List<Advised> best = new ArrayList<>();
        Set<Object> kinds = new HashSet<>();
        for (Tried each : tried) {
            if (best.size() < most && kinds.add(kind(each.edit()))) {
                best.add(new Advised(each.edit(), each.gain(), EditWords.of(each.edit(), design)));
            }
        }
        return List.copyOf(best);
    }

    /// What an edit is, in the large: of several that add the same kind only the best is worth saying.
    private static Object kind(Edit edit) {
        if (edit instanceof Edit.Together(List<Edit> edits) && edits.getFirst() instanceof Edit.Add(Component added)) {
            KindId kind = added.kind();
            return kind == null ? added : kind;
        }
        return edit instanceof Edit.Connect(Link link) ? link.from() : edit;
    }

    private record Tried(Edit edit, int gain, double raw) {}

    /// The edits that would make the finding's rule hold, or hold better, best first: what is
    /// missing, as ghosts.
    public List<Edit> mends(Design design, Report.Finding finding) {
        record Mend(Edit edit, double credit) {}
        return checker.wishes(design.wiring(), finding.criterion().rule()).stream()
                .limit(TRIES)
                .map(edit -> new Mend(
                        edit,
                        checker.decide(
                                        edit.applyTo(design).wiring(),
                                        finding.criterion().rule())
                                .credit()))
                .filter(mend -> mend.credit() > finding.verdict().credit())
                .sorted(Comparator.comparingDouble(Mend::credit).reversed())
                .map(Mend::edit)
                .toList();
    }
}
