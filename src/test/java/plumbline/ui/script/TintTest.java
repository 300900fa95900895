package plumbline.ui.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// What is coloured in a line.
final class TintTest {
    private static List<String> tinted(String text, Language language) {
        return Tint.in(text, language).stream()
                .map(span -> span.tint() + " "
                        + text.substring(span.start(), span.end()).strip())
                .toList();
    }

    @Test
    void aLineOfPlantUmlHasAKeywordWordsAndAKind() {
        assertThat(tinted("@startuml\n  database \"A --> b\" as a <<Cache>>\na --> b : as it is", Language.PLANTUML))
                .containsExactly(
                        "KEYWORD @startuml",
                        "KEYWORD database",
                        "WORDS \"A --> b\"",
                        "KEYWORD as",
                        "KIND <<Cache>>",
                        "ARROW -->");
    }

    @Test
    void aLineOfMermaidHasBracketsWordsAndAKind() {
        assertThat(tinted("flowchart LR\n  a[(\"A\")]:::cache\n  a -.->|\"x\"| b\n  %% no", Language.MERMAID))
                .containsExactly(
                        "KEYWORD flowchart",
                        "ARROW [",
                        "ARROW (",
                        "WORDS \"A\"",
                        "ARROW )",
                        "ARROW ]",
                        "KIND :::cache",
                        "ARROW -.->",
                        "ARROW |",
                        "WORDS \"x\"",
                        "ARROW |",
                        "COMMENT %% no");
    }

    @Test
    void aVeryLongTextIsNotColoured() {
        assertThat(Tint.in("component \"A\"\n".repeat(10_000), Language.PLANTUML))
                .isEmpty();
    }
}
