package plumbline.exchange.embedded;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;
import plumbline.exchange.Format;
import plumbline.exchange.Reader;
import plumbline.exchange.Seeds;
import plumbline.exchange.Trial;

/// Pictures, pages and prints of ours as bad as they come.
class EmbeddedFuzzTest {
    private static final Reader READER = Seeds.reader(Format.SVG);

    static Stream<byte[]> seeds() {
        return Stream.concat(
                Seeds.of(Format.SVG, Seeds.SVG),
                Stream.of(Format.PNG, Format.PDF, Format.HTML).map(Seeds::written));
    }

    @MethodSource("seeds")
    @DictionaryFile(resourcePath = "embedded.dict")
    @FuzzTest
    void anyBytesAreReadOrRefused(byte[] bytes) {
        Trial.read(READER, bytes);
    }
}
