package plumbline.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import plumbline.check.Evidence;
import plumbline.check.Report;
import plumbline.check.Verdict;
import plumbline.rubric.Criterion;
import plumbline.rubric.Pitfall;
import plumbline.ui.words.Texts;

/// A finding of a report as the window lists it.
///
/// `tone` names its colour and, in the texts, its severity: a pitfall's weight or a criterion's
/// verdict.
record Remark(
        String id,
        String tone,
        String title,
        String message,
        String reason,
        String hint,
        String answer,
        Evidence evidence) {

    /// Remarks under one heading.
    record Section(String title, List<Remark> remarks) {
        Section {
            remarks = List.copyOf(remarks);
        }
    }

    /// What hurts by severity, then what is missing, partly there and done well, heaviest first.
    static List<Section> sections(Report report) {
        List<Section> sections = new ArrayList<>();
        add(
                sections,
                "findings.pitfalls",
                report.pitfalls().stream()
                        .sorted(Comparator.comparing(hit -> hit.pitfall().weight()))
                        .map(Remark::of)
                        .toList());
        add(sections, "findings.unmet", criteria(report, Verdict.UNMET));
        add(sections, "findings.partly", criteria(report, Verdict.PARTLY));
        add(sections, "findings.met", criteria(report, Verdict.MET));
        return sections;
    }

    private static void add(List<Section> sections, String key, List<Remark> remarks) {
        if (!remarks.isEmpty()) {
            sections.add(new Section(Texts.of(key), remarks));
        }
    }

    private static List<Remark> criteria(Report report, Verdict verdict) {
        Comparator<Report.Finding> essentialFirst =
                Comparator.comparing(finding -> finding.criterion().part() == Criterion.Part.ORDINARY);
        return report.criteria().stream()
                .filter(finding -> finding.verdict() == verdict)
                .sorted(essentialFirst.thenComparing(
                        finding -> finding.criterion().weight(), Comparator.reverseOrder()))
                .map(Remark::of)
                .toList();
    }

    private static Remark of(Report.Hit hit) {
        Pitfall pitfall = hit.pitfall();
        String tone = pitfall.weight().name().toLowerCase(Locale.ROOT);
        return new Remark(
                pitfall.id(),
                tone,
                pitfall.title(),
                hit.message(),
                pitfall.reason(),
                pitfall.hint(),
                "",
                hit.evidence());
    }

    private static Remark of(Report.Finding finding) {
        Criterion.Checked criterion = finding.criterion();
        return new Remark(
                criterion.id(),
                finding.verdict().id(),
                criterion.title(),
                finding.message(),
                criterion.reason(),
                criterion.hint(),
                criterion.answer(),
                finding.evidence());
    }
}
