package plumbline.ui.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import plumbline.check.Report;
import plumbline.check.Verdict;
import plumbline.design.Disposition;
import plumbline.design.Edit;
import plumbline.ui.words.Texts;
import plumbline.ui.work.FeedAnswers;

/// How a report is told in the window.
final class RemarkTest {
    private static final Report TYPICAL = FeedAnswers.graded(FeedAnswers.design("typical"), FeedAnswers.FEED);

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
    void whatIsAnsweredStandsApartAndCountsInNoOtherHeading() {
        Report.Finding missing = TYPICAL.criteria().stream()
                .filter(finding -> finding.verdict() == Verdict.UNMET)
                .findFirst()
                .orElseThrow();
        Disposition said = new Disposition(Disposition.Status.NOT_APPLICABLE, "no ads here");
        Report answered = FeedAnswers.graded(
                new Edit.Dispose(missing.key(), said).applyTo(FeedAnswers.design("typical")), FeedAnswers.FEED);

        Map<Remark.Sort, List<Remark>> before = bySort(TYPICAL);
        Map<Remark.Sort, List<Remark>> after = bySort(answered);

        assertThat(after.get(Remark.Sort.ANSWERED)).singleElement().satisfies(remark -> {
            assertThat(remark.key()).isEqualTo(missing.key());
            assertThat(remark.answered()).isEqualTo(said);
        });
        int left = before.get(Remark.Sort.UNMET).size() - 1;
        assertThat(after.get(Remark.Sort.UNMET)).hasSize(left);
        assertThat(Remark.sections(answered))
                .anyMatch(section -> section.heading().equals(Texts.of("findings.unmet") + " · " + left));
        assertThat(answered.score()).isEqualTo(TYPICAL.score());
    }

    private static Map<Remark.Sort, List<Remark>> bySort(Report report) {
        return Remark.sections(report).stream()
                .collect(Collectors.toMap(Remark.Section::kind, Remark.Section::remarks));
    }

    @Test
    void everyToneIsAWordInTheTexts() {
        for (Remark.Section section : Remark.sections(TYPICAL)) {
            for (Remark remark : section.remarks()) {
                assertThat(Texts.of("severity." + remark.tone())).isNotBlank();
            }
        }
    }
}
