package plumbline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.exchange.Format;
import plumbline.picture.Look;
import plumbline.ui.export.Printing;
import plumbline.ui.words.Texts;

/// Exporting with a preview, and printing where there is no printer.
final class ExportJourneyTest extends Journey {
    @TempDir
    private Path folder;

    private boolean full;

    @Override
    Optional<FileSystemException> hindrance() {
        return full ? Optional.of(new FileSystemException("a", null, "No space left on device")) : Optional.empty();
    }

    private String size() {
        return robot.lookup("#export-size").queryAs(Label.class).getText();
    }

    private String told() {
        return String.valueOf(desk.view().banner().getAccessibleText());
    }

    private <T> void choose(String what, T value) {
        ComboBox<T> box = robot.lookup("#exporting-" + what).queryComboBox();
        robot.interact(() -> box.setValue(value));
    }

    private void shown() {
        until(() -> desk.view().slip().isShown() && size().contains("KB"));
    }

    private void export(Path file) {
        toSave = Optional.of(file);
        robot.clickOn("#export-go");
        until(() -> desk.view().banner().isVisible());
    }

    @Test
    void thePreviewSaysWhatIsWrittenAndTheChoiceIsRemembered() throws IOException {
        openReference("weak");
        robot.push(KeyCode.CONTROL, KeyCode.E);
        shown();
        choose("scale", 3);
        choose("look", Look.PRINT);
        choose("padding", 0);
        robot.interact(() ->
                robot.lookup("#export-pane .check-box").queryAs(CheckBox.class).setSelected(true));
        shown();
        String told = size();

        Path file = folder.resolve("a.png");
        export(file);

        ByteBuffer png = ByteBuffer.wrap(Files.readAllBytes(file));
        assertThat(told)
                .isEqualTo(Texts.of(
                        "exporting.size.pixels",
                        png.getInt(16),
                        png.getInt(20),
                        String.format(java.util.Locale.ROOT, "%.1f", png.capacity() / 1024.0)));
        assertThat(desk.view().slip().isShown()).isFalse();
        assertThat(memory.recall("export", "")).isEqualTo("png 3 true print 0");
    }

    @Test
    void inALowWindowThePreviewGivesWayAndTheButtonsStayInReach() {
        openReference("weak");
        var window = desk.view().slip().getScene().getWindow();
        double height = window.getHeight();
        robot.interact(() -> window.setHeight(480));
        robot.push(KeyCode.CONTROL, KeyCode.E);
        shown();
        var go = robot.lookup("#export-go").queryButton();
        until(() -> go.localToScene(go.getBoundsInLocal()).getMaxY()
                <= go.getScene().getHeight());
        robot.interact(() ->
                robot.lookup("#export-pane .check-box").queryAs(CheckBox.class).setSelected(true));
        until(() -> robot.lookup("#export-squares").tryQuery().isPresent());
        robot.interact(() -> window.setHeight(height));
    }

    @Test
    void textsArePreviewedAsTexts() throws IOException {
        openReference("weak");
        robot.push(KeyCode.CONTROL, KeyCode.E);
        shown();
        choose("format", Format.PLANTUML);
        until(() -> robot.lookup("#export-pane .text-area").tryQuery().isPresent());
        String previewed =
                robot.lookup("#export-pane .text-area").queryAs(TextArea.class).getText();
        Path file = folder.resolve("a.puml");
        export(file);

        assertThat(previewed).startsWith("@startuml");
        assertThat(file).hasContent(previewed);
    }

    @Test
    void aFullDiskIsToldAndEscapePutsTheSlipAway() {
        openReference("weak");
        robot.push(KeyCode.CONTROL, KeyCode.E);
        shown();
        full = true;
        export(folder.resolve("a.png"));
        assertThat(desk.view().banner().getAccessibleText()).contains("was not written");
        assertThat(folder.resolve("a.png")).doesNotExist();

        robot.push(KeyCode.CONTROL, KeyCode.E);
        shown();
        robot.push(KeyCode.ESCAPE);
        assertThat(desk.view().slip().isShown()).isFalse();
        assertThat(desk.view().board().canvas().isFocused()).isTrue();
    }

    @Test
    void allWorkedAnswersAreExportedAtOnceAndNothingIsReplacedUnasked() throws IOException {
        openReference("weak");
        robot.push(KeyCode.CONTROL, KeyCode.E);
        shown();
        choose("format", Format.SVG);
        robot.interact(() -> robot.lookup("#exporting-what")
                .queryComboBox()
                .getSelectionModel()
                .select(1));
        shown();
        toFill = Optional.of(folder);
        int answers = STOCK.library().references(FEED).size();
        robot.clickOn("#export-go");
        until(() -> told().contains(answers + " files"));

        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .hasSize(answers)
                    .contains("news-feed-strong.svg");
        }
        assertThat(folder.resolve("news-feed-strong.svg")).content().startsWith("<svg");
        assertThat(memory.recall("export", "")).startsWith("svg ");

        Files.writeString(folder.resolve("news-feed-strong.svg"), "mine");
        robot.push(KeyCode.CONTROL, KeyCode.E);
        shown();
        robot.interact(() -> robot.lookup("#exporting-what")
                .queryComboBox()
                .getSelectionModel()
                .select(1));
        shown();
        robot.clickOn("#export-go");
        until(() -> told().contains("already"));
        assertThat(folder.resolve("news-feed-strong.svg")).hasContent("mine");
        robot.clickOn(Texts.of("exporting.replace"));
        until(() -> told().contains(answers + " files"));
        assertThat(folder.resolve("news-feed-strong.svg")).content().startsWith("<svg");
    }

    @Test
    void whereThereIsNoPrinterPrintingSaysSo() {
        openReference("weak");
        try (Printing printing = new Printing(STOCK, desk.view().banner(), Optional::empty, _ -> {})) {
            robot.interact(() -> printing.print(desk.works().now().orElseThrow()));
        }
        assertThat(desk.view().banner().getAccessibleText()).isEqualTo(Texts.of("print.none"));
    }
}
