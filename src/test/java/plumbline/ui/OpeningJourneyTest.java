package plumbline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.TestAbortedException;
import plumbline.design.Box;
import plumbline.design.PromptId;
import plumbline.files.DesignFile;
import plumbline.rubric.Prompt;
import plumbline.ui.canvas.CanvasView;
import plumbline.ui.control.Banner;
import plumbline.ui.words.Texts;

/// Opening designs and choosing what they are graded for, with mouse and keys.
final class OpeningJourneyTest extends Journey {
    @TempDir
    private Path folder;

    @Test
    void theExampleShowsTheScoreThatTheCheckerGives() {
        robot.clickOn("#show-example");
        until(() -> !score().isEmpty());

        PromptId first = STOCK.library().prompts().firstEntry().getKey();
        assertThat(robot.lookup("#empty").query().isVisible()).isFalse();
        assertThat(desk.title().get()).startsWith(first.value());
        openReference("strong");
        until(() ->
                score().equals(Integer.toString(graded(design("strong"), FEED).score())));
    }

    /// A pipe that nobody writes into is as slow as a file can be.
    private Path pipe() throws IOException, InterruptedException {
        Path pipe = folder.resolve("slow.json");
        Process made;
        try {
            made = new ProcessBuilder("mkfifo", pipe.toString()).start();
        } catch (IOException absent) {
            throw new TestAbortedException("there are no pipes with names on this machine", absent);
        }
        Assumptions.assumeTrue(made.waitFor() == 0);
        return pipe;
    }

    @Test
    void aSlowFileSaysSoAndCanBeGivenUp() throws IOException, InterruptedException {
        Path slow = pipe();
        open(slow);
        until(() -> desk.view().banner().isVisible());
        assertThat(desk.view().banner().getAccessibleText()).isEqualTo(Texts.of("reading.slow", "slow.json"));

        robot.push(KeyCode.ESCAPE);
        until(() -> !desk.view().banner().isVisible());
        assertThat(robot.lookup("#empty").query().isVisible()).isTrue();

        Files.writeString(slow, DesignFile.written(design("weak")));
        openReference("strong");
        assertThat(desk.works().open()).as("what was given up is not opened").hasSize(1);
    }

    @Test
    void aFileThatIsStuckHoldsUpNoOther() throws IOException, InterruptedException {
        Path slow = pipe();
        open(slow);
        until(() -> desk.view().banner().isVisible());

        Path other = Files.writeString(folder.resolve("other.json"), DesignFile.written(design("weak")));
        open(other);
        until(() -> desk.works().of(other).isPresent());

        Files.writeString(slow, DesignFile.written(design("weak")));
        until(() -> desk.works().open().size() == 2);
    }

    @Test
    void aSlowFileIsOpenedWhenItIsThere() throws IOException, InterruptedException {
        Path slow = pipe();
        open(slow);
        until(() -> desk.view().banner().isVisible());
        Files.writeString(slow, DesignFile.written(design("weak")));
        until(() -> !score().isEmpty());

        assertThat(desk.view().banner().isVisible()).isFalse();
    }

    @Test
    void anotherPromptFromTheListGradesAgain() {
        openReference("strong");

        ComboBox<Prompt> prompts = robot.lookup("#prompts").queryComboBox();
        robot.interact(prompts::requestFocus);
        boolean last = prompts.getSelectionModel().getSelectedIndex()
                == prompts.getItems().size() - 1;
        robot.push(last ? KeyCode.UP : KeyCode.DOWN);

        PromptId other = prompts.getValue().id();
        assertThat(other).isNotEqualTo(FEED);
        int expected = graded(design("strong"), other).score();
        until(() -> score().equals(Integer.toString(expected)));
    }

    @Test
    void aFileTakesThePromptThatWasChosenForItAndNeverThatOfAnotherTab() throws IOException {
        String drawn = "flowchart LR\n  app[Mobile app] --> ranker[Ranking service]\n";
        Path first = Files.writeString(folder.resolve("first.mmd"), drawn);
        Path second = Files.writeString(folder.resolve("second.mmd"), drawn);
        robot.interact(() -> desk.prompt(STOCK.prompt(FEED).orElseThrow()));

        open(first);
        until(() -> desk.works().of(first).isPresent());
        assertThat(desk.works().of(first).orElseThrow().design().prompt()).isEqualTo(FEED);
        open(second);
        until(() -> desk.works().of(second).isPresent());
        assertThat(desk.works().of(second).orElseThrow().design().prompt()).isNull();
        assertThat(robot.lookup("#prompts").queryComboBox().getValue()).isNull();

        // Who begins anew beside a design tries the same again.
        robot.interact(() -> desk.works().show(desk.works().of(first).orElseThrow()));
        robot.push(KeyCode.CONTROL, KeyCode.N);
        until(() -> desk.works().open().size() == 3);
        assertThat(desk.works().now().orElseThrow().design().prompt()).isEqualTo(FEED);
    }

