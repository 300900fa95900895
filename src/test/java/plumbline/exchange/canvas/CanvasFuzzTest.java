package plumbline.exchange.canvas;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;
import plumbline.exchange.Format;
import plumbline.exchange.Reader;
import plumbline.exchange.Seeds;
import plumbline.exchange.Trial;

/// JSON Canvas files as bad as they come.
class CanvasFuzzTest {
    private static final Reader READER = Seeds.reader(Format.CANVAS);

    static Stream<byte[]> seeds() {
        return Seeds.of(Format.CANVAS, Seeds.CANVAS);
    }

    @MethodSource("seeds")
    @DictionaryFile(resourcePath = "canvas.dict")
    @FuzzTest
    void anyBytesAreReadOrRefused(byte[] bytes) {
        Trial.read(READER, bytes);
    }
}
