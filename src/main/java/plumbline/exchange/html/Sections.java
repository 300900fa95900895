package plumbline.exchange.html;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;
import plumbline.check.Evidence;
import plumbline.check.Report;
import plumbline.check.Verdict;
import plumbline.design.Disposition;
import plumbline.design.FindingKey;
import plumbline.exchange.Assessment;
import plumbline.exchange.Wording;
import plumbline.rubric.Criterion;
import plumbline.rubric.Prompt;

/// The parts of a report, one below the other.
record Sections(Html out) {
    void write(String title, String light, String dark, Optional<Assessment> assessment) {
        out.raw("<header>\n").element("h1", title);
        assessment.ifPresentOrElse(this::score, () -> out.element("p", Wording.of("ungraded")));
        out.raw("</header>\n<main>\n<section class=\"diagram\" aria-label=\"")
                .say(Wording.of("diagram"))
                .raw("\">\n")
                .raw(light)
                .raw(dark)
                .raw("</section>\n<div class=\"words\">\n");
        assessment.ifPresent(this::words);
        out.raw("</div>\n</main>\n").element("footer", Wording.of("footer"));
    }

    private void score(Assessment assessment) {
        Report report = assessment.report();
        out.element("p", "prompt", assessment.prompt().title());
        out.open("p", "class", "score")
                .element("strong", Integer.toString(report.score()))
                .say(Wording.of("score.rest"))
                .close("p");
        StringJoiner bars = new StringJoiner(" · ");
        for (Report.Bar bar : Report.Bar.values()) {
            String name = Wording.of("bar." + bar.id());
            bars.add(report.reaches(bar) ? Wording.of("bar.reached", name) : Wording.of("bar.missed", name, bar.at()));
        }
        out.element("p", "bars", bars.toString());
        Report.Cap cap = report.cappedBy();
        if (cap != null) {
            out.element("p", "cap", Wording.of("capped", report.unheld(), cap.message()));
        }
    }

    private void words(Assessment assessment) {
        findings(assessment.report());
        references(assessment);
        selfAssessment(assessment.report());
        prompt(assessment.prompt());
    }

    private void findings(Report report) {
        begin("findings");
        out.element("p", "hint pointing", Wording.of("findings.hint"));
        if (!report.pitfalls().isEmpty()) {
            out.element("h3", Wording.of("pitfalls")).raw("<ul class=\"findings\">\n");
            for (Report.Hit hit : report.pitfalls()) {
                String weight =
                        Wording.of("pitfall." + hit.pitfall().weight().name().toLowerCase(Locale.ROOT));
                finding("pitfall", hit.pitfall().title(), weight, hit.message(), hit.evidence());
                out.element("p", "reason", hit.pitfall().reason());
                disposition(report, hit.key());
                out.close("li");
            }
            out.close("ul");
        }
        for (Verdict verdict : List.of(Verdict.UNMET, Verdict.PARTLY, Verdict.MET)) {
            List<Report.Finding> all = report.criteria().stream()
                    .filter(each -> each.verdict() == verdict)
                    .toList();
            if (!all.isEmpty()) {
                out.element("h3", Wording.of("verdict." + verdict.id()) + " (" + all.size() + ")");
                out.raw("<ul class=\"findings\">\n");
                all.forEach(each -> criterion(each, report));
                out.close("ul");
            }
        }
        out.close("section");
    }

    private void criterion(Report.Finding finding, Report report) {
        Criterion.Checked criterion = finding.criterion();
        boolean essential = criterion.part() == Criterion.Part.ESSENTIAL;
        String tag = Wording.of("dimension." + criterion.dimension().id())
                + (essential ? ", " + Wording.of("essential") : "");
        finding(finding.verdict().id(), criterion.title(), tag, finding.message(), finding.evidence());
        if (finding.verdict() != Verdict.MET) {
            out.element("p", "reason", criterion.reason());
            out.element("p", "hint", Wording.of("hint", criterion.hint()));
        }
        disposition(report, finding.key());
        out.close("li");
    }

