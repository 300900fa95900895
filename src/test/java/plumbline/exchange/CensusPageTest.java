package plumbline.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import plumbline.exchange.Census.Count;
import plumbline.exchange.Census.Counted;
import plumbline.exchange.Census.Row;
import plumbline.exchange.Census.Verdict;

class CensusPageTest {
    @Test
    void aFormatIsALineAndWhatIsOffIsNamed() {
        Row well = row("dot", "feed", "4", "3", 4, 3, Verdict.WELL);
        Row off = row("dot", "search", "10", "9", 5, 9, Verdict.OFF);
        Row refused = row("dot", "NEGATIVE: classes", "4", "3", 0, 0, Verdict.REFUSED);

        String page = CensusPage.of(List.of(well, off, refused));

        assertThat(page)
                .contains("| dot | 2 | 1 | 9 | 14 | 12 | 12 | 1 | 1 | 0.5 s |")
                .contains("- dot, search: 5 of 10 components, 9 of 9 links");
    }

    @Test
    void whereNothingIsOffThePageSaysSo() {
        assertThat(CensusPage.of(List.of(row("canvas", "feed", "4", "3", 4, 3, Verdict.WELL))))
                .endsWith("None.\n");
    }

    private static Row row(
            String format, String topic, String nodes, String links, int foundNodes, int foundLinks, Verdict verdict) {
        Counted counted = new Counted("f", format, "1", topic, Count.of(nodes), Count.of(links), Count.of("0"));
        return new Row(counted, foundNodes, foundLinks, 0, 500, verdict, "");
    }
}
