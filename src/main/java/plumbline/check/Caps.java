package plumbline.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
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
    private static final double NOISE_FREE = 12;
    private static final double NOISE_PRICE = 4;
    private static final double HANGING_FREE = 25;
    private static final double HANGING_PRICE = 3;
    /// People's drawings, good and bad, have at most 1.8 links for a box: beyond, links say nothing.
    private static final double DENSITY_FREE = 2;
    private static final double DENSITY_PRICE = 100;
    /// Drawings for a prompt hold at most two components that only other prompts have a use for.
    private static final int FOREIGN_FROM = 3;
    private static final double FOREIGN_FREE = 8;
    private static final double FOREIGN_PRICE = 8;
    /// At most half of the links of a drawing that is any good join what no worked answer joins; of links at random,
    /// two in three do.
    private static final double ODD_FREE = 50;
    private static final double ODD_PRICE = 4;
    /// More links for a box than people draw leave less room for odd ones.
    private static final double CROWDED = 1.7;
    private static final double CROWDING = 50;
    /// Among so few boxes, two links for each are soon drawn.
    private static final int FEW = 10;

    private Caps() {}

    static List<Cap> of(List<Finding> findings, List<Hit> hits, Measures measures) {
        List<Cap> caps = new ArrayList<>();
        // One box may be hard to read; where several would have to be something else, the drawing is.
        boolean one = findings.stream()
                        .map(Finding::doubt)
                        .filter(Objects::nonNull)
                        .map(Report.Doubt::box)
                        .distinct()
                        .count()
                == 1;
        Function<Finding, Verdict> verdicts = one ? Finding::atBest : Finding::verdict;
        List<Finding> essentials = findings.stream()
                .filter(finding -> finding.verdict().counts())
                .filter(finding -> finding.criterion().part() == Part.ESSENTIAL
                        || finding.criterion().part() == Part.SOFT_ESSENTIAL)
                .toList();
        List<Finding> unmet = essentials.stream()
                .filter(finding -> verdicts.apply(finding) == Verdict.UNMET)
                .filter(finding -> finding.criterion().part() == Part.ESSENTIAL)
                .toList();
        essentials(essentials, unmet, verdicts).ifPresent(caps::add);
        for (Finding finding : findings) {
            if (finding.criterion().part() == Part.STRICT_ORDER && verdicts.apply(finding) == Verdict.UNMET) {
                caps.add(new Cap(
                        "order", ORDER, said("cap.order", finding.criterion().title())));
            }
        }
        for (Hit hit : hits) {
            if (hit.counted() && hit.pitfall().weight() == Pitfall.Weight.TELL) {
                int at = unmet.isEmpty() ? TELL : TELL_AND_UNMET;
                caps.add(new Cap(
                        hit.pitfall().id(), at, said("cap.tell", hit.pitfall().title())));
            }
        }
        abuse(caps, measures);
        return caps;
    }

    private static Optional<Cap> essentials(
            List<Finding> essentials, List<Finding> unmet, Function<Finding, Verdict> verdicts) {
        if (essentials.isEmpty()) {
            return Optional.empty();
        }
        if (!unmet.isEmpty()) {
            // A soft one that is missing too is no consolation.
            if (essentials.stream().allMatch(finding -> verdicts.apply(finding) == Verdict.UNMET)) {
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
                .filter(finding -> verdicts.apply(finding) != Verdict.MET)
                .findFirst()
                .map(finding -> new Cap(
                        "essentials",
                        PARTLY,
                        said("cap.essential.partly", finding.criterion().title())));
    }

    private static void abuse(List<Cap> caps, Measures measures) {
        double noise = measures.of(Measure.NOISE);
        if (noise > NOISE_FREE) {
            int at = left(NOISE_PRICE, noise - NOISE_FREE);
            caps.add(new Cap("noise", at, said("cap.noise", Long.toString(Math.round(noise)))));
        }
        double hanging = measures.of(Measure.HANGING);
        if (hanging > HANGING_FREE) {
            int at = left(HANGING_PRICE, hanging - HANGING_FREE);
            caps.add(new Cap("hanging", at, said("cap.hanging", Long.toString(Math.round(hanging)))));
        }
        double odd = measures.odd();
        double free = ODD_FREE - CROWDING * Math.max(0, measures.of(Measure.DENSITY) - CROWDED);
        if (odd > free) {
            int at = left(ODD_PRICE, odd - free);
            caps.add(new Cap("odd", at, said("cap.odd", Long.toString(Math.round(odd)))));
        }
        double foreign = measures.of(Measure.FOREIGN);
        if (measures.foreign() >= FOREIGN_FROM && foreign > FOREIGN_FREE) {
            int at = left(FOREIGN_PRICE, foreign - FOREIGN_FREE);
            caps.add(new Cap("foreign", at, said("cap.foreign", Integer.toString(measures.foreign()))));
        }
        double over = measures.of(Measure.DENSITY) - DENSITY_FREE;
        if (over > 0 && measures.of(Measure.COMPONENTS) > FEW) {
            int at = left(DENSITY_PRICE, over);
            caps.add(new Cap(
                    "density", at, said("cap.density", Long.toString(Math.round(10 * measures.of(Measure.DENSITY))))));
        }
    }

    /// What is left of 100 points when each of so many too many costs the price.
    private static int left(double price, double many) {
        return (int) Math.round(Math.max(FLOOR, 100 - price * many));
    }

    static String said(String key, String... parts) {
        String text = Sentences.text(key);
        for (int at = 0; at < parts.length; at++) {
            text = text.replace("{" + at + "}", parts[at]);
        }
        return text;
    }
}
