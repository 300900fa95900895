package plumbline.ui.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import plumbline.check.Report;
import plumbline.design.ElementId;
import plumbline.picture.Emphasis.Alarm;
import plumbline.ui.work.FeedAnswers;

/// What is marked on the canvas of what a check found.
final class BadgesTest {
    private static final Report TYPICAL = FeedAnswers.graded(FeedAnswers.design("typical"), FeedAnswers.FEED);

    @Test
    void aBadgeMarksTheFirstElementThatAPitfallConcerns() {
        Map<ElementId, Alarm> badges = Badges.of(TYPICAL);

        assertThat(TYPICAL.pitfalls()).isNotEmpty();
        TYPICAL.pitfalls().stream()
                .filter(hit -> !hit.evidence().components().isEmpty())
                .forEach(hit -> assertThat(badges)
                        .containsKey(hit.evidence().components().getFirst()));
    }
}