    @Test
    void aBrokenFileSaysSoAndLeavesWhatIsOpen() throws IOException {
        openReference("strong");
        String before = score();

        open(Files.writeString(folder.resolve("broken.json"), "{\"format\": 1, \"components\": [}"));
        until(() -> desk.view().banner().isVisible());

        assertThat(desk.view().banner().getAccessibleText()).contains("broken.json");
        assertThat(robot.lookup("#banner .small").queryAll()).isNotEmpty();
        // All of it is said without scrolling.
        Region words = robot.lookup("#banner .small").queryAs(Region.class);
        Node shown = robot.lookup("#banner .scroll-pane").query();
        until(() -> shown.localToScreen(shown.getBoundsInLocal()).getMaxY()
                >= words.localToScreen(words.getBoundsInLocal()).getMaxY() - 1);
        assertThat(score()).isEqualTo(before);
        assertThat(desk.title().get()).doesNotContain("broken");

        robot.clickOn("#banner .icon-button");
        assertThat(desk.view().banner().isVisible()).isFalse();
    }

    @Test
    void whatIsWrongIsSaidOfEachFile() throws IOException {
        Path one = Files.writeString(folder.resolve("one.dot"), "digraph { }");
        Path two = Files.writeString(folder.resolve("two.mmd"), "sequenceDiagram\n  a->>b: c");
        Path good = Files.writeString(folder.resolve("good.dot"), "digraph { app -> api }");
        robot.interact(() -> desk.open(List.of(one, good, two)));
        until(() -> desk.view().banner().isVisible()
                && desk.works().now().isPresent()
                && desk.view().banner().getAccessibleText().contains("two.mmd"));

        List<String> said = robot.lookup("#banner .small").queryAllAs(Label.class).stream()
                .map(Label::getText)
                .toList();
        assertThat(said).hasSize(2);
        assertThat(said.getFirst()).startsWith("one.dot");
        assertThat(said.getLast()).startsWith("two.mmd");
    }

    @Test
    void aForeignDrawingThatWouldHaveNoNamesOpensWhereItBegins() throws IOException {
        StringBuilder dot = new StringBuilder("digraph {\n");
        for (int i = 0; i < 150; i++) {
            dot.append(" app -> \"service ").append(i).append("\"\n");
        }
        open(Files.writeString(folder.resolve("large.dot"), dot.append("}").toString()));
        until(() -> desk.works().now().isPresent());
        CanvasView canvas = desk.view().board().canvas();
        until(() -> canvas.scale().getValue() == 0.6);
    }

    @Test
    void aForeignDrawingOpensWholeBelowWhatIsSaidOfIt() throws IOException {
        StringBuilder dot = new StringBuilder("digraph { rankdir=LR\n hidden -> app [style=invis]\n");
        for (int i = 0; i < 12; i++) {
            dot.append(" app -> \"service ").append(i).append("\"\n");
        }
        open(Files.writeString(folder.resolve("wide.dot"), dot.append("}").toString()));
        until(() -> desk.works().now().isPresent());
        Node banner = robot.lookup("#banner").query();
        until(banner::isVisible);

        Box all = Box.around(desk.editor().seen().plan().boxes().values()).orElseThrow();
        CanvasView canvas = desk.view().board().canvas();
        until(() -> canvas.inView().getValue().contains(all));
        assertThat(canvas.scale().getValue()).isLessThanOrEqualTo(1);
        until(() -> canvas.onScreen(all.corner()).getY()
                >= banner.localToScreen(banner.getBoundsInLocal()).getMaxY());

        double scale = canvas.scale().getValue();
        robot.interact(() -> ((Banner) banner).hide());
        assertThat(canvas.scale().getValue()).as("nothing moves when it goes").isEqualTo(scale);
    }

    @Test
    void aMarkdownFileWithTwoDiagramsOffersBoth() throws IOException {
        open(Files.writeString(folder.resolve("two.md"), """
                # Serving
                ```mermaid
                flowchart LR
                  app[Mobile app] --> gateway[API gateway] --> ranker[Ranking service]
                ```
                # Training
                ```mermaid
                flowchart LR
                  clicks[Kafka clicks] --> lake[Data lake] --> trainer[Training pipeline]
                ```
                """));
        ComboBox<String> parts = robot.lookup("#parts").queryComboBox();
        until(() -> parts.isVisible() && !desk.view().board().isEmpty());
        assertThat(parts.getItems()).hasSize(2);
        String first = titles();

        robot.interact(parts::requestFocus);
        robot.push(KeyCode.DOWN);
        until(() -> !titles().equals(first));

        assertThat(first).contains("Mobile app").doesNotContain("Data lake");
        assertThat(titles()).contains("Data lake").doesNotContain("Mobile app");
    }

    private String titles() {
        StringBuilder heard = new StringBuilder();
        desk.view()
                .board()
                .canvas()
                .lookupAll("*")
                .forEach(node -> heard.append(Objects.requireNonNullElse(node.getAccessibleText(), ""))
                        .append('\n'));
        return heard.toString();
    }
}
