package plumbline.exchange.plantuml;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;
import plumbline.exchange.Format;
import plumbline.exchange.Scribe;
import plumbline.exchange.Seeds;
import plumbline.exchange.SmallCatalog;
import plumbline.exchange.Trial;

/// What may be typed as PlantUML beside a drawing.
class PlantUmlScriptFuzzTest {
    private static final Scribe SCRIBE = new PlantUmlScript(SmallCatalog.catalog());

    static Stream<byte[]> seeds() {
        return Seeds.of(Format.PLANTUML, Seeds.PLANTUML);
    }

    @MethodSource("seeds")
    @DictionaryFile(resourcePath = "plantUml.dict")
    @FuzzTest
    void anyTextIsUnderstoodOrItsLinesAreTold(byte[] bytes) {
        Trial.read(SCRIBE, bytes);
    }
}
