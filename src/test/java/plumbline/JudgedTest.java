package plumbline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import plumbline.design.PromptId;
import plumbline.exchange.Imported;
import plumbline.exchange.any.AnyReader;
import plumbline.problem.Decoded;

/// Strangers' drawings stand in the order in which a senior interviewer put them; where they are at hand.
class JudgedTest {
    private static final Path CORPUS = Path.of("../shared/corpus");
    private static final PromptId FEED = new PromptId("news-feed");
    /// Strong; strong on serving, medium overall; another problem's, medium; weak.
    private static final List<String> ORDER = List.of(
            "mermaid/nirajkvinit__StructWeave-Algorithms__3.12-recommendation-engine__02-high-level-design.md",
            "plantuml/ShunsukeHayashi__x-algorithm__architecture.puml",
            "mermaid/galafis__feature-store-architecture__feature_store_architecture.mmd",
            "drawio/j-rig__ml-capstone__mlops.drawio");

    @Test
    void theOrderOfTheInterviewerIsOurs() {
        assumeTrue(Files.isDirectory(CORPUS), "the judged drawings are not here");
        AnyReader reader = new AnyReader(Exercises.catalog(), Set.of(FEED));

        Stream<Integer> scores = ORDER.stream().map(file -> score(reader, CORPUS.resolve(file)));

        assertThat(scores)
                .isSortedAccordingTo((one, other) -> Integer.compare(other, one))
                .doesNotHaveDuplicates();
    }

    private static int score(AnyReader reader, Path file) {
        return reader.read(file) instanceof Decoded.Good<List<Imported>>(List<Imported> read, var _)
                ? Exercises.score(FEED, read.getFirst().design())
                : -1;
    }
}
