package plumbline.exchange.drawio;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;
import plumbline.exchange.Format;
import plumbline.exchange.Reader;
import plumbline.exchange.Seeds;
import plumbline.exchange.Trial;

/// draw.io files as bad as they come.
class DrawioFuzzTest {
    private static final Reader READER = Seeds.reader(Format.DRAWIO);

    static Stream<byte[]> seeds() {
        return Seeds.of(Format.DRAWIO, Seeds.DRAWIO);
    }

    @MethodSource("seeds")
    @DictionaryFile(resourcePath = "drawio.dict")
    @FuzzTest
    void anyBytesAreReadOrRefused(byte[] bytes) {
        Trial.read(READER, bytes);
    }
}
