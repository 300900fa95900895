package plumbline.check;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import plumbline.check.Report.Cap;
import plumbline.check.Report.DimensionScore;
import plumbline.check.Report.Finding;
import plumbline.check.Report.Hit;
import plumbline.rubric.Criterion.Part;
import plumbline.rubric.Dimension;
import plumbline.rubric.Pitfall;

/// The total, its dimensions, and the cap that held: the page "Score" of the design.
///
/// `raw` is the weighted mean before caps, from 0 to 100: it tells better from worse where a cap
/// holds both.
record Score(double raw, int total, @Nullable Cap cappedBy, List<DimensionScore> dimensions) {
    private static final double MAJOR = 10;
    private static final double MINOR = 4;
    private static final int ABOVE_WEAKEST = 25;
    private static final int ABOVE_NOTHING = 15;
    private static final double MODELLED = 50;
    /// What a drawing may reach that leaves out what ordinary answers leave out, and how far above its share of it:
    /// docs/decisions/006.
    private static final int WITHOUT = 60;
    private static final int ABOVE_SHARE = 30;
    /// The same where a problem asks for no evaluation: one of the two is no pair to be left out.
    private static final int WITHOUT_OPERATIONS = 70;
    private static final Set<Dimension> LEFT_OUT = EnumSet.of(Dimension.EVALUATION, Dimension.OPERATIONS);

    Score {
        dimensions = List.copyOf(dimensions);
    }

    static Score of(List<Finding> findings, List<Hit> hits, Measures measures) {
        Map<Dimension, Double> scores = new EnumMap<>(Dimension.class);
        Map<Dimension, Cap> caps = new EnumMap<>(Dimension.class);
        for (Dimension dimension : Dimension.values()) {
            Double earned = dimension == Dimension.FIT ? Fit.earned(findings) : earned(findings, dimension);
            if (earned != null) {
                scores.put(dimension, lowered(earned, dimension, hits, caps));
            }
        }
        Double fit = scores.get(Dimension.FIT);
        if (fit != null) {
            scores.put(Dimension.FIT, Fit.lowered(fit, hits, measures));
        }
        return total(scores, caps, findings, hits, measures);
    }

    /// The share earned of the weights that count, in percent; null where nothing counts.
    private static @Nullable Double earned(List<Finding> findings, Dimension dimension) {
        double possible = 0;
        double earned = 0;
        for (Finding finding : findings) {
            boolean counts = finding.criterion().dimension() == dimension
                    && finding.criterion().part() == Part.ORDINARY
                    && finding.verdict().counts();
            if (counts) {
                possible += finding.criterion().weight();
                earned += finding.criterion().weight() * finding.verdict().credit();
            }
        }
        return possible == 0 ? null : 100 * earned / possible;
    }

    private static double lowered(double earned, Dimension dimension, List<Hit> hits, Map<Dimension, Cap> caps) {
        double score = earned;
        for (Hit hit : hits) {
            if (!hit.counted() || hit.pitfall().dimension() != dimension) {
                continue;
            }
            Pitfall.Weight weight = hit.pitfall().weight();
            score -= weight == Pitfall.Weight.MAJOR ? MAJOR : weight == Pitfall.Weight.MINOR ? MINOR : 0;
        }
        score = Math.max(0, score);
        for (Hit hit : hits) {
            Integer cap = hit.pitfall().cap();
            if (cap == null || !hit.counted() || hit.pitfall().dimension() != dimension || score <= cap) {
                continue;
            }
            score = cap;
            caps.put(dimension, new Cap(hit.pitfall().id(), cap, hit.pitfall().title()));
        }
        return score;
    }

    private static Score total(
            Map<Dimension, Double> scores,
            Map<Dimension, Cap> dimensionCaps,
            List<Finding> findings,
            List<Hit> hits,
            Measures measures) {
        double weights = scores.keySet().stream().mapToDouble(Dimension::weight).sum();
        double mean = 0;
        List<DimensionScore> dimensions = new ArrayList<>();
        Cap lowest = null;
        for (Map.Entry<Dimension, Double> entry : scores.entrySet()) {
            Dimension dimension = entry.getKey();
            double share = dimension.weight() / weights;
            mean += share * entry.getValue();
            int rounded = (int) Math.round(entry.getValue());
            dimensions.add(new DimensionScore(dimension, rounded, 100 * share, dimensionCaps.get(dimension)));
            if (dimension.core()) {
                String name = Sentences.text("dimension." + dimension.id());
                boolean leftOut = LEFT_OUT.contains(dimension);
                int at = leftOut ? leftOut(scores) : aboveWeakest(dimension, rounded, scores);
                String key = leftOut ? "cap.core.left-out" : "cap.core";
                lowest = lower(
                        lowest,
                        new Cap(
                                "core-" + dimension.id(),
                                at,
                                Caps.said(key, name, Integer.toString(rounded), Integer.toString(at - rounded))));
            }
        }
        for (Cap cap : Caps.of(findings, hits, measures)) {
            lowest = lower(lowest, cap);
        }
        if (lowest != null && lowest.at() < mean) {
            return new Score(mean, lowest.at(), lowest, dimensions);
        }
        return new Score(mean, (int) Math.round(mean), null, dimensions);
    }

    /// What the weakest core dimension allows: little where no data comes back, and hardly a model is drawn either.
    private static int aboveWeakest(Dimension dimension, int score, Map<Dimension, Double> scores) {
        int above = score + ABOVE_WEAKEST;
        boolean bare = dimension == Dimension.DATA && scores.getOrDefault(Dimension.MODELLING, 0.0) < MODELLED;
        return bare ? Math.min(above, 2 * score + ABOVE_NOTHING) : above;
    }

    /// What evaluation and operations together allow: one may be made up for by the other.
    private static int leftOut(Map<Dimension, Double> scores) {
        double share = LEFT_OUT.stream()
                .filter(scores::containsKey)
                .mapToDouble(dimension -> scores.getOrDefault(dimension, 0.0))
                .average()
                .orElse(100);
        int floor = scores.containsKey(Dimension.EVALUATION) ? WITHOUT : WITHOUT_OPERATIONS;
        return Math.max(floor, (int) Math.round(share) + ABOVE_SHARE);
    }

    private static Cap lower(@Nullable Cap one, Cap other) {
        return one == null || other.at() < one.at() ? other : one;
    }
}
