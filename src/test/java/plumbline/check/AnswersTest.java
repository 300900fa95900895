package plumbline.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import plumbline.rubric.Criterion;

/// What users say of themselves counts evenly from the lowest level to the highest.
final class AnswersTest {
    private static final List<Criterion.Asked> ASKED =
            List.of(asked("short", "no", "partly", "yes"), asked("long", "none", "some", "most", "all"));

    private static Criterion.Asked asked(String id, String... levels) {
        List<Criterion.Level> described =
                Stream.of(levels).map(level -> new Criterion.Level(level, "")).toList();
        return new Criterion.Asked(id, "", Criterion.Aspect.CHOICES, "", "", described);
    }

    private static List<Verdict> verdicts(Map<String, String> given) {
        return Answers.of(ASKED, given).stream().map(Report.Answered::verdict).toList();
    }

    @Test
    void theHighestLevelIsMetTheLowestUnmetAndAnyBetweenIsPartly() {
        assertThat(verdicts(Map.of("short", "no", "long", "all"))).containsExactly(Verdict.UNMET, Verdict.MET);
        assertThat(verdicts(Map.of("short", "partly", "long", "some"))).containsExactly(Verdict.PARTLY, Verdict.PARTLY);
        assertThat(verdicts(Map.of("short", "yes", "long", "most"))).containsExactly(Verdict.MET, Verdict.PARTLY);
    }

    @Test
    void whatIsNotAnsweredOrWithALevelThatThereIsNotIsPending() {
        List<Report.Answered> answers = Answers.of(ASKED, Map.of("short", "all"));

        assertThat(answers).extracting(Report.Answered::verdict).containsOnly(Verdict.PENDING);
        assertThat(answers).extracting(Report.Answered::level).containsOnlyNulls();
        assertThat(Answers.score(answers)).isNull();
    }

    @Test
    void theScoreIsTheMeanOfWhatWasAnswered() {
        assertThat(Answers.score(Answers.of(ASKED, Map.of("short", "partly")))).isEqualTo(50);
        assertThat(Answers.score(Answers.of(ASKED, Map.of("long", "most")))).isEqualTo(67);
        assertThat(Answers.score(Answers.of(ASKED, Map.of("short", "no", "long", "some"))))
                .isEqualTo(17);
        assertThat(Answers.score(Answers.of(ASKED, Map.of("short", "yes", "long", "all"))))
                .isEqualTo(100);
    }
}
