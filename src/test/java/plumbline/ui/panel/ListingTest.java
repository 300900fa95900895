package plumbline.ui.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.design.PromptId;
import plumbline.files.Faults;
import plumbline.files.Library;
import plumbline.practice.Progress;
import plumbline.rubric.Prompt;
import plumbline.ui.panel.Listing.Line;
import plumbline.ui.panel.Listing.Wanted;

/// Browsing prompts, and finding them by their words.
final class ListingTest {
    private static final Library LIBRARY = Library.bundled();
    private static final PromptId FEED = new PromptId("news-feed");
    private static final Progress SOME = Progress.NONE
            .with(FEED, 47, Instant.EPOCH)
            .with(new PromptId("eta"), 71, Instant.EPOCH)
            .with(new PromptId("eta"), 30, Instant.EPOCH);

    private static List<String> ids(List<Line> lines) {
        return lines.stream().map(ListingTest::id).toList();
    }

    private static String id(Line line) {
        Prompt prompt = line.prompt();
        return prompt == null ? "?" : prompt.id().value();
    }

    private static List<String> found(
            String text, Prompt.@Nullable Difficulty level, @Nullable String tag, Progress.@Nullable Stage stage) {
        return ids(Listing.of(LIBRARY, SOME, Faults.NONE).find(new Wanted(text, level, tag, stage)));
    }

    @Test
    void everyPromptIsFoundByItsTitleInAnyCase() {
        for (Prompt prompt : LIBRARY.prompts().values()) {
            assertThat(found(prompt.title().toUpperCase(Locale.ROOT), null, null, null))
                    .startsWith(prompt.id().value());
        }
    }

    @Test
    void wordsMayComeInAnyOrderAndFromTheBrief() {
        assertThat(found("feed news", null, null, null)).startsWith("news-feed");
        assertThat(found("sorted by time home feed", null, null, null)).contains("news-feed");
    }

    @Test
    void whatIsTypedBeginsAWord() {
        assertThat(found("rag", null, null, null))
                .startsWith("rag-assistant")
                .doesNotContain("url-shortener", "robinhood");
        assertThat(found("fraud-det", null, null, null)).isEmpty();
        assertThat(found("fraud det", null, null, null)).contains("fraud-detection");
    }

    @Test
    void nothingTypedFindsAllAndNonsenseNone() {
        assertThat(Listing.of(LIBRARY, SOME, Faults.NONE).find(Wanted.ALL))
                .hasSameSizeAs(LIBRARY.prompts().values());
        assertThat(found("zyxwv", null, null, null)).isEmpty();
    }

    @Test
    void levelTagAndWhatWasDoneNarrowTogether() {
        assertThat(found("", Prompt.Difficulty.HARD, null, null))
                .isNotEmpty()
                .allSatisfy(id -> assertThat(
                                LIBRARY.prompt(new PromptId(id)).orElseThrow().difficulty())
                        .isEqualTo(Prompt.Difficulty.HARD));
        assertThat(found("", null, "ads", null)).contains("ad-click").doesNotContain("eta");
        assertThat(found("", null, null, Progress.Stage.BEGUN)).containsExactly("news-feed");
        assertThat(found("", null, null, Progress.Stage.REACHED)).containsExactly("eta");
        assertThat(found("", null, null, Progress.Stage.NEW)).doesNotContain("news-feed", "eta");
        assertThat(found("arrival", null, null, Progress.Stage.BEGUN)).isEmpty();
    }

    @Test
    void theBestScoreStays() {
        assertThat(SOME.of(new PromptId("eta")).orElseThrow().score()).isEqualTo(71);
    }

    @Test
    void whatCantBeReadStandsLastWithItsFaults(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("prompts/mine"));
        Files.createDirectories(folder.resolve("rubrics"));
        Files.writeString(folder.resolve("prompts/mine/prompt.yaml"), "format: 1\nid: mine\ntitel: x\n");
        Files.writeString(folder.resolve("rubrics/eta.yaml"), "format: 1\nprompt: eta\nessentails: []\n");

        Library own = Library.over(folder);
        List<Line> lines = Listing.of(own, Progress.NONE, Faults.of(own)).lines();

        assertThat(lines).hasSize(LIBRARY.prompts().size() + 1);
        assertThat(lines.getLast().prompt()).isNull();
        assertThat(lines.getLast().title()).isEqualTo("mine");
        assertThat(lines.getLast().faults()).isNotEmpty();
        assertThat(lines)
                .filteredOn(line -> id(line).equals("eta"))
                .singleElement()
                .satisfies(line -> assertThat(line.faults().toString()).contains("eta.yaml", "essentials"));
        assertThat(lines)
                .filteredOn(line -> id(line).equals("news-feed"))
                .allSatisfy(line -> assertThat(line.faults()).isEmpty());
    }
}
