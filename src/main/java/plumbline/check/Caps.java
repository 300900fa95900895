package plumbline.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plumbline.check.Report.Cap;
import plumbline.check.Report.Finding;
import plumbline.check.Report.Hit;
import plumbline.rubric.Criterion.Part;
import plumbline.rubric.Measure;
import plumbline.rubric.Pitfall;

/// What the total can't exceed: missing essentials, wrong order, tells and abuse; part F of the
/// domain notes.
final class Caps {
    private static final int PARTLY = 55;
    private static final int UNMET = 30;
    private static final int HALF_UNMET = 20;
    private static final int ALL_UNMET = 10;
    private static final int ORDER = 40;
    private static final int TELL = 25;
    private static final int TELL_AND_UNMET = 15;
    private static final int FLOOR = 10;
    private static final double NOISE_FREE = 20;
    private static final double HANGING_FREE = 25;
    private static final double DENSE = 4;
    private static final int DENSE_CAP = 40;

    private Caps() {}

    static List<Cap> of(List<Finding> findings, List<Hit> hits, Measures measures) {
        List<Cap> caps = new ArrayList<>();
        List<Finding> essentials = findings.stream()
                .filter(finding -> finding.verdict().counts())
                .filter(finding -> finding.criterion().part() == Part.ESSENTIAL
                        || finding.criterion().part() == Part.SOFT_ESSENTIAL)
                .toList();
        List<Finding> unmet = essentials.stream()
                .filter(finding -> finding.verdict() == Verdict.UNMET)
                .filter(finding -> finding.criterion().part() == Part.ESSENTIAL)
                .toList();
        essentials(essentials, unmet).ifPresent(caps::add);
        for (Finding finding : findings) {
            if (finding.criterion().part() == Part.STRICT_ORDER && finding.verdict() == Verdict.UNMET) {
                caps.add(new Cap(
                        "order", ORDER, said("cap.order", finding.criterion().title())));
            }
        }
        for (Hit hit : hits) {
            if (hit.pitfall().weight() == Pitfall.Weight.TELL) {
                int at = unmet.isEmpty() ? TELL : TELL_AND_UNMET;
                caps.add(new Cap(
                        hit.pitfall().id(), at, said("cap.tell", hit.pitfall().title())));
            }
        }
        abuse(caps, measures);
        return caps;
    }

    private static Optional<Cap> essentials(List<Finding> essentials, List<Finding> unmet) {
        if (essentials.isEmpty()) {
            return Optional.empty();
        }
        if (!unmet.isEmpty()) {
            // A soft one that is missing too is no consolation.
            if (essentials.stream().allMatch(finding -> finding.verdict() == Verdict.UNMET)) {
                return Optional.of(new Cap("essentials", ALL_UNMET, said("cap.essential.all")));
            }
            if (unmet.size() * 2 > essentials.size()) {
                return Optional.of(new Cap("essentials", HALF_UNMET, said("cap.essential.half")));
            }
            return Optional.of(new Cap(
                    "essentials",
                    UNMET,
                    said("cap.essential.unmet", unmet.getFirst().criterion().title())));
        }
        return essentials.stream()
                .filter(finding -> finding.verdict() != Verdict.MET)
                .findFirst()
                .map(finding -> new Cap(
                        "essentials",
                        PARTLY,
                        said("cap.essential.partly", finding.criterion().title())));
    }

    private static void abuse(List<Cap> caps, Measures measures) {
        double noise = measures.of(Measure.NOISE);
        if (noise > NOISE_FREE) {
            int at = (int) Math.round(Math.max(FLOOR, 100 - 2 * (noise - NOISE_FREE)));
            caps.add(new Cap("noise", at, said("cap.noise", Long.toString(Math.round(noise)))));
        }
        double hanging = measures.of(Measure.HANGING);
        if (hanging > HANGING_FREE) {
            int at = (int) Math.round(Math.max(FLOOR, 100 - 3 * (hanging - HANGING_FREE)));
            caps.add(new Cap("hanging", at, said("cap.hanging", Long.toString(Math.round(hanging)))));
        }
        if (measures.of(Measure.DENSITY) > DENSE) {
            caps.add(new Cap("density", DENSE_CAP, said("cap.density")));
        }
    }

    static String said(String key, String... parts) {
        String text = Sentences.text(key);
        for (int at = 0; at < parts.length; at++) {
            text = text.replace("{" + at + "}", parts[at]);
        }
        return text;
    }
}
