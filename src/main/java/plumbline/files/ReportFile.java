package plumbline.files;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import plumbline.check.Advised;
import plumbline.check.Evidence;
import plumbline.check.Report;
import plumbline.design.ElementId;
import plumbline.rubric.Criterion;
import plumbline.rubric.Pitfall;

/// A report as one line of JSON, for programs: keys in one order, ids rather than objects.
public final class ReportFile {
    private static final int FORMAT = 1;

    private ReportFile() {}

    /// The line, without a newline at its end. `file` is the name of what was graded; the advice may be empty.
    ///
    /// Asked criteria stand behind the checked ones, under their aspect, with the weight 1.
    public static String line(String file, Report report, List<Advised> advice) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("format", Integer.toString(FORMAT));
        fields.put("file", JsonText.quoted(file));
        fields.put("prompt", JsonText.quoted(report.prompt().value()));
        fields.put("score", Integer.toString(report.score()));
        fields.put("cappedBy", cap(report.cappedBy()));
        fields.put("selfScore", String.valueOf(report.selfScore()));
        fields.put("maturity", maturity(report.maturity()));
        fields.put("bars", bars(report));
        fields.put("dimensions", list(report.dimensions().stream().map(ReportFile::dimension)));
        fields.put(
                "criteria",
                list(Stream.concat(
                        report.criteria().stream().map(ReportFile::finding),
                        report.answers().stream().map(ReportFile::answered))));
        fields.put("pitfalls", list(report.pitfalls().stream().map(ReportFile::hit)));
        fields.put("dispositions", dispositions(report));
        fields.put("guessed", guessed(report));
        fields.put("advice", list(advice.stream().map(ReportFile::advised)));
        return JsonText.object(fields);
    }

    private static String list(Stream<String> items) {
        return JsonText.list(items.toList());
    }

    private static String cap(Report.@Nullable Cap cap) {
        if (cap == null) {
            return "null";
        }
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("id", JsonText.quoted(cap.id()));
        fields.put("at", Integer.toString(cap.at()));
        fields.put("message", JsonText.quoted(cap.message()));
        return JsonText.object(fields);
    }

    private static String maturity(Report.Maturity maturity) {
        return maturity == Report.Maturity.NONE ? "null" : JsonText.quoted(maturity.name());
    }

    private static String bars(Report report) {
        Map<String, String> bars = new LinkedHashMap<>();
        for (Report.Bar bar : Report.Bar.values()) {
            bars.put(bar.id(), Boolean.toString(report.reaches(bar)));
        }
        return JsonText.object(bars);
    }

    private static String dimension(Report.DimensionScore score) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("id", JsonText.quoted(score.dimension().id()));
        fields.put("score", Integer.toString(score.score()));
        fields.put("weight", JsonText.number(score.weight()));
        fields.put("cappedBy", cap(score.cappedBy()));
        return JsonText.object(fields);
    }

    private static String finding(Report.Finding finding) {
        Criterion.Checked criterion = finding.criterion();
        Map<String, String> fields =
                criterion(criterion.id(), criterion.dimension().id(), criterion.weight(), essential(criterion.part()));
        fields.put("verdict", JsonText.quoted(finding.verdict().id()));
        fields.put("message", JsonText.quoted(finding.message()));
        fields.put("reason", JsonText.quoted(criterion.reason()));
        fields.put("hint", JsonText.quoted(criterion.hint()));
        evidence(finding.evidence(), fields);
        return JsonText.object(fields);
    }

    private static String answered(Report.Answered answered) {
        Criterion.Asked criterion = answered.criterion();
        Map<String, String> fields =
                criterion(criterion.id(), criterion.aspect().id(), 1, false);
        fields.put("verdict", JsonText.quoted(answered.verdict().id()));
        fields.put("message", JsonText.quoted(said(answered)));
        fields.put("reason", JsonText.quoted(criterion.reason()));
        fields.put("hint", JsonText.quoted(criterion.question()));
        evidence(Evidence.NONE, fields);
        return JsonText.object(fields);
    }

    private static String said(Report.Answered answered) {
        return answered.criterion().levels().stream()
                .filter(level -> level.id().equals(answered.level()))
                .map(Criterion.Level::description)
                .findFirst()
                .orElse("");
    }

    private static Map<String, String> criterion(String id, String dimension, double weight, boolean essential) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("id", JsonText.quoted(id));
        fields.put("dimension", JsonText.quoted(dimension));
        fields.put("weight", JsonText.number(weight));
        fields.put("essential", Boolean.toString(essential));
        return fields;
    }

    private static boolean essential(Criterion.Part part) {
        return switch (part) {
            case ESSENTIAL, SOFT_ESSENTIAL -> true;
            case ORDINARY, ORDER, STRICT_ORDER -> false;
        };
    }

    private static String hit(Report.Hit hit) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("id", JsonText.quoted(hit.pitfall().id()));
        fields.put("severity", JsonText.quoted(severity(hit.pitfall().weight())));
        fields.put("message", JsonText.quoted(hit.message()));
        evidence(hit.evidence(), fields);
        return JsonText.object(fields);
    }

    private static String severity(Pitfall.Weight weight) {
        return weight.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static void evidence(Evidence evidence, Map<String, String> fields) {
        fields.put("components", ids(evidence.components()));
        fields.put("links", ids(evidence.links()));
    }

    private static String dispositions(Report report) {
        return list(report.dispositions().entrySet().stream().map(entry -> {
            Map<String, String> fields = new LinkedHashMap<>();
            fields.put("key", JsonText.quoted(entry.getKey().value()));
            fields.put("status", JsonText.quoted(entry.getValue().status().id()));
            fields.put("reason", JsonText.quoted(entry.getValue().reason()));
            return JsonText.object(fields);
        }));
    }

    private static String guessed(Report report) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("kinds", ids(report.guessedKinds()));
        fields.put("flows", ids(report.guessedFlows()));
        return JsonText.object(fields);
    }

    private static String advised(Advised advised) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("edit", JsonText.quoted(advised.message()));
        fields.put("gain", Integer.toString(advised.gain()));
        return JsonText.object(fields);
    }

    private static String ids(List<? extends ElementId> ids) {
        return JsonText.texts(ids.stream().map(ElementId::value).toList());
    }
}
