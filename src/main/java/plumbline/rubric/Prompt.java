package plumbline.rubric;

import java.util.List;
import plumbline.design.PromptId;

/// What a candidate is asked: the brief, what is required, the numbers, and how an interviewer
/// would go on.
public record Prompt(
        PromptId id,
        String title,
        String brief,
        List<String> functional,
        List<String> nonFunctional,
        List<Figure> figures,
        List<Estimate> capacity,
        Parameters parameters,
        List<Phase> phases,
        List<Question> clarifying,
        List<FollowUp> followUps,
        Difficulty difficulty,
        List<String> tags) {

    /// A number of the prompt: what it is, its value as read, and where it comes from.
    public record Figure(String name, String value, String source, boolean assumed) {}

    /// A line of the capacity worksheet: what to find, the names of the figures and earlier estimates it starts from,
    /// how it is worked out, the result, and what follows from it for the design.
    public record Estimate(String find, List<String> from, String working, String result, String follows) {
        public Estimate {
            from = List.copyOf(from);
        }
    }

    /// A part of the interview and its length in minutes.
    public record Phase(String title, int minutes, String goal) {}

    /// A question a good candidate asks first, and the answer.
    public record Question(String question, String answer) {}

    /// A question an interviewer asks next; `level` from 1 (easy) to 3 (hard).
    public record FollowUp(String question, int level, String lookFor) {}

    /// How hard the prompt is.
    public enum Difficulty {
        EASY,
        MEDIUM,
        HARD
    }

    public Prompt {
        functional = List.copyOf(functional);
        nonFunctional = List.copyOf(nonFunctional);
        figures = List.copyOf(figures);
        capacity = List.copyOf(capacity);
        phases = List.copyOf(phases);
        clarifying = List.copyOf(clarifying);
        followUps = List.copyOf(followUps);
        tags = List.copyOf(tags);
    }
}
