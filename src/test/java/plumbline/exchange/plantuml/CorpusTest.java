package plumbline.exchange.plantuml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import plumbline.exchange.Imported;
import plumbline.problem.Decoded;
import plumbline.problem.Problem;

/// What is read of diagrams that other people drew, against what a person counts in them.
class CorpusTest {
    private static final Path CORPUS = Path.of("../shared/corpus");

    private record Row(String path, String topic, int nodes, int links, int groups) {
        static Row of(String line) {
            String[] cells = line.split("\t", -1);
            return new Row(cells[0], cells[6], count(cells[7]), count(cells[8]), count(cells[9]));
        }

        private static int count(String cell) {
            String digits = cell.replace("~", "");
            return digits.matches("\\d+") ? Integer.parseInt(digits) : -1;
        }
    }

    private record Found(int nodes, int links, int groups, List<Problem> problems) {}

    @Test
    void nodesAndLinksAreFoundAsAPersonCountsThem() throws IOException {
        assumeTrue(Files.exists(CORPUS), "the corpus of real diagrams is not here");
        int nodes = 0;
        int links = 0;
        int nodesOff = 0;
        int linksOff = 0;
        int farOff = 0;
        int files = 0;
        for (Row row : rows()) {
            Found found = found(row);
            boolean negative = row.topic().startsWith("NEGATIVE");
            System.out.printf(
                    "%-75s nodes %d/%d links %d/%d groups %d/%d%n",
                    row.path(), found.nodes(), row.nodes(), found.links(), row.links(), found.groups(), row.groups());
            if (negative) {
                assertThat(found.nodes()).as(row.path()).isEqualTo(-1);
                continue;
            }
            files++;
            nodes += row.nodes();
            links += row.links();
            nodesOff += Math.abs(row.nodes() - found.nodes());
            linksOff += Math.abs(row.links() - found.links());
            boolean far = Math.abs(row.nodes() - found.nodes()) > 0.1 * row.nodes()
                    || Math.abs(row.links() - found.links()) > 0.1 * row.links();
            farOff += far ? 1 : 0;
        }
        assertThat(nodesOff).as("nodes off, of " + nodes).isLessThanOrEqualTo(nodes / 20);
        assertThat(linksOff).as("links off, of " + links).isLessThanOrEqualTo(links / 20);
        assertThat(farOff).as("files more than a tenth off, of " + files).isLessThanOrEqualTo(files / 10);
    }

    private static List<Row> rows() throws IOException {
        return Files.readAllLines(CORPUS.resolve("manifest.tsv")).stream()
                .filter(line -> line.split("\t", -1)[4].equals("plantuml"))
                .map(Row::of)
                .toList();
    }

    private static Found found(Row row) throws IOException {
        byte[] bytes = Files.readAllBytes(CORPUS.resolve(row.path()));
        return switch (new PlantUmlReader().read(row.path(), bytes)) {
            case Decoded.Good<List<Imported>>(List<Imported> all, List<Problem> problems) -> {
                Imported one = all.getFirst();
                yield new Found(
                        one.design().components().size(),
                        one.design().links().size(),
                        one.design().boundaries().size(),
                        one.problems());
            }
            case Decoded.Bad<List<Imported>>(List<Problem> problems) -> new Found(-1, -1, -1, problems);
        };
    }
}
