package plumbline.check;

import static org.assertj.core.api.Assertions.assertThat;
import static plumbline.check.Trial.criterion;
import static plumbline.check.Trial.of;
import static plumbline.check.Trial.pitfall;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import plumbline.design.FindingKey;
import plumbline.design.PromptId;
import plumbline.rubric.Criterion.Part;
import plumbline.rubric.Dimension;
import plumbline.rubric.Pitfall;
import plumbline.rubric.Rule;

/// Saying why a score changed.
class ShiftTest {
    private static final Rule ANY = new Rule.Has(of("cache"), 1);

    /// A report in which `light` weighs 1 and `heavy` 3, and these pitfalls fire.
    private static Report report(
            int score, Report.@Nullable Cap cap, Verdict light, Verdict heavy, Pitfall.Weight... firing) {
        Map<String, Verdict> verdicts = new LinkedHashMap<>();
        verdicts.put("light", light);
        verdicts.put("heavy", heavy);
        List<Report.Finding> findings = verdicts.entrySet().stream()
                .map(each -> new Report.Finding(
                        criterion(
                                each.getKey(),
                                Dimension.DATA,
                                Part.ORDINARY,
                                each.getKey().equals("heavy") ? 3 : 1,
                                ANY),
                        FindingKey.of(each.getKey()),
                        each.getValue(),
                        "",
                        Evidence.NONE,
                        null))
                .toList();
        List<Report.Hit> hits = Stream.of(firing)
                .map(weight -> pitfall(weight.name(), weight, Dimension.DATA, null, ANY))
                .map(fired -> new Report.Hit(fired, FindingKey.of(fired.id()), "", Evidence.NONE, true))
                .toList();
        return new Report(
                new PromptId("trial"),
                score,
                cap,
                null,
                Report.Maturity.L0,
                List.of(),
                findings,
                List.of(),
                hits,
                new LinkedHashMap<>(),
                List.of(),
                List.of());
    }

    @Test
    void whatIsNewlyMetIsSaidHeaviestFirst() {
        Shift shift = Shift.between(
                report(20, null, Verdict.UNMET, Verdict.UNMET), report(60, null, Verdict.MET, Verdict.MET));

        assertThat(shift).isEqualTo(new Shift(40, List.of("Title of heavy", "Title of light")));
    }

    @Test
    void whatIsLostIsSaidAsLost() {
        Shift shift =
                Shift.between(report(60, null, Verdict.MET, Verdict.MET), report(50, null, Verdict.UNMET, Verdict.MET));

        assertThat(shift).isEqualTo(new Shift(-10, List.of("No longer: Title of light")));
    }

    @Test
    void halfAStepIsSaidAsHalf() {
        Report unmet = report(50, null, Verdict.UNMET, Verdict.MET);
        Report half = report(55, null, Verdict.PARTLY, Verdict.MET);
        Report full = report(60, null, Verdict.MET, Verdict.MET);

        assertThat(Shift.between(unmet, half).reasons()).containsExactly("Title of light: partly");
        assertThat(Shift.between(full, half).reasons()).containsExactly("Only partly now: Title of light");
    }

    @Test
    void aPitfallThatFiresOrIsMendedIsAReason() {
        Report well = report(60, null, Verdict.MET, Verdict.MET);
        Report fallen = report(50, null, Verdict.MET, Verdict.MET, Pitfall.Weight.MAJOR);

        assertThat(Shift.between(well, fallen)).isEqualTo(new Shift(-10, List.of("Title of MAJOR")));
        assertThat(Shift.between(fallen, well)).isEqualTo(new Shift(10, List.of("Mended: Title of MAJOR")));
    }

    @Test
    void theCapThatHoldsNowIsNamedAndSoIsItsEnd() {
        Report free = report(60, null, Verdict.MET, Verdict.MET);
        Report held = report(30, new Report.Cap("noise", 30, "too much noise"), Verdict.MET, Verdict.MET);
        Report less = report(40, new Report.Cap("noise", 40, "less noise"), Verdict.MET, Verdict.MET);

        assertThat(Shift.between(free, held)).isEqualTo(new Shift(-30, List.of("Now held down: too much noise")));
        assertThat(Shift.between(held, less)).isEqualTo(new Shift(10, List.of("Now held down: less noise")));
        assertThat(Shift.between(held, free))
                .isEqualTo(new Shift(30, List.of("Nothing holds the score down any more")));
    }

    @Test
    void whatGotWorseExplainsNoGainAndWhatGotBetterNoLoss() {
        Report heavy = report(60, null, Verdict.UNMET, Verdict.MET);
        Report light = report(40, null, Verdict.MET, Verdict.UNMET);

        assertThat(Shift.between(light, heavy).reasons()).containsExactly("Title of heavy");
        assertThat(Shift.between(heavy, light).reasons()).containsExactly("No longer: Title of heavy");
    }

    @Test
    void whatChangesBesideTheScoreIsSaidAllTheSame() {
        Report before = report(30, null, Verdict.UNMET, Verdict.MET);
        Report after = report(30, null, Verdict.MET, Verdict.MET);

        assertThat(Shift.between(before, after)).isEqualTo(new Shift(0, List.of("Title of light")));
    }

    @Test
    void nothingChangedIsNoReason() {
        Report report = report(30, null, Verdict.UNMET, Verdict.MET);

        assertThat(Shift.between(report, report)).isEqualTo(new Shift(0, List.of()));
    }
}
