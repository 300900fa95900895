package plumbline.files;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;
import plumbline.exchange.Seeds;
import plumbline.exchange.Trial;

/// Progress as bad as it comes.
class ProgressFileFuzzTest {
    private static final String PROGRESS = """
            {"format": 1, "best": {"news-feed": {"score": 77, "last": "2026-01-31T18:30:00Z"}}}
            """;

    static Stream<byte[]> seeds() {
        return Stream.of(Seeds.bytes(PROGRESS));
    }

    @MethodSource("seeds")
    @DictionaryFile(resourcePath = "progressFile.dict")
    @FuzzTest
    void anyBytesAreReadOrRefused(byte[] bytes) {
        Trial.decoded(Trial.watched(() -> ProgressFile.read(new Source("trial", bytes))));
    }
}
