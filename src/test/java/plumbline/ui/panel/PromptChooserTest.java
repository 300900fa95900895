package plumbline.ui.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import plumbline.files.Library;
import plumbline.rubric.Prompt;

/// Finding prompts by their words.
final class PromptChooserTest {
    private static final List<Prompt> LIBRARY =
            List.copyOf(Library.bundled().prompts().values());

    @Test
    void everyPromptIsFoundByItsTitleInAnyCase() {
        for (Prompt prompt : LIBRARY) {
            assertThat(PromptChooser.find(LIBRARY, prompt.title().toUpperCase(Locale.ROOT)))
                    .as(prompt.title())
                    .startsWith(prompt);
        }
    }

    @Test
    void wordsMayComeInAnyOrderAndFromTheBrief() {
        assertThat(PromptChooser.find(LIBRARY, "feed news"))
                .extracting(prompt -> prompt.id().value())
                .startsWith("news-feed");
        assertThat(PromptChooser.find(LIBRARY, "sorted by time home feed"))
                .extracting(prompt -> prompt.id().value())
                .contains("news-feed");
    }

    @Test
    void nothingTypedFindsAllAndNonsenseNone() {
        assertThat(PromptChooser.find(LIBRARY, "  ")).containsExactlyElementsOf(LIBRARY);
        assertThat(PromptChooser.find(LIBRARY, "zyxwv")).isEmpty();
    }
}
