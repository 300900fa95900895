package plumbline.exchange.mermaid;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import plumbline.exchange.Imported;
import plumbline.problem.Decoded;

class MarkdownReaderTest {
    private static final String PAGE = """
            # Service
            ```mermaid
            flowchart LR
            a --> b
            ```
            ## Calls
            ```mermaid
            sequenceDiagram
            A->>B: x
            ```
            ```bash
            # not a heading
            graph me
            ```
            ### Training `loop`
            - in a list:

              ~~~ {.mermaid}
              graph TD
              c --> d
              ~~~
            ```
            flowchart TB
            e --> f
            ```
            <pre class="mermaid">
            graph LR
            g --&gt; h
            </pre>
            """;

    @Test
    void everyFlowchartOfAPageIsADesignNamedByItsPlace() {
        Decoded<List<Imported>> decoded = read(PAGE);
        assertThat(parts(decoded))
                .containsExactly(
                        "block 1: Service",
                        "block 3: Training `loop`",
                        "block 4: Training `loop`",
                        "block 5: Training `loop`");
    }

    @Test
    void aBlockOfAnotherSortIsNotedWithItsLine() {
        assertThat(read(PAGE).problems())
                .anyMatch(
                        problem -> problem.line() == 8 && problem.message().startsWith("block 2: this is a sequence"));
    }

    @Test
    void aPageWithNothingButOtherSortsIsRefused() {
        assertThat(read("```mermaid\npie\n```")).isInstanceOf(Decoded.Bad.class);
    }

    @Test
    void aPageWithoutABlockSaysSo() {
        assertThat(read("# Words only").problems().getFirst().message()).contains("no Mermaid block");
    }

    @Test
    void problemsNameTheLineOfThePage() {
        Decoded<List<Imported>> decoded = read("# T\n\n```mermaid\nflowchart LR\na --> b\n)))\n```\n");
        assertThat(decoded).isInstanceOf(Decoded.Good.class);
        if (decoded instanceof Decoded.Good<List<Imported>> good) {
            assertThat(good.value().getFirst().problems()).anyMatch(problem -> problem.line() == 6);
        }
    }

    @Test
    void anUnclosedFenceRunsToTheEnd() {
        assertThat(parts(read("```mermaid\ngraph LR\na --> b\n"))).hasSize(1);
    }

    private static Decoded<List<Imported>> read(String page) {
        return new MarkdownReader().read("a.md", page.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> parts(Decoded<List<Imported>> decoded) {
        return decoded instanceof Decoded.Good<List<Imported>> good
                ? good.value().stream().map(Imported::part).toList()
                : List.of();
    }
}
