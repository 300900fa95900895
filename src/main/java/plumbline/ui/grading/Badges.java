package plumbline.ui.grading;

import java.util.LinkedHashMap;
import java.util.Map;
import plumbline.check.Report;
import plumbline.design.ElementId;
import plumbline.picture.Emphasis.Alarm;

/// Which components bear a mark: those that the worst findings concern first.
final class Badges {
    private Badges() {}

    /// The worst alarm of each element that a pitfall's evidence begins with.
    static Map<ElementId, Alarm> of(Report report) {
        Map<ElementId, Alarm> worst = new LinkedHashMap<>();
        for (Report.Hit hit : report.pitfalls()) {
            if (!hit.evidence().components().isEmpty()) {
                worst.merge(
                        hit.evidence().components().getFirst(),
                        alarm(hit),
                        (one, other) -> one.compareTo(other) <= 0 ? one : other);
            }
        }
        return worst;
    }

    private static Alarm alarm(Report.Hit hit) {
        return switch (hit.pitfall().weight()) {
            case TELL, CRITICAL -> Alarm.CRITICAL;
            case HALF_FIT, MAJOR -> Alarm.MAJOR;
            case MINOR, ADVICE -> Alarm.MINOR;
        };
    }
}
