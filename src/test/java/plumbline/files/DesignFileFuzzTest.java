package plumbline.files;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;
import plumbline.exchange.Format;
import plumbline.exchange.Reader;
import plumbline.exchange.Seeds;
import plumbline.exchange.Trial;

/// Design files as bad as they come.
class DesignFileFuzzTest {
    private static final Reader READER = Seeds.reader(Format.DESIGN);

    static Stream<byte[]> seeds() {
        return Seeds.of(Format.DESIGN, """
                {"format": 1, "title": "T", "components": [{"id": "a", "label": "A", "properties": {"x": [1, "y", true], "z": 1e3}},
                 {"id": "b", "kind": "cache", "in": "c"}], "boundaries": [{"id": "c", "in": null}],
                 "links": [{"id": "l", "from": "a", "to": "c", "flow": "batch", "step": 2}], "notes": [{"id": "n", "text": "t", "about": "l"}],
                 "answers": {"q": "full"}, "dispositions": {"p@a": {"status": "accepted", "reason": "r"}},
                 "layout": {"boxes": {"a": [1, 2], "c": [0, -1.5, 9, 9]}, "routes": {"l": [[0, 0], [1, 1]]}, "locked": ["a"], "folded": ["c"]}}
                """);
    }

    @MethodSource("seeds")
    @DictionaryFile(resourcePath = "designFile.dict")
    @FuzzTest
    void anyBytesAreReadOrRefused(byte[] bytes) {
        Trial.read(READER, bytes);
    }
}