    /// Begins an item that lights up its evidence; it can be reached by the keyboard.
    private void finding(String css, String title, String tag, String message, Evidence evidence) {
        StringJoiner ids = new StringJoiner(" ");
        evidence.components().forEach(id -> ids.add(encoded(id.value())));
        evidence.links().forEach(id -> ids.add(encoded(id.value())));
        out.raw("<li tabindex=\"0\" class=\"" + css + "\" data-lights=\"")
                .say(ids.toString())
                .raw("\">");
        out.element("h4", title).element("span", "tag", tag).element("p", message);
    }

    /// Ids may hold blanks, which part them here.
    private static String encoded(String id) {
        return id.replace("%", "%25").replaceAll("\\s", "%20");
    }

    private void disposition(Report report, FindingKey key) {
        Disposition said = report.dispositions().get(key);
        if (said != null) {
            out.element(
                    "p",
                    "said",
                    Wording.of("answered", said.reason(), said.status().id()));
        }
    }

    private void references(Assessment assessment) {
        begin("references");
        out.element("p", "hint", Wording.of("references.hint"));
        out.raw("<div class=\"wide\"><table>\n<thead><tr>").element("th", Wording.of("dimension"));
        out.element("th", Wording.of("this"));
        assessment.references().forEach(reference -> out.element("th", reference.name()));
        out.raw("</tr></thead>\n<tbody>\n");
        for (Report.DimensionScore dimension : assessment.report().dimensions()) {
            out.raw("<tr>")
                    .element(
                            "th",
                            Wording.of("dimension." + dimension.dimension().id()));
            cell(dimension.score());
            for (Assessment.Compared reference : assessment.references()) {
                reference.report().dimensions().stream()
                        .filter(each -> each.dimension() == dimension.dimension())
                        .findFirst()
                        .ifPresentOrElse(each -> cell(each.score()), () -> out.element("td", ""));
            }
            out.raw("</tr>\n");
        }
        out.raw("<tr class=\"total\">").element("th", Wording.of("total"));
        cell(assessment.report().score());
        assessment.references().forEach(reference -> cell(reference.report().score()));
        out.raw("</tr>\n</tbody></table></div>\n").close("section");
    }

    private void cell(int score) {
        out.raw("<td><meter min=\"0\" max=\"100\" value=\"" + score + "\"></meter>")
                .say(Integer.toString(score))
                .close("td");
    }

    private void selfAssessment(Report report) {
        begin("self.of");
        Integer score = report.selfScore();
        if (score == null) {
            out.element("p", Wording.of("self.none")).close("section");
            return;
        }
        out.element("p", Wording.self(score, report)).raw("<dl>\n");
        for (Report.Answered answered : report.answers()) {
            String level = answered.criterion().levels().stream()
                    .filter(each -> each.id().equals(answered.level()))
                    .map(Criterion.Level::description)
                    .findFirst()
                    .orElse(Wording.of("self.pending"));
            out.element("dt", answered.criterion().question()).element("dd", level);
        }
        out.close("dl").close("section");
    }

    private void prompt(Prompt prompt) {
        begin("prompt");
        prompt.brief().lines().filter(line -> !line.isBlank()).forEach(line -> out.element("p", line));
        list("prompt.functional", prompt.functional());
        list("prompt.quality", prompt.nonFunctional());
        if (!prompt.figures().isEmpty()) {
            out.element("h3", Wording.of("prompt.figures")).raw("<dl>\n");
            for (Prompt.Figure figure : prompt.figures()) {
                String value =
                        figure.assumed() ? figure.value() + " (" + Wording.of("prompt.assumed") + ")" : figure.value();
                out.element("dt", figure.name()).element("dd", value);
            }
            out.close("dl");
        }
        out.close("section");
    }

    private void list(String key, List<String> items) {
        if (!items.isEmpty()) {
            out.element("h3", Wording.of(key)).raw("<ul>\n");
            items.forEach(item -> out.element("li", item));
            out.close("ul");
        }
    }

    private void begin(String key) {
        out.raw("<section>\n").element("h2", Wording.of(key));
    }
}
