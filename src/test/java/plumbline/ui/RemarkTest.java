package plumbline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import plumbline.check.Report;
import plumbline.check.Verdict;
import plumbline.design.ElementId;
import plumbline.picture.Emphasis.Alarm;
import plumbline.ui.panel.Remark;
import plumbline.ui.words.Texts;

/// How a report is told in the window.
final class RemarkTest {
    private static final Report TYPICAL = Journey.graded(Journey.design("typical"), Journey.FEED);

    @Test
    void sectionsHoldEveryPitfallAndEveryVerdictOnce() {
        List<String> told = Remark.sections(TYPICAL).stream()
                .flatMap(section -> section.remarks().stream())
                .map(Remark::id)
                .toList();

        List<String> expected = new ArrayList<>();
        TYPICAL.pitfalls().forEach(hit -> expected.add(hit.pitfall().id()));
        TYPICAL.criteria().stream()
                .filter(finding -> finding.verdict() == Verdict.MET
                        || finding.verdict() == Verdict.PARTLY
                        || finding.verdict() == Verdict.UNMET)
                .forEach(finding -> expected.add(finding.criterion().id()));
        assertThat(told).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void whatHurtsComesFirstAndWhatIsWellLast() {
        List<Remark.Section> sections = Remark.sections(TYPICAL);

        assertThat(sections.getFirst().kind()).isEqualTo(Remark.Sort.PITFALLS);
        assertThat(sections.getLast().kind()).isEqualTo(Remark.Sort.MET);
    }

    @Test
    void everyToneIsAWordInTheTexts() {
        for (Remark.Section section : Remark.sections(TYPICAL)) {
            for (Remark remark : section.remarks()) {
                assertThat(Texts.of("severity." + remark.tone())).isNotBlank();
            }
        }
    }

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
