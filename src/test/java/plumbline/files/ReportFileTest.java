package plumbline.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.junit.jupiter.api.Test;
import plumbline.check.Advised;
import plumbline.check.Evidence;
import plumbline.check.Report;
import plumbline.check.Verdict;
import plumbline.design.ComponentId;
import plumbline.design.Disposition;
import plumbline.design.Edit;
import plumbline.design.FindingKey;
import plumbline.design.LinkId;
import plumbline.design.PromptId;
import plumbline.rubric.Criterion;
import plumbline.rubric.Dimension;
import plumbline.rubric.Pitfall;
import plumbline.rubric.Rule;
import plumbline.rubric.Selector;

class ReportFileTest {
    private static final Rule RULE = new Rule.Has(new Selector.Anything(), 1);

    private static Report report() {
        Criterion.Checked checked = new Criterion.Checked(
                "used", "Used", Dimension.FIT, 1.5, Criterion.Part.ESSENTIAL, "Why \"so\"", "Look", "Do", null, RULE);
        Criterion.Asked asked = new Criterion.Asked(
                "why",
                "Why",
                Criterion.Aspect.TRADE_OFFS,
                "R",
                "Q?",
                List.of(
                        new Criterion.Level("a", "Bad"),
                        new Criterion.Level("b", "Fair"),
                        new Criterion.Level("c", "Good")));
        Pitfall pitfall = new Pitfall(
                "geo", "Geo", Pitfall.Weight.HALF_FIT, Dimension.FIT, "R", "H", "geo", null, null, RULE, null);
        Evidence evidence = new Evidence(List.of(new ComponentId("c1")), List.of(new LinkId("l1")));
        SequencedMap<FindingKey, Disposition> dispositions = new LinkedHashMap<>();
        dispositions.put(new FindingKey("used@c1"), new Disposition(Disposition.Status.ACCEPTED, "later"));
        Report.Cap cap = new Report.Cap("core", 60, "data holds it down");
        return new Report(
                new PromptId("eta"),
                66,
                cap,
                null,
                Report.Maturity.L1,
                List.of(new Report.DimensionScore(Dimension.DATA, 40, 22.5, null)),
                List.of(new Report.Finding(
                        checked, FindingKey.of("used"), Verdict.PARTLY, "half\nway", evidence, null)),
                List.of(new Report.Answered(asked, "b", Verdict.PARTLY)),
                List.of(new Report.Hit(pitfall, FindingKey.of("geo"), "fires", evidence, true)),
                dispositions,
                List.of(new ComponentId("c2")),
                List.of());
    }

    @Test
    void aReportIsOneLineWithEveryKeyInOrder() {
        Edit edit = new Edit.Remove(new ComponentId("c1"));
        String line = ReportFile.line("a \"b\".json", report(), List.of(new Advised(edit, 7, "Remove it")));

        assertThat(line)
                .isEqualTo("{\"format\": 1, \"file\": \"a \\\"b\\\".json\", \"prompt\": \"eta\", \"score\": 66, "
                        + "\"cappedBy\": {\"id\": \"core\", \"at\": 60, \"message\": \"data holds it down\"}, "
                        + "\"selfScore\": null, \"maturity\": \"L1\", "
                        + "\"bars\": {\"mid\": true, \"senior\": true, \"staff\": false}, "
                        + "\"dimensions\": [{\"id\": \"data\", \"score\": 40, \"weight\": 22.5, \"cappedBy\": null}], "
                        + "\"criteria\": [{\"id\": \"used\", \"dimension\": \"fit\", \"weight\": 1.5, \"essential\": true, "
                        + "\"verdict\": \"partly\", \"message\": \"half\\nway\", \"reason\": \"Why \\\"so\\\"\", "
                        + "\"hint\": \"Look\", \"components\": [\"c1\"], \"links\": [\"l1\"]}, "
                        + "{\"id\": \"why\", \"dimension\": \"trade-offs\", \"weight\": 1, \"essential\": false, "
                        + "\"verdict\": \"partly\", \"message\": \"Fair\", \"reason\": \"R\", \"hint\": \"Q?\", "
                        + "\"components\": [], \"links\": []}], "
                        + "\"pitfalls\": [{\"id\": \"geo\", \"severity\": \"half-fit\", \"message\": \"fires\", "
                        + "\"components\": [\"c1\"], \"links\": [\"l1\"]}], "
                        + "\"dispositions\": [{\"key\": \"used@c1\", \"status\": \"accepted\", \"reason\": \"later\"}], "
                        + "\"guessed\": {\"kinds\": [\"c2\"], \"flows\": []}, "
                        + "\"advice\": [{\"edit\": \"Remove it\", \"gain\": 7}]}");
    }

    @Test
    void theLineIsJson() {
        Problems problems = new Problems("report");
        String line = ReportFile.line("f", report(), List.of());

        assertThat(TreeReader.read(line.getBytes(StandardCharsets.UTF_8), Syntax.JSON, problems))
                .isPresent();
        assertThat(problems.all()).isEmpty();
        assertThat(line).doesNotContain("\n");
    }
}
