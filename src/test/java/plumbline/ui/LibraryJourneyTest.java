package plumbline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.design.Component;
import plumbline.design.Edit;
import plumbline.design.Flow;
import plumbline.design.Link;
import plumbline.design.PromptId;
import plumbline.editor.Deed;
import plumbline.files.Library;
import plumbline.files.ProgressFile;
import plumbline.practice.Progress;
import plumbline.problem.Decoded;
import plumbline.ui.panel.Listing;

/// Browsing prompts, and writing some of one's own while the workbench runs.
final class LibraryJourneyTest extends Journey {
    private static final Duration OFTEN = Duration.ofMillis(50);
    private static final String PROMPT = """
            format: 1
            id: mine
            title: Whale watching
            difficulty: easy
            tags: [whales]
            brief: Tell ships where whales are.
            requirements: {functional: [one], nonFunctional: []}
            parameters: {family: mine}
            """;
    private static final String RUBRIC = """
            format: 1
            prompt: mine
            essentials:
              - {id: used, title: Ships are told, reason: R, hint: H, answer: A, rule: {path: [client, SCORE], over: wait}}
            """;

    @TempDir
    private Path own;

    private void write(String path, String text) throws IOException {
        Path file = own.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private ListView<?> found() {
        return robot.lookup("#prompts-found").queryListView();
    }

    private void browse() {
        robot.interact(() -> desk.view().prompt().choose());
        until(() -> robot.lookup("#prompt-search").query().isFocused());
    }

    private String banner() {
        return robot.lookup("#banner .banner-title")
                .tryQuery()
                .map(node -> ((Label) node).getText())
                .orElse("");
    }

    @Test
    void promptsAreBrowsedByLevelTopicAndWhatWasDone() {
        browse();
        int all = found().getItems().size();
        assertThat(all).isEqualTo(STOCK.library().prompts().size());

        robot.clickOn("#prompt-topic");
        robot.clickOn("ads");
        assertThat(found().getItems()).hasSizeLessThan(all).isNotEmpty();
        ComboBox<?> topic = robot.lookup("#prompt-topic").queryComboBox();
        robot.interact(topic.getSelectionModel()::selectFirst);
        robot.clickOn("#prompt-done");
        robot.clickOn("New");
        assertThat(found().getItems()).hasSize(all);

        robot.clickOn("#prompt-search").write("arrival");
        assertThat(found().getItems()).hasSizeGreaterThanOrEqualTo(1);
        robot.push(KeyCode.DOWN).push(KeyCode.ENTER);
        until(() -> robot.lookup("#another-prompt").tryQuery().isPresent());
    }

    @Test
    void whatOneDrewIsRememberedAndAWorkedAnswerIsNot() {
        openReference("strong");
        robot.interact(() -> desk.cabinet().begin());
        robot.interact(() -> desk.prompt(STOCK.prompt(FEED).orElseThrow()));
        draw();
        until(() -> !score().isEmpty() && !score().equals("0"));
        int reached = Integer.parseInt(score());
        Path file = data.resolve("progress.json");
        until(() -> Files.exists(file));

        assertThat(ProgressFile.read(file))
                .isInstanceOfSatisfying(
                        Decoded.Good.class,
                        good -> assertThat(((Progress) good.value()).of(FEED))
                                .hasValueSatisfying(
                                        best -> assertThat(best.score()).isEqualTo(reached)));
        browse();
        // A longer list may have its line out of sight.
        robot.write("news feed", 0);
        until(() -> robot.lookup(".prompt-best").queryAll().stream()
                .anyMatch(node -> ((Label) node).getText().equals(Integer.toString(reached))));
        robot.clickOn("#prompt-done");
        robot.clickOn("Begun");
        assertThat(found().getItems()).hasSize(1);
    }

    @Test
    void onesOwnPromptComesChangesAndBreaksWhileTheDeskIsOpen() throws IOException {
        openReference("weak");
        String before = score();
        Renewal[] renewal = new Renewal[1];
        robot.interact(() -> renewal[0] = new Renewal(own, OFTEN, desk::renew, desk::failed));
        try {
            browse();
            write("prompts/mine/prompt.yaml", PROMPT);
            write("rubrics/mine.yaml", RUBRIC);
            until(() -> titles().contains("Whale watching"));
            assertThat(score()).as("nothing else is touched").isEqualTo(before);

            robot.interact(() -> desk.prompt(STOCK.prompt(new PromptId("mine")).orElseThrow()));
            until(() -> !findings().isEmpty() && findings().contains("Ships are told"));
            write("rubrics/mine.yaml", RUBRIC.replace("Ships are told", "Captains are told"));
            until(() -> findings().contains("Captains are told"));

            write("rubrics/mine.yaml", RUBRIC.replace("essentials", "essentails"));
            write("prompts/quagga/prompt.yaml", "format: 1\nid: quagga\ntitel: Y\n");
            until(() -> banner().contains("problems"));
            browse();
            assertThat(titles()).contains("quagga", "Whale watching", "News feed recommendation engine");
            robot.write("quagga");
            until(() -> titles().equals(List.of("quagga")));
            until(() -> said(".prompt-fault").contains("can't be read"));
            robot.push(KeyCode.ENTER);
            assertThat(robot.lookup("#prompt-search").tryQuery())
                    .as("there is nothing to choose")
                    .isPresent();
            robot.push(KeyCode.CONTROL, KeyCode.A).write("whale");
            until(() -> said(".prompt-fault").contains("wrong with its files"));
            robot.interact(() -> desk.prompt(STOCK.prompt(FEED).orElseThrow()));
            until(() -> score().equals(before));
        } finally {
            renewal[0].close();
            robot.interact(() -> STOCK.renew(Library.bundled()));
        }
    }

    private List<String> titles() {
        return robot.lookup("#prompts-found").tryQuery().isEmpty()
                ? List.of()
                : found().getItems().stream()
                        .map(line -> ((Listing.Line) line).title())
                        .toList();
    }

    private String said(String label) {
        return robot.lookup(label).queryAll().stream()
                .map(node -> ((Label) node).getText())
                .toList()
                .toString();
    }

    private String findings() {
        return desk.view().panels().findings().lookupAll(".label").stream()
                .filter(Label.class::isInstance)
                .map(node -> ((Label) node).getText())
                .toList()
                .toString();
    }

    /// Draws a small design of one's own.
    private void draw() {
        Edit drawing = new Edit.Together(List.of(
                new Edit.Add(Component.of("a", "client", "My app")),
                new Edit.Add(Component.of("b", "request-orchestrator", "My mixer")),
                new Edit.Add(Component.of("c", "candidate-generation", "My friends")),
                new Edit.Add(Component.of("d", "ranking", "My ranker")),
                new Edit.Add(Component.of("e", "nosql-store", "My posts")),
                link("l1", "a", "b"),
                link("l2", "b", "c"),
                link("l3", "b", "d"),
                link("l4", "c", "e")));
        robot.interact(() -> desk.editor().apply(Deed.PASTE, drawing));
    }

    private static Edit link(String id, String from, String to) {
        return new Edit.Connect(Link.of(id, from, to, Flow.REQUEST));
    }
}
