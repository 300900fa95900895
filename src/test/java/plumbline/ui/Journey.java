package plumbline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import plumbline.check.Report;
import plumbline.design.Design;
import plumbline.design.PromptId;
import plumbline.exchange.Format;
import plumbline.files.Reference;
import plumbline.files.SafeFile;
import plumbline.problem.Problem;
import plumbline.ui.filing.Cabinet;
import plumbline.ui.panel.FindingCard;
import plumbline.ui.work.Choosing;
import plumbline.ui.work.FeedAnswers;
import plumbline.ui.work.Memory;
import plumbline.ui.work.Stock;

/// A desk in a window of its own that real mouse and key events reach; dialogs answer with the file
/// at hand.
abstract class Journey {
    static final Stock STOCK = FeedAnswers.STOCK;
    static final PromptId FEED = FeedAnswers.FEED;

    final FxRobot robot = new FxRobot();
    final Memory memory = Memory.fleeting();
    Desk desk;
    Optional<Path> toOpen = Optional.empty();
    Optional<Path> toSave = Optional.empty();
    Optional<Path> toFill = Optional.empty();
    Optional<Path> asked = Optional.empty();

    /// What stands for the platform's data folder.
    @TempDir
    Path data;

    @BeforeEach
    void openTheWindow() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        FxToolkit.setupStage(this::start);
    }

    @AfterEach
    void closeTheWindow() throws TimeoutException {
        robot.release(new KeyCode[0]);
        FxToolkit.cleanupStages();
        robot.interact(desk::close);
    }

    /// Opens another desk in the place of this one, on that data folder, as the next start of the application would.
    void startAgain(Path folder) {
        data = folder;
        robot.interact(() -> {
            Desk next = new Desk(STOCK, new AtHand(), memory, place());
            desk.view().getScene().setRoot(next.view());
            desk = next;
            desk.start(List.of());
        });
    }

    /// Why the disk refuses, where a journey wants it to.
    Optional<FileSystemException> hindrance() {
        return Optional.empty();
    }

    private Optional<Problem> written(Path path, byte[] bytes) {
        return hindrance().map(why -> SafeFile.problem(path, why)).or(() -> new SafeFile().write(path, bytes));
    }

    private Cabinet.Place place() {
        return new Cabinet.Place(data, InstantSource.fixed(Instant.parse("2026-01-02T10:00:00Z")), this::written);
    }

    private void start(Stage stage) {
        Theme.loadFonts();
        desk = new Desk(STOCK, new AtHand(), memory, place());
        Scene scene = new Scene(desk.view(), 1000, 900);
        Theme.dress(scene, desk.look());
        stage.setScene(scene);
        // A journey before may have left another size.
        stage.sizeToScene();
        stage.centerOnScreen();
        stage.show();
        desk.view().board().canvas().requestFocus();
    }

    /// Waits until the window says so; fails after 30 seconds.
    static void until(Callable<Boolean> said) {
        try {
            WaitForAsyncUtils.waitFor(
                    30, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(said).get());
        } catch (TimeoutException late) {
            throw new AssertionError("the window did not come to it", late);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// Opens by Ctrl+O, and waits for a score.
    void open(Path file) {
        toOpen = Optional.of(file);
        robot.push(KeyCode.CONTROL, KeyCode.O);
    }

    void openReference(String name) {
        robot.interact(() -> desk.example(reference(name)));
        until(() -> !score().isEmpty());
    }

    /// Draws the right side over the canvas, where it is a drawer.
    void showTheRight() {
        robot.interact(desk.view().sides()::showRight);
    }

    String score() {
        return desk.view().lookup("#score") instanceof Label label ? label.getText() : "";
    }

    /// What is drawn of an element, once it is painted.
    Node drawn(String element) {
        robot.interact(desk.view().board().canvas()::layout);
        Node node = desk.view().board().canvas().lookup("#" + element);
        assertThat(node).as("what is drawn of " + element).isNotNull();
        return node;
    }

    static Reference reference(String name) {
        return FeedAnswers.reference(name);
    }

    static Design design(String reference) {
        return FeedAnswers.design(reference);
    }

    static Report graded(Design design, PromptId prompt) {
        return FeedAnswers.graded(design, prompt);
    }

    List<FindingCard> cards() {
        return desk.view().panels().findings().lookupAll(".finding").stream()
                .map(FindingCard.class::cast)
                .toList();
    }

    /// Answers with the file that the test laid ready.
    private final class AtHand implements Choosing {
        @Override
        public Optional<Path> toOpen(Optional<Path> folder) {
            asked = folder;
            return toOpen;
        }

        @Override
        public Optional<Path> toSave(Format output, String name, Optional<Path> folder) {
            asked = folder;
            return toSave;
        }

        @Override
        public Optional<Path> toFill(Optional<Path> folder) {
            asked = folder;
            return toFill;
        }
    }
}
