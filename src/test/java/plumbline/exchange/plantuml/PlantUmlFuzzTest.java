package plumbline.exchange.plantuml;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;
import plumbline.exchange.Format;
import plumbline.exchange.Imported;
import plumbline.exchange.Reader;
import plumbline.exchange.Seeds;
import plumbline.exchange.SmallCatalog;
import plumbline.exchange.Trial;
import plumbline.problem.Decoded;

/// PlantUML files as bad as they come, read by our own grammar: PlantUML itself is not asked here.
class PlantUmlFuzzTest {
    private static final Reader READER =
            new PlantUmlReader(Kinds.of(SmallCatalog.catalog()), _ -> new Answer.Absent("not asked"));

    static Stream<byte[]> seeds() {
        return Stream.concat(Seeds.of(Format.PLANTUML, Seeds.PLANTUML), Stream.of(Seeds.written(Format.C4)));
    }

    @MethodSource("seeds")
    @DictionaryFile(resourcePath = "plantUml.dict")
    @FuzzTest
    void anyBytesAreReadOrRefused(byte[] bytes) {
        Trial.read((name, each) -> unasked(READER.read(name, each)), bytes);
    }

    /// Which prompts there are is asked by whoever calls the reader.
    private static Decoded<List<Imported>> unasked(Decoded<List<Imported>> read) {
        return read.map(all -> all.stream()
                .map(each -> new Imported(each.design().withPrompt(null), each.problems(), each.part()))
                .toList());
    }
}
