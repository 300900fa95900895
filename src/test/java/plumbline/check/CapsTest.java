package plumbline.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import plumbline.catalog.Customs;
import plumbline.design.FindingKey;
import plumbline.design.KindId;
import plumbline.design.Wiring;
import plumbline.rubric.Criterion;
import plumbline.rubric.Criterion.Part;
import plumbline.rubric.Dimension;
import plumbline.rubric.Measure;
import plumbline.rubric.Rule;

/// What a drawing pays for links and boxes that say nothing, and from where on.
final class CapsTest {
    private static final Customs CUSTOMS = new Customs(
            Map.of(
                    new KindId("client"),
                    Map.of(new KindId("service"), 1, new KindId("ranking"), 1, new KindId("cache"), 1)),
            Set.of());

    private static Measures measures(String sketch) {
        Wiring wiring = Sketch.of(sketch).wiring();
        Terrain terrain = Survey.of(Trial.CATALOG, wiring, Trial.STATED.read(wiring));
        return new Measures(
                terrain, Trial.CATALOG, Trial.kinds("geo-index|llm|routing-engine"), Trial.kinds("llm"), CUSTOMS);
    }

    private static Map<String, Integer> caps(String sketch) {
        return Caps.of(List.of(), List.of(), measures(sketch)).stream()
                .collect(Collectors.toMap(Report.Cap::id, Report.Cap::at));
    }

    /// So many copies, `$` being the number of each.
    private static String times(int count, String sketch) {
        return IntStream.range(0, count)
                .mapToObj(at -> sketch.replace("$", Integer.toString(at)))
                .collect(Collectors.joining("; "));
    }

    private static double noise(String sketch) {
        return measures(sketch).of(Measure.NOISE);
    }

    @Test
    void aLinkIsNoiseWhereNothingFlowsAndHalfOfItWhereSomethingElseDoes() {
        assertThat(noise("client => service")).isZero();
        assertThat(noise("training-pipeline => client")).isEqualTo(100);
        assertThat(noise("client -batch-> service")).isEqualTo(50);
        assertThat(noise("client -batch-> service => cache; service => ranking; service => llm"))
                .isEqualTo(12.5);
        assertThat(noise("client; service")).isZero();
    }

    @Test
    void aGuessedLinkIsNoiseOnlyWhereNothingFlowsThatWay() {
        assertThat(noise("client -?-> service")).isZero();
        assertThat(noise("offline-evaluation -?-> client")).isEqualTo(100);
        assertThat(noise("offline-evaluation -?-> Thing:?; Thing:? -?-> client"))
                .isZero();
        assertThat(noise("cache -?-> service")).isZero();
    }

    @Test
    void aThirdLinkBetweenTheSameEndsIsNoise() {
        assertThat(noise("client => service; client => service")).isZero();
        assertThat(noise("client => service; client => service; client => service; service => cache"))
                .isEqualTo(25);
        assertThat(noise("client => service; client => service; service => cache; service => cache"))
                .isZero();
    }

    @Test
    void noiseIsFreeUpToTwelvePercent() {
        String good = "a$:client => b$:service";
        String bad = "x$:training-pipeline => y$:client";

        assertThat(caps(times(22, good) + ";" + times(3, bad))).doesNotContainKey("noise");
        assertThat(caps(times(21, good) + ";" + times(3, bad))).containsEntry("noise", 98);
        assertThat(caps(times(3, good) + ";" + times(3, bad))).containsEntry("noise", 10);
    }

    @Test
    void oneInFourMayHang() {
        assertThat(caps("client => service => cache; service => ranking")).doesNotContainKey("hanging");
        assertThat(caps("client => service => ranking")).containsEntry("hanging", 75);
        assertThat(caps("service => ranking")).containsEntry("hanging", 10);
    }

