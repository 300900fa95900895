package plumbline.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import plumbline.check.Advised;
import plumbline.check.Report;
import plumbline.check.Verdict;

/// A report as a person reads it in a terminal.
///
/// `drawn` is how many components there are: what hardly anything is drawn of gets one sentence, not a list.
record ReportText(String file, Report report, List<Advised> advice, String title, int drawn) {
    private static final int FEW = 3;

    private static final int BAR = 20;

    String text() {
        StringBuilder out = new StringBuilder();
        line(out, Console.text("grade.title", file, report.score()));
        line(out, "  " + Console.text("grade.prompt", title, report.prompt()));
        Report.Cap cap = report.cappedBy();
        if (cap != null) {
            line(out, "  " + Console.text("grade.capped", report.unheld(), cap.message()));
        }
        if (report.selfScore() != null) {
            line(
                    out,
                    "  "
                            + Console.text(
                                    "grade.self",
                                    report.selfScore(),
                                    answered(),
                                    report.answers().size()));
        }
        line(out, "  " + maturity() + "; " + bars());
        if (!report.guessedKinds().isEmpty() || !report.guessedFlows().isEmpty()) {
            line(
                    out,
                    "  "
                            + Console.text(
                                    "grade.guessed",
                                    report.guessedKinds().size(),
                                    report.guessedFlows().size()));
        }
        dimensions(out);
        pitfalls(out);
        if (drawn < FEW) {
            head(out, Console.text("grade.unmet"));
            line(out, "  " + Console.text("grade.begin", report.criteria().size()));
        } else {
            criteria(out, "grade.unmet", Verdict.UNMET);
        }
        criteria(out, "grade.partly", Verdict.PARTLY);
        answers(out);
        advice(out);
        return out.toString().stripTrailing();
    }

    private String maturity() {
        return report.maturity() == Report.Maturity.NONE
                ? Console.text("grade.immature")
                : Console.text("grade.maturity", report.maturity());
    }

    private String bars() {
        return Arrays.stream(Report.Bar.values())
                .map(bar -> Console.text(
                        report.reaches(bar) ? "grade.bar.reached" : "grade.bar.missed", bar.id(), bar.at()))
                .collect(Collectors.joining(", "));
    }

    private void dimensions(StringBuilder out) {
        head(out, Console.text("grade.dimensions"));
        for (Report.DimensionScore dimension : report.dimensions()) {
            int filled = Math.round(dimension.score() * BAR / 100f);
            Report.Cap cap = dimension.cappedBy();
            String row = String.format(
                    Locale.ROOT,
                    "%-12s %s%s %3d",
                    dimension.dimension().id(),
                    "█".repeat(filled),
                    "·".repeat(BAR - filled),
                    dimension.score());
            line(out, "  " + (cap == null ? row : Console.text("grade.dimension.capped", row, cap.message())));
        }
    }

    private void pitfalls(StringBuilder out) {
        if (report.pitfalls().isEmpty()) {
            return;
        }
        head(out, Console.text("grade.pitfalls"));
        for (Report.Hit hit : report.pitfalls()) {
            String severity =
                    Console.text("severity." + hit.pitfall().weight().name().toLowerCase(Locale.ROOT));
            line(out, "  [" + severity + "] " + hit.pitfall().title());
            line(out, "      " + hit.message() + " " + hit.pitfall().reason());
        }
    }

    private void criteria(StringBuilder out, String key, Verdict verdict) {
        List<Report.Finding> findings = report.criteria().stream()
                .filter(finding -> finding.verdict() == verdict)
                .toList();
        if (findings.isEmpty()) {
            return;
        }
        head(out, Console.text(key));
        for (Report.Finding finding : findings) {
            line(
                    out,
                    "  [" + finding.criterion().dimension().id() + "] "
                            + finding.criterion().title());
            line(out, "      " + finding.message());
            line(out, "      " + Console.text("grade.hint", finding.criterion().hint()));
        }
    }

    private void answers(StringBuilder out) {
        long met = report.criteria().stream()
                .filter(finding -> finding.verdict() == Verdict.MET)
                .count();
        head(out, Console.text("grade.met", met));
        line(out, Console.text("grade.pending", answered(), report.answers().size()));
        report.dispositions()
                .forEach((key, disposition) -> line(out, Console.text("grade.answered", key, disposition.reason())));
    }

    private long answered() {
        return report.answers().stream()
                .filter(answer -> answer.level() != null)
                .count();
    }

    private void advice(StringBuilder out) {
        if (advice.isEmpty()) {
            return;
        }
        head(out, Console.text("grade.advice"));
        for (Advised each : advice) {
            line(out, String.format(Locale.ROOT, "  %+3d  %s", each.gain(), each.message()));
        }
    }

    private static void head(StringBuilder out, String title) {
        out.append('\n').append(title).append('\n');
    }

    private static void line(StringBuilder out, String line) {
        out.append(line).append('\n');
    }
}
