package plumbline.exchange.excalidraw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import plumbline.design.Component;
import plumbline.design.Design;
import plumbline.exchange.Format;
import plumbline.exchange.Imported;
import plumbline.exchange.Unreadable;
import plumbline.problem.Decoded;
import plumbline.problem.Problem;

/// Scenes in notes of Obsidian, packed or plain.
class ExcalidrawNoteTest {
    private static final String PACKED = """
            N4IgLgngDgpiBcIYA8DGBDANgSwCYCd0B3EAGhADcZ8BnbAewDsEAmcmTGAWxkbBoQBtUJFgIQ+GKjDpGAc05kQece
            iXIEABnIQt5InjAALBAEYW2kEZjY5RsAgBslmmHz0A1jADC9TPXxxAGJTGFDQpQAjdFQPOXcAV0ZcX39AxDdZGih0S
            T4lV3cvAGVIRUQaPxUAX1IRaDgMlAdyFQy1cg14U0tdboAOfUMTbs1La1t7VgBWclQmGWxGagBJXFUlMGbxADEYdFc
            AAkBkchBa+rFESWlZBThW9cRI9QQAZjGdPRADXGMzC3IEzsDngznIhU8Pj8AWC4TC9xA0Vi8XoSRS0PS4EIjGyuV4L
            RAEJKZUahKq63O4Aa4i2yAJbXAz06bx6nwGQ1+Ix64xswJmcwW6CWq0eiM220QAGl0AAzDxqSmiUm5dwkB7iBFdcy9
            N6WH5/AY8yYgyxQehLfhCQTaTQAXVIglM/RttvthJk+DAACElrglnIEKAONx8WsNrUkMkfcl/YGkJweHww08zuxkgB
            BfCq6zoUUq+gkaq26pAA
            """;
    private static final String HEAD = """
            ---
            excalidraw-plugin: parsed
            tags: [excalidraw]
            ---
            # Excalidraw Data
            ## Text Elements
            Feast ^ta

            %%
            ## Drawing
            """;
    private static final String TAIL = "\n```\n%%\n";

    @Test
    void aPackedSceneIsReadLikeTheSceneItself() {
        Design design = design(HEAD + "```compressed-json\n" + PACKED.replace("\n", "\n\n") + TAIL);
        assertThat(design.components()).extracting(Component::label).containsExactly("Feast ✓", "Kafka");
        assertThat(design.links()).hasSize(1);
    }

    @Test
    void aPlainSceneIsReadToo() throws Unreadable {
        assertThat(design(HEAD + "```json\n" + LzText.of(PACKED) + TAIL).components())
                .hasSize(2);
    }

    @Test
    void aNoteIsToldByItsFrontMatterOrItsName() {
        byte[] note = (HEAD + "```compressed-json\n" + PACKED + TAIL).getBytes(StandardCharsets.UTF_8);
        assertThat(Format.of("drawing.md", note)).contains(Format.EXCALIDRAW);
        assertThat(Format.of("", note)).contains(Format.EXCALIDRAW);
        assertThat(Format.of("drawing.excalidraw.md", new byte[0])).contains(Format.EXCALIDRAW);
        byte[] plain = "---\ntitle: x\n---\n```mermaid\nflowchart LR\nA --> B\n```\n".getBytes(StandardCharsets.UTF_8);
        assertThat(Format.of("notes.md", plain)).contains(Format.MARKDOWN);
    }

    @Test
    void aRunOfOneLetterIsUnpacked() throws Unreadable {
        assertThat(LzText.of("IY18ZXT5A===")).isEqualTo("a".repeat(60));
        assertThat(LzText.of("Q===")).isEmpty();
    }

    @Test
    void whatIsBrokenAnywhereIsOneProblem() {
        String packed = PACKED.replace("\n", "");
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < 300; i++) {
            StringBuilder broken = new StringBuilder(packed);
            broken.setCharAt(random.nextInt(packed.length()), "AZaz09+/*".charAt(random.nextInt(9)));
            // Whatever the first half is, the rest of it is missing.
            broken.setLength(1 + random.nextInt(packed.length() / 2));
            String note = HEAD + "```compressed-json\n" + broken + TAIL;
            assertThat(read(note).problems()).as("seed %d", seed).isNotEmpty();
        }
        assertThat(read(HEAD).problems()).isNotEmpty();
        assertThatThrownBy(() -> LzText.of("no base64!")).isInstanceOf(Unreadable.class);
    }

    @Test
    void aBombEndsWhereTheLimitIs() throws Unreadable {
        assertThat(LzText.of(growing(100))).hasSize(101 * 102 / 2).containsOnlyOnce("a".repeat(101 * 102 / 2));
        assertThatThrownBy(() -> LzText.of(growing(9_000)))
                .isInstanceOf(Unreadable.class)
                .hasMessageContaining("larger than");
    }

    /// Codes that each repeat the phrase before and one letter more: the text grows with the square of their number.
    private static String growing(int codes) {
        StringBuilder bits = new StringBuilder();
        number(bits, 0, 2);
        number(bits, 'a', 8);
        int width = 3;
        int untilWider = 4;
        for (int i = 0; i < codes; i++) {
            number(bits, 4 + i, width);
            untilWider--;
            if (untilWider == 0) {
                untilWider = 1 << width++;
            }
        }
        number(bits, 2, width);
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < bits.length(); i += 6) {
            String six = (bits.substring(i, Math.min(bits.length(), i + 6)) + "00000").substring(0, 6);
            letters.append("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
                    .charAt(Integer.parseInt(six, 2)));
        }
        return letters.toString();
    }

    private static void number(StringBuilder bits, int number, int width) {
        for (int i = 0; i < width; i++) {
            bits.append(number >> i & 1);
        }
    }

    private static Decoded<List<Imported>> read(String note) {
        return new ExcalidrawReader().read("a.excalidraw.md", note.getBytes(StandardCharsets.UTF_8));
    }

    private static Design design(String note) {
        return switch (read(note)) {
            case Decoded.Good<List<Imported>>(List<Imported> read, List<Problem> _) ->
                read.getFirst().design();
            case Decoded.Bad<List<Imported>>(List<Problem> problems) -> throw new AssertionError(problems);
        };
    }
}