    @Test
    void manyLinksForABoxCostAmongMoreThanTen() {
        String ring = times(10, "a$:service") + ";" + times(10, "a$:service => b:service; a$:service => b:service; ");

        assertThat(caps(ring)).doesNotContainKey("density");
        String denser = ring + "; a0:service => a1:service; a1:service => a2:service";
        assertThat(caps(denser)).doesNotContainKey("density");
        assertThat(caps(denser + "; a2:service => a3:service")).containsEntry("density", 91);
        assertThat(caps(times(9, "a$:service => b:service; b:service => a$:service; a$:service => b:service")))
                .doesNotContainKey("density");
    }

    @Test
    void halfOfTheLinksMayBeOddAndFewerWhereThereAreMany() {
        String odd = times(8, "o$:ranking => p$:service");

        assertThat(caps(odd + ";" + times(8, "a$:client => b$:service"))).doesNotContainKey("odd");
        assertThat(caps(odd + ";" + times(7, "a$:client => b$:service"))).containsEntry("odd", 87);
        assertThat(measures(times(7, "o$:ranking => p$:service") + ";" + times(7, "a$:client => b$:service"))
                        .odd())
                .isZero();
    }

    @Test
    void aKindOfAnotherProblemIsForeignUnlessThePromptNamesIt() {
        assertThat(measures("client => geo-index; client => llm").foreign()).isOne();
        String three = "client => geo-index; client => geo-index#2; client => routing-engine;";

        assertThat(caps(three)).containsEntry("foreign", 10);
        assertThat(caps(three + times(25, "a$:client => b:service"))).containsEntry("foreign", 84);
        assertThat(caps(three + times(35, "a$:client => b:service"))).doesNotContainKey("foreign");
    }

    private static List<Report.Cap> essentials(Verdict... verdicts) {
        List<Report.Finding> findings = new ArrayList<>();
        for (Verdict verdict : verdicts) {
            findings.add(finding(Part.ESSENTIAL, verdict));
        }
        return capped(findings);
    }

    private static List<Report.Cap> capped(List<Report.Finding> findings) {
        return Caps.of(findings, List.of(), measures("client => service => cache"));
    }

    private static Report.Finding finding(Part part, Verdict verdict) {
        Rule rule = new Rule.Has(Trial.of("cache"), 1);
        Criterion.Checked criterion = Trial.criterion("it", Dimension.FIT, part, 1, rule);
        return new Report.Finding(criterion, FindingKey.of("it"), verdict, "", Evidence.NONE, null);
    }

    @Test
    void halfOfTheEssentialsUnmetIsNotMostOfThem() {
        assertThat(essentials(Verdict.UNMET, Verdict.MET))
                .extracting(Report.Cap::at)
                .containsExactly(30);
        assertThat(essentials(Verdict.UNMET, Verdict.UNMET, Verdict.MET))
                .extracting(Report.Cap::at)
                .containsExactly(20);
        assertThat(essentials(Verdict.SKIPPED)).isEmpty();
        assertThat(essentials(Verdict.UNMET, Verdict.SKIPPED, Verdict.SKIPPED))
                .extracting(Report.Cap::at)
                .containsExactly(10);
    }

    @Test
    void aSoftEssentialThatIsMissingCapsAsOneHalfMet() {
        assertThat(capped(List.of(finding(Part.ESSENTIAL, Verdict.MET), finding(Part.SOFT_ESSENTIAL, Verdict.UNMET))))
                .extracting(Report.Cap::at)
                .containsExactly(55);
        assertThat(capped(List.of(finding(Part.ESSENTIAL, Verdict.UNMET), finding(Part.SOFT_ESSENTIAL, Verdict.UNMET))))
                .extracting(Report.Cap::at)
                .containsExactly(10);
    }

    @Test
    void aStrictOrderThatIsPartlyKeptCapsNothing() {
        assertThat(capped(List.of(finding(Part.STRICT_ORDER, Verdict.PARTLY)))).isEmpty();
        assertThat(capped(List.of(finding(Part.STRICT_ORDER, Verdict.UNMET))))
                .extracting(Report.Cap::at)
                .containsExactly(40);
    }
}
