package plumbline.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Why a score changed from one report to the next: by how much, and what became true or ceased to be.
///
/// `reasons` are sentences, what weighs most first: verdicts and pitfalls that changed, then the cap on the total. A
/// shift without reasons says that nothing a reader would notice changed.
public record Shift(int gain, List<String> reasons) {
    public Shift {
        reasons = List.copyOf(reasons);
    }

    /// What came between two reports of one prompt; better news first where the score rose, worse where it fell.
    public static Shift between(Report before, Report after) {
        int gain = after.score() - before.score();
        List<Change> changes = new ArrayList<>(criteria(before, after));
        changes.addAll(pitfalls(before, after));
        changes.sort(Comparator.comparingDouble(change -> gain < 0 ? change.worth() : -change.worth()));
        List<String> reasons = new ArrayList<>();
        for (Change change : changes) {
            // Bad news explains no gain, and good news no loss.
            if (gain == 0 || Math.signum(change.worth()) == Math.signum(gain)) {
                reasons.add(change.sentence());
            }
        }
        cap(before, after, reasons);
        return new Shift(gain, reasons);
    }

    /// One thing that changed; `worth` is above 0 where it is for the better, and larger where it matters more.
    private record Change(double worth, String sentence) {}

    private static List<Change> criteria(Report before, Report after) {
        Map<String, Verdict> was = new HashMap<>();
        before.criteria().forEach(finding -> was.put(finding.criterion().id(), finding.verdict()));
        List<Change> changes = new ArrayList<>();
        for (Report.Finding finding : after.criteria()) {
            Verdict then = was.getOrDefault(finding.criterion().id(), Verdict.SKIPPED);
            Verdict now = finding.verdict();
            double step = now.credit() - then.credit();
            if (step != 0) {
                String title = finding.criterion().title();
                changes.add(new Change(step * finding.criterion().weight(), Caps.said(key(step, now), title)));
            }
        }
        return changes;
    }

    private static String key(double step, Verdict now) {
        if (now == Verdict.PARTLY) {
            return step < 0 ? "shift.partly.left" : "shift.partly";
        }
        return step < 0 ? "shift.lost" : "shift.met";
    }

    private static List<Change> pitfalls(Report before, Report after) {
        Map<String, Report.Hit> was = byId(before);
        Map<String, Report.Hit> now = byId(after);
        List<Change> changes = new ArrayList<>();
        now.forEach((id, hit) -> {
            if (!was.containsKey(id)) {
                changes.add(new Change(
                        -worth(hit), Caps.said("shift.fires", hit.pitfall().title())));
            }
        });
        was.forEach((id, hit) -> {
            if (!now.containsKey(id)) {
                changes.add(new Change(
                        worth(hit), Caps.said("shift.gone", hit.pitfall().title())));
            }
        });
        return changes;
    }

    private static Map<String, Report.Hit> byId(Report report) {
        Map<String, Report.Hit> hits = new LinkedHashMap<>();
        report.pitfalls().stream()
                .filter(Report.Hit::counted)
                .forEach(hit -> hits.put(hit.pitfall().id(), hit));
        return hits;
    }

    /// In the weights of criteria: what is lost by the pitfall, roughly.
    private static double worth(Report.Hit hit) {
        return switch (hit.pitfall().weight()) {
            case TELL, CRITICAL -> 12;
            case HALF_FIT, MAJOR -> 6;
            case MINOR, ADVICE -> 2;
        };
    }

    private static void cap(Report before, Report after, List<String> reasons) {
        Report.Cap was = before.cappedBy();
        Report.Cap now = after.cappedBy();
        if (Objects.equals(was, now)) {
            return;
        }
        if (now == null) {
            reasons.add(Caps.said("shift.cap.gone"));
        } else if (was == null || !was.id().equals(now.id()) || reasons.isEmpty()) {
            reasons.add(Caps.said("shift.cap", now.message()));
        }
    }
}
