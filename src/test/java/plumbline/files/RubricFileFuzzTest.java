package plumbline.files;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;
import plumbline.exchange.Seeds;
import plumbline.exchange.Trial;
import plumbline.problem.Decoded;
import plumbline.rubric.Rubric;

/// Rubrics as bad as they come.
class RubricFileFuzzTest {
    private static final String RUBRIC = """
            format: 1
            prompt: news-feed # the one
            include: [serving, {file: practice-self, except: [where-it-runs]}]
            tells: [t-geo]
            essentials:
              - id: used
                title: T
                reason: R
                hint: H
                answer: A
                rule: {use: USED}
            criteria:
              - {id: a, title: T, dimension: data, weight: 2, reason: R, hint: H, answer: A, when: {parameter: rps, atLeast: 5},
                 rule: {path: [client, {kind: cache|ranking, except: ranking, that: [{from: any, over: [stream], direct: true}]}],
                        over: data, avoiding: STORE}}
              - {id: b, title: T, dimension: serving, reason: R, hint: H, answer: A,
                 rule: {all: [{not: {has: cache, atLeast: 2}}, {property: {of: cache, name: replicas, atLeast: 2}}], lenient: true}}
            mustNots:
              - {id: c, title: T, severity: tell, reason: R, hint: H, fires: {use: QUERY-DRIVEN}}
            """;
    private static final Commons COMMONS = Library.bundled().commons();

    static Stream<byte[]> seeds() {
        return Stream.of(Seeds.bytes(RUBRIC));
    }

    @MethodSource("seeds")
    @DictionaryFile(resourcePath = "yaml.dict")
    @FuzzTest
    void anyBytesAreReadOrRefused(byte[] bytes) {
        Decoded<Rubric> read = Trial.watched(() -> RubricFile.read(new Source("trial", bytes), COMMONS));
        Trial.decoded(read);
    }
}
