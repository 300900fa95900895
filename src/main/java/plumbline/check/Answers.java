package plumbline.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import plumbline.rubric.Criterion;

/// What the user said of themselves, and the figure it makes.
final class Answers {
    private Answers() {}

    /// Every question in order; one that was not answered, or with a level that it does not have,
    /// is pending.
    static List<Report.Answered> of(List<Criterion.Asked> asked, Map<String, String> given) {
        List<Report.Answered> result = new ArrayList<>();
        for (Criterion.Asked question : asked) {
            String level = given.get(question.id());
            int at = level == null ? -1 : place(question, level);
            Verdict verdict = at < 0
                    ? Verdict.PENDING
                    : at == 0 ? Verdict.UNMET : at == question.levels().size() - 1 ? Verdict.MET : Verdict.PARTLY;
            result.add(new Report.Answered(question, at < 0 ? null : level, verdict));
        }
        return List.copyOf(result);
    }

    private static int place(Criterion.Asked question, String level) {
        for (int at = 0; at < question.levels().size(); at++) {
            if (question.levels().get(at).id().equals(level)) {
                return at;
            }
        }
        return -1;
    }

    /// The mean of the answered levels, evenly from 0 to 100; null where nothing was answered.
    static @Nullable Integer score(List<Report.Answered> answers) {
        double sum = 0;
        int count = 0;
        for (Report.Answered answer : answers) {
            String level = answer.level();
            if (level != null) {
                sum += (double) place(answer.criterion(), level)
                        / (answer.criterion().levels().size() - 1);
                count++;
            }
        }
        return count == 0 ? null : (int) Math.round(100 * sum / count);
    }
}
