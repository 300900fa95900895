package plumbline.exchange.dot;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;
import plumbline.exchange.Format;
import plumbline.exchange.Reader;
import plumbline.exchange.Seeds;
import plumbline.exchange.Trial;

/// Graphviz files as bad as they come.
class DotFuzzTest {
    private static final Reader READER = Seeds.reader(Format.DOT);

    static Stream<byte[]> seeds() {
        return Seeds.of(Format.DOT, Seeds.DOT);
    }

    @MethodSource("seeds")
    @DictionaryFile(resourcePath = "dot.dict")
    @FuzzTest
    void anyBytesAreReadOrRefused(byte[] bytes) {
        Trial.read(READER, bytes);
    }
}
