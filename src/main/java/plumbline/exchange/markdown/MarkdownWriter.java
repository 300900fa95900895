package plumbline.exchange.markdown;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import plumbline.check.Report;
import plumbline.check.Verdict;
import plumbline.design.Design;
import plumbline.design.Disposition;
import plumbline.design.FindingKey;
import plumbline.exchange.Assessment;
import plumbline.exchange.Wording;
import plumbline.rubric.Criterion;
import plumbline.rubric.Pitfall;

/// Writes a report on a design as a Markdown page: the diagram as Mermaid (so that the page is read back as a design),
/// then the grade.
public final class MarkdownWriter {
    private static final Pattern MARKS = Pattern.compile("[\\\\`*_\\[\\]<>|~&]|^#|^[+-](?= )|^\\d+[.)](?= )");

    private MarkdownWriter() {}

    /// The page, with the design as Mermaid has it; without an assessment the diagram alone.
    public static String page(Design design, String mermaid, Optional<Assessment> assessment) {
        StringBuilder out = new StringBuilder();
        line(out, "# " + plain(design.title().isBlank() ? Wording.of("untitled") : design.title()));
        assessment.ifPresentOrElse(known -> head(out, known), () -> paragraph(out, Wording.of("ungraded")));
        line(out, "");
        line(out, "```mermaid");
        out.append(mermaid);
        line(out, "```");
        assessment.ifPresent(known -> grade(out, known));
        return out.toString();
    }

    private static void head(StringBuilder out, Assessment assessment) {
        Report report = assessment.report();
        paragraph(out, plain(assessment.prompt().title()) + ": **" + Wording.of("score", report.score()) + "**");
        Report.Cap cap = report.cappedBy();
        if (cap != null) {
            paragraph(out, plain(Wording.of("capped", report.unheld(), cap.message())));
        }
        paragraph(out, plain(assessment.prompt().brief()));
    }

    private static void grade(StringBuilder out, Assessment assessment) {
        Report report = assessment.report();
        comparison(out, assessment);
        if (!report.pitfalls().isEmpty()) {
            heading(out, "pitfalls");
            for (Report.Hit hit : report.pitfalls()) {
                Pitfall pitfall = hit.pitfall();
                String weight = Wording.of("pitfall." + pitfall.weight().name().toLowerCase(Locale.ROOT));
                item(out, "**" + plain(pitfall.title()) + "** (" + weight + "): " + plain(hit.message()));
                answer(out, report, hit.key());
            }
        }
        for (Verdict verdict : List.of(Verdict.UNMET, Verdict.PARTLY, Verdict.MET)) {
            List<Report.Finding> findings = report.criteria().stream()
                    .filter(finding -> finding.verdict() == verdict)
                    .toList();
            if (!findings.isEmpty()) {
                heading(out, "verdict." + verdict.id());
                for (Report.Finding finding : findings) {
                    item(out, "**" + plain(finding.criterion().title()) + "**: " + plain(finding.message()));
                    answer(out, report, finding.key());
                }
            }
        }
        heading(out, "self.of");
        Integer score = report.selfScore();
        if (score == null) {
            paragraph(out, Wording.of("self.none"));
            return;
        }
        paragraph(out, Wording.self(score, report));
        for (Report.Answered answered : report.answers()) {
            item(out, plain(answered.criterion().question()) + " " + plain(said(answered)));
        }
    }

    private static void comparison(StringBuilder out, Assessment assessment) {
        heading(out, "references");
        StringBuilder names = new StringBuilder("| | " + Wording.of("this") + " |");
        StringBuilder rule = new StringBuilder("|---|---:|");
        for (Assessment.Compared reference : assessment.references()) {
            names.append(' ').append(plain(reference.name())).append(" |");
            rule.append("---:|");
        }
        line(out, names.toString());
        line(out, rule.toString());
        for (Report.DimensionScore dimension : assessment.report().dimensions()) {
            String id = dimension.dimension().id();
            StringBuilder row =
                    new StringBuilder("| " + Wording.of("dimension." + id) + " | " + dimension.score() + " |");
            for (Assessment.Compared reference : assessment.references()) {
                row.append(' ')
                        .append(reference.report().dimensions().stream()
                                .filter(each -> each.dimension() == dimension.dimension())
                                .map(each -> Integer.toString(each.score()))
                                .findFirst()
                                .orElse(""))
                        .append(" |");
            }
            line(out, row.toString());
        }
        StringBuilder total = new StringBuilder(
                "| **" + Wording.of("total") + "** | **" + assessment.report().score() + "** |");
        assessment
                .references()
                .forEach(reference ->
                        total.append(" **").append(reference.report().score()).append("** |"));
        line(out, total.toString());
    }

    private static void answer(StringBuilder out, Report report, FindingKey key) {
        Disposition disposition = report.dispositions().get(key);
        if (disposition != null) {
            line(
                    out,
                    "  "
                            + plain(Wording.of(
                                    "answered",
                                    disposition.reason(),
                                    disposition.status().id())));
        }
    }

    private static String said(Report.Answered answered) {
        return answered.criterion().levels().stream()
                .filter(level -> level.id().equals(answered.level()))
                .map(Criterion.Level::description)
                .findFirst()
                .orElse(Wording.of("self.pending"));
    }

    private static void heading(StringBuilder out, String key) {
        line(out, "");
        line(out, "## " + Wording.of(key));
        line(out, "");
    }

    private static void paragraph(StringBuilder out, String text) {
        line(out, "");
        line(out, text);
    }

    private static void item(StringBuilder out, String text) {
        line(out, "- " + text);
    }

    private static void line(StringBuilder out, String line) {
        out.append(line).append('\n');
    }

    /// A text of which nothing means anything to Markdown, on one line.
    private static String plain(String text) {
        String escaped = MARKS.matcher(text).replaceAll("\\\\$0");
        return escaped.replaceAll("\\s+", " ").strip();
    }
}
