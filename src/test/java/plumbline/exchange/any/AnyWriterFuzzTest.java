package plumbline.exchange.any;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;
import plumbline.design.Design;
import plumbline.exchange.Format;
import plumbline.exchange.Imported;
import plumbline.exchange.Seeds;
import plumbline.files.DesignFile;
import plumbline.files.Library;
import plumbline.files.Source;
import plumbline.picture.Look;
import plumbline.problem.Decoded;

/// Designs as odd as a file of ours can hold, written in the formats that keep their meaning, and read again.
class AnyWriterFuzzTest {
    private static final int MOST_COMPONENTS = 30;
    private static final Library LIBRARY = Library.bundled();
    private static final AnyWriter WRITER = new AnyWriter(LIBRARY, Mount.of(Look.LIGHT));
    private static final AnyReader READER = new AnyReader(LIBRARY.catalog(), Seeds.PROMPTS);

    /// What XML can't say at all is left out by its writers.
    private static final Pattern UNSAYABLE = Pattern.compile("[\\p{Cntrl}\\p{Cs}\\uFFFE\\uFFFF&&[^\\t\\n]]");

    private static final Set<Format> WRITTEN =
            Set.of(Format.PLANTUML, Format.MERMAID, Format.DRAWIO, Format.EXCALIDRAW, Format.SVG);

    static Stream<byte[]> seeds() {
        return Seeds.of(Format.DESIGN, """
                {"format": 1, "title": "T <&> \\"", "components": [{"id": "a", "kind": "cache", "label": "A\\nB"}, {"id": "b", "in": "c"}],
                 "boundaries": [{"id": "c", "label": "%%"}], "links": [{"id": "l", "from": "a", "to": "c", "label": "x | y"}],
                 "notes": [{"id": "n", "text": "end note", "about": "l"}]}
                """);
    }

    @MethodSource("seeds")
    @DictionaryFile(resourcePath = "anyWriter.dict")
    @FuzzTest
    void whatIsWrittenIsReadAgain(byte[] bytes) {
        if (DesignFile.read(new Source("trial", bytes), LIBRARY.catalog(), Seeds.PROMPTS)
                        instanceof Decoded.Good<Design>(Design design, var _)
                && !design.components().isEmpty()
                && design.components().size() <= MOST_COMPONENTS
                && shape(design).stream()
                        .noneMatch(each -> UNSAYABLE.matcher(each.toString()).find())) {
            WRITTEN.forEach(format -> comesBack(design, format));
        }
    }

    private static void comesBack(Design design, Format format) {
        String name = "trial." + format.extensions().getFirst();
        Decoded<byte[]> written = WRITER.write(design, format, name);
        if (written instanceof Decoded.Good<byte[]>(byte[] file, var _)) {
            switch (READER.read(name, file, Optional.of(format))) {
                case Decoded.Good<List<Imported>>(List<Imported> all, var _) ->
                    assertThat(shape(all.getFirst().design())).as("%s", format).isEqualTo(shape(design));
                case Decoded.Bad<List<Imported>> bad ->
                    throw new AssertionError(format + " is not read again: " + bad.problems() + "\n"
                            + new String(file, StandardCharsets.UTF_8));
            }
        } else {
            throw new AssertionError(format + " is not written: " + written.problems());
        }
    }

    /// Ids and words of everything: what must come back; order and what only the catalogue knows may differ.
    private static Set<Object> shape(Design design) {
        Set<Object> shape = new HashSet<>(design.links());
        design.components().forEach(each -> shape.add(each.withProperties(Map.of())));
        shape.addAll(design.boundaries());
        shape.addAll(design.notes());
        return shape;
    }
}
