package plumbline.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import plumbline.problem.Problem;

class TreeReaderTest {
    private final Problems problems = new Problems("f");

    private Optional<Tree> yaml(String text) {
        return TreeReader.read(text.getBytes(StandardCharsets.UTF_8), Syntax.YAML, problems);
    }

    private Optional<Tree> json(String text) {
        return TreeReader.read(text.getBytes(StandardCharsets.UTF_8), Syntax.JSON, problems);
    }

    private List<String> shown() {
        return problems.all().stream().map(Problem::shown).toList();
    }

    @Test
    void everyYamlNodeKnowsItsPlace() {
        Tree tree = yaml("a: 1\nb:\n  - x\n  - {c: true}\nn: 1e9\nq: \"1e9\"\nz:\ny: yes\n")
                .orElseThrow();
        Tree.Mapping map = (Tree.Mapping) tree;
        assertThat(map.value("a")).contains(new Tree.Amount(1, "1", new Place(1, 4)));
        Tree.Sequence b = (Tree.Sequence) map.value("b").orElseThrow();
        assertThat(b.items().getFirst()).isEqualTo(new Tree.Text("x", new Place(3, 5)));
        assertThat(map.value("n")).contains(new Tree.Amount(1e9, "1e9", new Place(5, 4)));
        assertThat(map.value("q")).contains(new Tree.Text("1e9", new Place(6, 4)));
        assertThat(map.value("z")).contains(new Tree.Nothing(new Place(7, 3)));
        assertThat(map.value("y")).contains(new Tree.Text("yes", new Place(8, 4)));
        assertThat(shown()).isEmpty();
    }

    @Test
    void everyJsonNodeKnowsItsPlace() {
        Tree.Mapping map =
                (Tree.Mapping) json("{\n  \"a\": [1.5, null],\n  \"b\": false}").orElseThrow();
        assertThat(map.at()).isEqualTo(new Place(1, 1));
        assertThat(map.entries().getFirst().at()).isEqualTo(new Place(2, 3));
        assertThat(map.value("a"))
                .contains(new Tree.Sequence(
                        List.of(new Tree.Amount(1.5, "1.5", new Place(2, 9)), new Tree.Nothing(new Place(2, 14))),
                        new Place(2, 8)));
        assertThat(map.value("b")).contains(new Tree.Flag(false, new Place(3, 8)));
    }

    @Test
    void whatIsOverALimitIsToldWithTheLimit() {
        json("[" + "1,".repeat(200_000) + "1]");
        json("{\"a\": " + "1".repeat(100) + "}");
        json("{\"" + "a".repeat(2_000) + "\": 1}");
        json("[\"" + "a".repeat(1_100_000) + "\"]");
        assertThat(String.join("\n", shown()))
                .contains(
                        "the file holds more than 200,000 values and brackets",
                        "a number of more than 50 digits",
                        "a key of more than 1,000 characters",
                        "a text of more than 1,000,000 characters");
    }

    @Test
    void brokenJsonIsToldWithItsLine() {
        for (String bad : List.of(
                "{\"a\": 1",
                "{\"a\" 1}",
                "{\"a\": NaN}",
                "{\"a\": Infinity}",
                "{a: 1}",
                "{\"a\": 1,}",
                "[1 2]",
                "{\"a\": 1e999}",
                "{\"a\":1,\"a\":2}",
                "{} x",
                "\"a\nb\"",
                "[".repeat(10_000),
                "{\"a\": 'x'}",
                "[" + "1".repeat(60) + "]",
                "[01]",
                "nul")) {
            assertOneProblemWithLine(bad, Syntax.JSON);
        }
    }

    @Test
    void brokenYamlIsToldWithItsLine() {
        for (String bad : List.of(
                "a: b: c",
                "a: [1",
                "a:\n\t- b",
                "a: &x 1\nb: *x",
                "a: 1\n b: 2",
                "a: 1\na: 2",
                "a: .inf",
                "a: .nan",
                "a: \"x",
                "--- 1\n--- 2",
                "a: @x",
                "? [a]\n: b",
                "- a\nb: c",
                "{a: 1",
                "[".repeat(10_000),
                "a: !!binary xx",
                "a: !foo bar",
                "%YAML 9",
                "a: 1e999",
                "\u0001")) {
            assertOneProblemWithLine(bad, Syntax.YAML);
        }
    }

    @Test
    void aFileOfAllBytesThatAreReadIsRead() {
        assertThat(json("[" + " ".repeat(TreeReader.MOST_BYTES - 2) + "]")).isPresent();
        assertThat(json("[" + " ".repeat(TreeReader.MOST_BYTES - 1) + "]")).isEmpty();
        assertThat(yaml("a: 1 #\n".repeat(1) + "# x\n".repeat(TreeReader.MOST_YAML_BYTES / 4)))
                .isEmpty();
        assertThat(shown())
                .containsExactly(
                        "f: larger than 10 MB (no file of ours is that large)",
                        "f: larger than 1 MB (no file of ours is that large)");
    }

    @Test
    void aLineOfYamlMayBeTwentyThousandSignsLong() {
        assertThat(yaml("a: 1\nb: " + "x".repeat(19_997) + "\nc: 1\n")).isPresent();
        assertThat(yaml("a: 1\nb: " + "x".repeat(19_998) + "\nc: 1\n")).isEmpty();
        assertThat(yaml("a: 1\nb: 2\nc: " + "x".repeat(19_998))).isEmpty();
        assertThat(shown())
                .containsExactly(
                        "f:2:20000: this line exceeds 20000 characters (break it up)",
                        "f:3:20000: this line exceeds 20000 characters (break it up)");
    }

    @Test
    void whatIsNoUtf8IsToldWithItsPlace() {
        assertThat(TreeReader.read(new byte[] {'[', '\n', '1', ',', (byte) 0xC3, '('}, Syntax.JSON, problems))
                .isEmpty();
        assertThat(TreeReader.read(new byte[] {(byte) 0xFE, (byte) 0xFF, 0, '1'}, Syntax.JSON, problems))
                .isEmpty();
        assertThat(TreeReader.read(new byte[] {(byte) 0xFF, (byte) 0xFE, '1', 0}, Syntax.JSON, problems))
                .isEmpty();
        assertThat(TreeReader.read(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, '1'}, Syntax.JSON, problems))
                .contains(new Tree.Amount(1, "1", new Place(1, 1)));
        assertThat(shown())
                .containsExactlyInAnyOrder(
                        "f:2:3: this byte is not UTF-8 (save the file as UTF-8)",
                        "f: this is UTF-16, and only UTF-8 is read (save it as UTF-8)",
                        "f: this is UTF-16, and only UTF-8 is read (save it as UTF-8)");
    }

    @Test
    void aBackslashThatEscapesNothingIsTold() {
        assertThat(json("{\"a\": \"\\E\"}")).isEmpty();
        assertThat(problems.all())
                .singleElement()
                .extracting(Problem::message)
                .asString()
                .contains("escape 'E'");
    }

    private static void assertOneProblemWithLine(String bad, Syntax syntax) {
        Problems found = new Problems("f");
        TreeReader.read(bad.getBytes(StandardCharsets.UTF_8), syntax, found);
        assertThat(found.failed()).as(bad).isTrue();
        assertThat(found.all()).as(bad).allMatch(problem -> problem.line() > 0);
    }
}
