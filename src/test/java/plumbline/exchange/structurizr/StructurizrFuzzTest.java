package plumbline.exchange.structurizr;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;
import plumbline.exchange.Format;
import plumbline.exchange.Reader;
import plumbline.exchange.Seeds;
import plumbline.exchange.Trial;

/// Structurizr files as bad as they come.
class StructurizrFuzzTest {
    private static final Reader READER = Seeds.reader(Format.STRUCTURIZR);

    static Stream<byte[]> seeds() {
        return Stream.of(Seeds.bytes(Seeds.STRUCTURIZR));
    }

    @MethodSource("seeds")
    @DictionaryFile(resourcePath = "structurizr.dict")
    @FuzzTest
    void anyBytesAreReadOrRefused(byte[] bytes) {
        Trial.read(READER, bytes);
    }
}
