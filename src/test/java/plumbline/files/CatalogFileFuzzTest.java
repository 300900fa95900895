package plumbline.files;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;
import plumbline.catalog.Catalog;
import plumbline.exchange.Seeds;
import plumbline.exchange.Trial;
import plumbline.problem.Decoded;

/// Catalogues as bad as they come.
class CatalogFileFuzzTest {
    private static final String CATALOG = """
            format: 1
            stages: [{id: s, title: S}]
            kinds:
              - {id: k, title: K, stage: s, role: app, definition: x, properties: [r], labels: [cake, "ca ke"]}
              - {id: u, title: U, stage: s, role: store, definition: x, standsFor: [k]}
            properties:
              - {id: r, title: R, type: number}
              - {id: c, title: C, type: choice, choices: [a, b]}
            flows: {pairs: {app: {store: request}}, default: request}
            grammar:
              words: {logs: [log]}
              composed:
                - {of: [logs], heads: [+logs], then: k}
            """;

    static Stream<byte[]> seeds() {
        return Stream.of(Seeds.bytes(CATALOG));
    }

    @MethodSource("seeds")
    @DictionaryFile(resourcePath = "yaml.dict")
    @FuzzTest
    void anyBytesAreReadOrRefused(byte[] bytes) {
        Decoded<Catalog> read = Trial.watched(() -> CatalogFile.read(new Source("trial", bytes)));
        Trial.decoded(read);
    }
}
