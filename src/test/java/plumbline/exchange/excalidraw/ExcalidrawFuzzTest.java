package plumbline.exchange.excalidraw;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;
import plumbline.exchange.Format;
import plumbline.exchange.Reader;
import plumbline.exchange.Seeds;
import plumbline.exchange.Trial;

/// Excalidraw scenes as bad as they come.
class ExcalidrawFuzzTest {
    private static final Reader READER = Seeds.reader(Format.EXCALIDRAW);

    static Stream<byte[]> seeds() {
        return Seeds.of(Format.EXCALIDRAW, Seeds.EXCALIDRAW);
    }

    @MethodSource("seeds")
    @DictionaryFile(resourcePath = "excalidraw.dict")
    @FuzzTest
    void anyBytesAreReadOrRefused(byte[] bytes) {
        Trial.read(READER, bytes);
    }
}
