package plumbline.ui.panel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class PromptPaneTest {
    @Test
    void onlyParagraphsOfABriefAreKept() {
        assertThat(PromptPane.reflowed("One line\nand more.\n\nAnother\nparagraph.\n"))
                .isEqualTo("One line and more.\n\nAnother paragraph.");
    }
}
