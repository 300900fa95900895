package plumbline.ui.panel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import plumbline.check.Evidence;
import plumbline.check.Report;
import plumbline.check.Verdict;
import plumbline.design.Disposition;
import plumbline.design.FindingKey;
import plumbline.rubric.Criterion;
import plumbline.rubric.Pitfall;
import plumbline.ui.words.Texts;

/// A finding of a report as the window lists it.
///
/// `tone` names its colour and, in the texts, its severity: a pitfall's weight or a criterion's
/// verdict. `answered` is what the user said to it, null where nothing.
public record Remark(
        String id,
        String tone,
        String title,
        String message,
        String reason,
        String hint,
        String answer,
        Evidence evidence,
        FindingKey key,
        @Nullable Disposition answered) {

    /// Remarks under one heading.
    public record Section(Sort kind, String heading, List<Remark> remarks) {
        public Section {
            remarks = List.copyOf(remarks);
        }
    }

    /// What the remarks of a section have in common, in the order of listing.
    public enum Sort {
        PITFALLS,
        UNMET,
        PARTLY,
        ANSWERED,
        MET;

        /// Its heading in the texts.
        String key() {
            return "findings." + name().toLowerCase(Locale.ROOT);
        }
    }

    /// What hurts by severity, then what is missing and partly there, heaviest first, then what the user has answered,
    /// and last what is done well.
    public static List<Section> sections(Report report) {
        List<Remark> hits = report.pitfalls().stream()
                .sorted(Comparator.comparing(hit -> hit.pitfall().weight()))
                .map(hit -> of(hit, report))
                .toList();
        List<Remark> unmet = criteria(report, Verdict.UNMET);
        List<Remark> partly = criteria(report, Verdict.PARTLY);
        List<Section> sections = new ArrayList<>();
        add(sections, Sort.PITFALLS, open(hits));
        add(sections, Sort.UNMET, open(unmet));
        add(sections, Sort.PARTLY, open(partly));
        add(
                sections,
                Sort.ANSWERED,
                Stream.of(hits, unmet, partly)
                        .flatMap(List::stream)
                        .filter(remark -> remark.answered() != null)
                        .toList());
        add(sections, Sort.MET, criteria(report, Verdict.MET));
        return sections;
    }

    /// Those to which the user has said nothing yet.
    private static List<Remark> open(List<Remark> remarks) {
        return remarks.stream().filter(remark -> remark.answered() == null).toList();
    }

    private static void add(List<Section> sections, Sort kind, List<Remark> remarks) {
        if (!remarks.isEmpty()) {
            String heading = kind == Sort.PITFALLS
                    ? Texts.of(kind.key()) + " · " + counted(remarks)
                    : Texts.of(kind.key()) + " · " + remarks.size();
            sections.add(new Section(kind, heading, remarks));
        }
    }

    /// "2 critical, 1 major": the severities there are, the worst first, since remarks come so.
    private static String counted(List<Remark> remarks) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        remarks.forEach(remark -> counts.merge(Texts.of("severity." + remark.tone()), 1, Integer::sum));
        List<String> shown = new ArrayList<>();
        counts.forEach((severity, count) -> shown.add(count + " " + severity));
        return String.join(", ", shown);
    }

    private static List<Remark> criteria(Report report, Verdict verdict) {
        Comparator<Report.Finding> essentialFirst =
                Comparator.comparing(finding -> finding.criterion().part() == Criterion.Part.ORDINARY);
        return report.criteria().stream()
                .filter(finding -> finding.verdict() == verdict)
                .sorted(essentialFirst.thenComparing(
                        finding -> finding.criterion().weight(), Comparator.reverseOrder()))
                .map(finding -> of(finding, report))
                .toList();
    }

    /// Whether something is amiss that could be mended, or answered.
    boolean amiss() {
        return !tone.equals(Verdict.MET.id());
    }

    private static Remark of(Report.Hit hit, Report report) {
        Pitfall pitfall = hit.pitfall();
        String tone = pitfall.weight().name().toLowerCase(Locale.ROOT);
        return new Remark(
                pitfall.id(),
                tone,
                pitfall.title(),
                // What is seen tells nothing without why it hurts.
                hit.message() + " " + pitfall.reason(),
                "",
                pitfall.hint(),
                "",
                hit.evidence(),
                hit.key(),
                report.dispositions().get(hit.key()));
    }

    private static Remark of(Report.Finding finding, Report report) {
        Criterion.Checked criterion = finding.criterion();
        return new Remark(
                criterion.id(),
                finding.verdict().id(),
                criterion.title(),
                finding.message(),
                criterion.reason(),
                criterion.hint(),
                criterion.answer(),
                finding.evidence(),
                finding.key(),
                report.dispositions().get(finding.key()));
    }
}
