package plumbline.exchange.mermaid;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;
import plumbline.exchange.Format;
import plumbline.exchange.Reader;
import plumbline.exchange.Seeds;
import plumbline.exchange.Trial;

/// Markdown pages as bad as they come.
class MarkdownFuzzTest {
    private static final Reader READER = Seeds.reader(Format.MARKDOWN);

    static Stream<byte[]> seeds() {
        return Seeds.of(Format.MARKDOWN, Seeds.MARKDOWN);
    }

    @MethodSource("seeds")
    @DictionaryFile(resourcePath = "markdown.dict")
    @FuzzTest
    void anyBytesAreReadOrRefused(byte[] bytes) {
        Trial.read(READER, bytes);
    }
}
