package plumbline.files;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;
import plumbline.exchange.Seeds;
import plumbline.exchange.Trial;
import plumbline.problem.Decoded;
import plumbline.rubric.Prompt;

/// Prompts as bad as they come.
class PromptFileFuzzTest {
    private static final String PROMPT = """
            format: 1
            id: news-feed
            title: Feed
            difficulty: medium
            family: feeds
            tags: [ranking, "real-time"]
            brief: |
              Every member gets a feed.

              Design it.
            requirements:
              functional: [Posts come, 'best first']
              nonFunctional:
                - Within 200 ms.
            figures:
              - {name: Members, value: "2 billion", source: "x", assumed: false}
            capacity:
              - {find: "Rate", from: [Members], working: "2 x 2", result: "4/s", follows: "Much."}
            parameters: {p99Ms: 200, rps: 46000}
            """;

    static Stream<byte[]> seeds() {
        return Stream.of(Seeds.bytes(PROMPT));
    }

    @MethodSource("seeds")
    @DictionaryFile(resourcePath = "yaml.dict")
    @FuzzTest
    void anyBytesAreReadOrRefused(byte[] bytes) {
        Decoded<Prompt> read = Trial.watched(() -> PromptFile.read(new Source("trial", bytes), "news-feed"));
        Trial.decoded(read);
    }
}
