package plumbline.practice;

import java.time.Instant;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import plumbline.check.Report;
import plumbline.design.PromptId;

/// How far the user came with each prompt: the best score of any design of theirs, and when it was last graded.
public record Progress(SortedMap<PromptId, Best> best) {
    /// Nothing was drawn yet.
    public static final Progress NONE = new Progress(new TreeMap<>());

    /// The best score so far, 0 to 100, and when a design for the prompt was last graded.
    public record Best(int score, Instant last) {}

    /// How far a prompt has come.
    public enum Stage {
        /// Nothing was drawn for it.
        NEW,
        /// Something was drawn.
        BEGUN,
        /// What interviewers expect of a senior was reached.
        REACHED
    }

    public Progress {
        best = Collections.unmodifiableSortedMap(new TreeMap<>(best));
    }

    /// The best score so far, if anything was graded.
    public Optional<Best> of(PromptId prompt) {
        return Optional.ofNullable(best.get(prompt));
    }

    /// How far it has come.
    public Stage stage(PromptId prompt) {
        return of(prompt)
                .map(reached -> reached.score() >= Report.Bar.SENIOR.at() ? Stage.REACHED : Stage.BEGUN)
                .orElse(Stage.NEW);
    }

    /// This progress with a design graded; a score that was better before stays.
    public Progress with(PromptId prompt, int score, Instant when) {
        SortedMap<PromptId, Best> next = new TreeMap<>(best);
        int before = of(prompt).map(Best::score).orElse(0);
        next.put(prompt, new Best(Math.max(score, before), when));
        return new Progress(next);
    }
}
