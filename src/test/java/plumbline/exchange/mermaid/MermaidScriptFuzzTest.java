package plumbline.exchange.mermaid;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;
import plumbline.exchange.Format;
import plumbline.exchange.Scribe;
import plumbline.exchange.Seeds;
import plumbline.exchange.SmallCatalog;
import plumbline.exchange.Trial;

/// What may be typed as Mermaid beside a drawing.
class MermaidScriptFuzzTest {
    private static final Scribe SCRIBE = new MermaidScript(SmallCatalog.catalog());

    static Stream<byte[]> seeds() {
        return Seeds.of(Format.MERMAID, Seeds.MERMAID);
    }

    @MethodSource("seeds")
    @DictionaryFile(resourcePath = "mermaid.dict")
    @FuzzTest
    void anyTextIsUnderstoodOrItsLinesAreTold(byte[] bytes) {
        Trial.read(SCRIBE, bytes);
    }
}
