package plumbline.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plumbline.design.Design;

/// The past designs of one sitting, and which of them is the present; immutable.
///
/// Undo goes back to an earlier design, so redo cannot lie. The first step is how the design was opened. No more than
/// `LONGEST` steps are kept; the oldest are forgotten first.
public record Timeline(List<Step> steps, int now) {
    /// As many steps as are kept.
    public static final int LONGEST = 2_000;

    public Timeline {
        steps = List.copyOf(steps);
        if (now < 0 || now >= steps.size()) {
            throw new IllegalArgumentException("there is no step " + now);
        }
    }

    /// A history that begins here.
    public static Timeline from(Design design) {
        return new Timeline(List.of(new Step(Deed.OPEN, design)), 0);
    }

    /// The present design.
    public Design design() {
        return steps.get(now).design();
    }

    /// After another step; what was undone before is forgotten.
    public Timeline then(Step step) {
        List<Step> next = new ArrayList<>(steps.subList(0, now + 1));
        next.add(step);
        List<Step> kept = next.size() <= LONGEST ? next : next.subList(next.size() - LONGEST, next.size());
        return new Timeline(kept, kept.size() - 1);
    }

    /// With the present step replaced, as where one nudge follows another.
    public Timeline instead(Step step) {
        List<Step> next = new ArrayList<>(steps.subList(0, now));
        next.add(step);
        return new Timeline(next, next.size() - 1);
    }

    /// One step earlier; the same where there is none.
    public Timeline undone() {
        return now == 0 ? this : new Timeline(steps, now - 1);
    }

    /// One step later; the same where there is none.
    public Timeline redone() {
        return now == steps.size() - 1 ? this : new Timeline(steps, now + 1);
    }

    /// What undo would take back.
    public Optional<Deed> undoes() {
        return now == 0 ? Optional.empty() : Optional.of(steps.get(now).deed());
    }

    /// What redo would do again.
    public Optional<Deed> redoes() {
        return now == steps.size() - 1
                ? Optional.empty()
                : Optional.of(steps.get(now + 1).deed());
    }
}
