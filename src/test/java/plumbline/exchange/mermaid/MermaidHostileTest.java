package plumbline.exchange.mermaid;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plumbline.exchange.Imported;
import plumbline.problem.Decoded;

class MermaidHostileTest {
    private static final Duration LIMIT = Duration.ofSeconds(10);
    private static final String GOOD = """
            flowchart LR
            subgraph s["Serving <br/> layer"]
              a["Load (raw)"] -- words --> b[(Store)]
            end
            c & d -.->|x| b ==> e{q?}
            f@{ shape: cyl, label: "F" } --> e
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "subgraph a\n",
                "a[",
                "a[\n",
                "a[\"",
                "[",
                "((((",
                "{",
                "-->",
                "a-->",
                "a & ",
                "--",
                "|",
                "\"",
                ";",
                "a@{",
                "end\n",
                "&#35;",
                "<b>",
                "*a",
                "`",
                "%%",
                "%%{",
                "---\n",
                "a b ",
                "~~~",
                ":::",
                "x--",
                "\u0000",
                "é"
            })
    void aHundredThousandOfAnythingEndsInTime(String part) {
        String text = "flowchart LR\n" + part.repeat(100_000 / part.length());
        read(text);
    }

    @Test
    void aProductOfLongListsIsRefused() {
        String list = "a" + " & a".repeat(20_000);
        Decoded<List<Imported>> decoded = read("flowchart LR\n" + list + " --> " + list);
        assertThat(decoded.problems().toString() + decoded).contains("arrows");
    }

    @Test
    void whatIsCutOffAnywhereIsReadOrRefused() {
        for (int length = 0; length < GOOD.length(); length += 3) {
            read(GOOD.substring(0, length));
        }
    }

    @Test
    void whatIsBrokenAnywhereIsReadOrRefused() {
        long seed = 20_260_731;
        System.out.println("seed " + seed);
        Random random = new Random(seed);
        String letters = "ab \n\"[](){}<>|-=.~&;:@%#*`\\/x";
        for (int i = 0; i < 500; i++) {
            StringBuilder text = new StringBuilder(GOOD);
            for (int j = random.nextInt(12); j >= 0; j--) {
                text.setCharAt(random.nextInt(text.length()), letters.charAt(random.nextInt(letters.length())));
            }
            read(text.toString());
        }
    }

    @Test
    void junkIsOneClearProblem() {
        Random random = new Random(7);
        for (int i = 0; i < 50; i++) {
            byte[] junk = new byte[2_000];
            random.nextBytes(junk);
            Assertions.assertTimeout(LIMIT, () -> new MermaidReader().read("junk.mmd", junk));
        }
        assertThat(read("@@@@").problems()).hasSize(1);
    }

    private static Decoded<List<Imported>> read(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return Assertions.assertTimeout(LIMIT, () -> new MermaidReader().read("a.mmd", bytes));
    }
}
