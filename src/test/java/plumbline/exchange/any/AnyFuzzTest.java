package plumbline.exchange.any;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;
import plumbline.exchange.Format;
import plumbline.exchange.Reader;
import plumbline.exchange.Seeds;
import plumbline.exchange.SmallCatalog;
import plumbline.exchange.Trial;

/// What lies on the clipboard, or in a file whose name tells nothing: of whatever format it looks.
class AnyFuzzTest {
    private static final AnyReader ANY = new AnyReader(SmallCatalog.catalog(), Seeds.PROMPTS);
    private static final Reader READER = (_, bytes) -> ANY.read("clipboard", bytes, Optional.empty());

    static Stream<byte[]> seeds() {
        return Stream.of(Format.values())
                .filter(format ->
                        format.isRead() && format.isWritten() && !format.isPicture() && format != Format.PLANTUML)
                .map(Seeds::written);
    }

    @MethodSource("seeds")
    @DictionaryFile(resourcePath = "any.dict")
    @FuzzTest
    void anyBytesAreReadOrRefused(byte[] bytes) {
        boolean askingPlantUml = Format.of("clipboard", bytes).equals(Optional.of(Format.PLANTUML));
        if (!askingPlantUml) {
            Trial.read(READER, bytes);
        }
    }
}
