package plumbline.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import plumbline.catalog.Customs;
import plumbline.design.KindId;
import plumbline.design.Wiring;

/// What tells a heap of boxes and links from a design: links that nobody draws, and kinds of other problems.
final class HeapsTest {
    private static final Customs CUSTOMS = new Customs(
            Map.of(
                    new KindId("client"), Map.of(new KindId("service"), 1),
                    new KindId("service"), Map.of(new KindId("ranking"), 1, new KindId("cache"), 1),
                    new KindId("ranking"), Map.of(new KindId("online-feature-store"), 1)),
            Set.of());

    private static Measures measures(String sketch, Customs customs) {
        Wiring wiring = Sketch.of(sketch).wiring();
        Terrain terrain = Survey.of(Trial.CATALOG, wiring, Trial.STATED.read(wiring));
        return new Measures(
                terrain, Trial.CATALOG, Trial.kinds("geo-index|vector-index|llm|routing-engine"), Set.of(), customs);
    }

    private static List<String> caps(String sketch) {
        return Caps.of(List.of(), List.of(), measures(sketch, CUSTOMS)).stream()
                .map(Report.Cap::id)
                .toList();
    }

    /// So many links from boxes of the one kind to boxes of the other, none twice.
    private static String links(int count, String from, String to) {
        return IntStream.range(0, count)
                .mapToObj(at -> "%s%d:%s => %s%d:%s".formatted(from, at, from, to, at, to))
                .collect(Collectors.joining("; "));
    }

    @Test
    void mostlyOddLinksAreAHeap() {
        String odd = links(12, "cache", "ranking") + "; " + links(6, "client", "service");
        String even = links(6, "cache", "ranking") + "; " + links(12, "client", "service");

        assertThat(measures(odd, CUSTOMS).odd()).isBetween(66.0, 67.0);
        assertThat(caps(odd)).contains("odd");
        assertThat(caps(even)).doesNotContain("odd");
    }

    @Test
    void aLinkIsNoOddOneForBeingDrawnTheOtherWayRound() {
        assertThat(measures(links(20, "ranking", "service"), CUSTOMS).odd()).isZero();
    }

    @Test
    void fewLinksTellNothingNorDoKindsThatNobodyKnows() {
        assertThat(measures(links(10, "cache", "ranking"), CUSTOMS).odd()).isZero();
        assertThat(measures(links(20, "cache", "labelling"), CUSTOMS).odd()).isZero();
        assertThat(measures(links(20, "cache", "ranking"), Customs.UNKNOWN).odd())
                .isZero();
    }

    @Test
    void threeKindsOfOtherProblemsCapAndTwoDoNot() {
        String core = "a:client => b:service => c:ranking => d:cache";

        assertThat(caps(core + "; b:service => e:geo-index; b:service => f:routing-engine"))
                .doesNotContain("foreign");
        assertThat(caps(core + "; b:service => e:geo-index; b:service => f:routing-engine; b:service => g:llm"))
                .contains("foreign");
    }
}
