package plumbline.check;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import plumbline.design.ComponentId;
import plumbline.design.Disposition;
import plumbline.design.FindingKey;
import plumbline.design.LinkId;
import plumbline.design.PromptId;
import plumbline.rubric.Criterion;
import plumbline.rubric.Dimension;
import plumbline.rubric.Pitfall;

/// The outcome of checking one design against one rubric.
///
/// `score` is what the drawing earns, 0 to 100; `selfScore` what the user says of themselves, null where nothing was
/// answered. Criteria and pitfalls stand in the order of the rubric.
public record Report(
        PromptId prompt,
        int score,
        @Nullable Cap cappedBy,
        @Nullable Integer selfScore,
        Maturity maturity,
        List<DimensionScore> dimensions,
        List<Finding> criteria,
        List<Answered> answers,
        List<Hit> pitfalls,
        SequencedMap<FindingKey, Disposition> dispositions,
        List<ComponentId> guessedKinds,
        List<LinkId> guessedFlows) {

    /// What held the total (or a dimension) down, in a sentence, and at how much.
    public record Cap(String id, int at, String message) {}

    /// The score of one dimension, 0 to 100, and its share of the total in percent after empty dimensions were left
    /// out.
    public record DimensionScore(
            Dimension dimension,
            int score,
            double weight,
            @Nullable Cap cappedBy) {}

    /// A checked criterion and how it was decided; `message` tells the evidence in a sentence with
    /// the user's own labels.
    ///
    /// `doubt` is there where the verdict might be better but for a box that nobody can tell the kind of.
    public record Finding(
            Criterion.Checked criterion,
            FindingKey key,
            Verdict verdict,
            String message,
            Evidence evidence,
            @Nullable Doubt doubt) {
        /// The verdict that caps go by: what can't be told holds nothing down.
        public Verdict atBest() {
            return doubt == null ? verdict : doubt.verdict();
        }
    }

    /// A box whose kind could only be guessed, and what the verdict would be if it were what is missing.
    public record Doubt(ComponentId box, Verdict verdict) {}

    /// An asked criterion and the level the user chose, null where pending.
    public record Answered(
            Criterion.Asked criterion, @Nullable String level, Verdict verdict) {}

    /// A pitfall that fired. `counted` is false where a worse one has the same cause, and where it rests on a
    /// kind that was hardly guessed.
    public record Hit(Pitfall pitfall, FindingKey key, String message, Evidence evidence, boolean counted) {}

    /// How mature the drawn system is.
    public enum Maturity {
        NONE,
        L0,
        L1,
        L2
    }

    /// What interviewers expect at a level: the total that reaches it.
    public enum Bar {
        MID(50),
        SENIOR(65),
        STAFF(85);

        private final int at;

        Bar(int at) {
            this.at = at;
        }

        /// The total that reaches the bar.
        public int at() {
            return at;
        }

        /// The bar as files write it.
        public String id() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    public Report {
        dimensions = List.copyOf(dimensions);
        criteria = List.copyOf(criteria);
        answers = List.copyOf(answers);
        pitfalls = List.copyOf(pitfalls);
        dispositions = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(dispositions));
        guessedKinds = List.copyOf(guessedKinds);
        guessedFlows = List.copyOf(guessedFlows);
    }

    /// What the total would be if nothing held it down: the mean of the dimensions by their weights, 0 to 100.
    public int unheld() {
        double weights = dimensions.stream().mapToDouble(DimensionScore::weight).sum();
        double earned = dimensions.stream()
                .mapToDouble(each -> each.score() * each.weight())
                .sum();
        return weights == 0 ? score : Math.max(score, (int) Math.round(earned / weights));
    }

    /// Whether the total reaches the bar.
    public boolean reaches(Bar bar) {
        return score >= bar.at();
    }
}
