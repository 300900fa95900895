package plumbline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.design.Component;
import plumbline.design.Edit;
import plumbline.editor.Deed;
import plumbline.files.DesignFile;
import plumbline.files.journal.Claim;
import plumbline.files.journal.Drafts;
import plumbline.ui.words.Texts;
import plumbline.ui.work.Work;

/// Saving, and everything that may stand in its way.
final class SavingJourneyTest extends Journey {
    @TempDir
    private Path folder;

    private Work work() {
        return desk.works().now().orElseThrow();
    }

    private void draw(String id) {
        robot.interact(() -> work().editor().apply(Deed.ADD, new Edit.Add(Component.of(id, null, "Kafka " + id))));
    }

    private Path saved(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, DesignFile.written(design("typical")));
        return file;
    }

    private void opened(Path file) {
        open(file);
        until(() -> desk.works().of(file).isPresent());
    }

    private boolean told(String key) {
        return desk.view().banner().isVisible()
                && desk.view().banner().getAccessibleText().equals(Texts.of(key, work().name()));
    }

    private void answer(String key) {
        Button button = robot.lookup("#banner .button").queryAllAs(Button.class).stream()
                .filter(each -> each.getText().equals(Texts.of(key)))
                .findFirst()
                .orElseThrow();
        robot.interact(button::fire);
    }

    @Test
    void aNewDesignIsSavedUnderTheNameThatWasAskedForAndThenWithoutAsking() throws IOException {
        robot.push(KeyCode.CONTROL, KeyCode.N);
        draw("a");
        assertThat(desk.title().get()).contains(Texts.of("standing.unsaved"));

        toSave = Optional.of(folder.resolve("mine"));
        robot.push(KeyCode.CONTROL, KeyCode.S);
        Path file = folder.resolve("mine.json");
        until(() -> work().standing().get() == Work.Standing.SAVED);
        assertThat(file).hasContent(DesignFile.written(work().design()));
        assertThat(desk.title().get()).isEqualTo(Texts.of("title", "mine.json"));

        toSave = Optional.empty();
        draw("b");
        assertThat(work().standing().get()).isEqualTo(Work.Standing.UNSAVED);
        robot.push(KeyCode.CONTROL, KeyCode.S);
        until(() -> work().standing().get() == Work.Standing.SAVED);
        assertThat(file).hasContent(DesignFile.written(work().design()));
        assertThat(desk.cabinet().recent()).containsExactly(file);
    }

    @Test
    void aFullDiskSaysSoAndTheDesignStaysOpenAndUnsaved() throws IOException {
        Path file = saved("a.json");
        String before = Files.readString(file);
        opened(file);
        draw("a");

        full = true;
        robot.push(KeyCode.CONTROL, KeyCode.S);
        until(() -> told("save.failed"));
        assertThat(robot.lookup("#banner .small").queryLabeled().getText()).contains("the disk is full");
        assertThat(file).hasContent(before);
        assertThat(work().standing().get()).isEqualTo(Work.Standing.UNSAVED);

        full = false;
        answer("save.again");
        until(() -> work().standing().get() == Work.Standing.SAVED);
        assertThat(file).hasContent(DesignFile.written(work().design()));
        assertThat(desk.view().banner().isVisible()).isFalse();
    }

    @Test
    void aFolderATooLongNameAndATakenOneAreRefusedWithWhatToDo() throws IOException {
        robot.push(KeyCode.CONTROL, KeyCode.N);
        draw("a");
        Files.createDirectory(folder.resolve("sub"));
        Files.writeString(folder.resolve("taken.json"), "mine");
        for (String name : new String[] {"sub", "x".repeat(300) + ".json", "taken", "none/a.json"}) {
            toSave = Optional.of(folder.resolve(name));
            robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);
            until(() -> told("save.failed"));
            assertThat(robot.lookup("#banner .small").queryLabeled().getText())
                    .contains("not saved: ")
                    .contains("(");
            assertThat(work().standing().get()).isEqualTo(Work.Standing.UNSAVED);
            robot.interact(desk.view().banner()::hide);
        }
        assertThat(folder.resolve("taken.json")).hasContent("mine");
    }

    @Test
    void aForeignFileIsNeverWrittenOver() throws IOException {
        String text = "flowchart LR\n  app[Mobile app] --> gateway[API gateway]\n";
        Path file = Files.writeString(folder.resolve("theirs.mmd"), text);
        opened(file);
        assertThat(work().standing().get()).isEqualTo(Work.Standing.UNTOUCHED);

        toSave = Optional.of(file);
        robot.push(KeyCode.CONTROL, KeyCode.S);
        until(() -> work().standing().get() == Work.Standing.SAVED);
        assertThat(file).hasContent(text);
        assertThat(work().name()).isEqualTo("theirs.mmd.json");
    }

    @Test
    void aFileThatSomeoneElseChangedIsNeverWrittenOverUnasked() throws IOException {
        Path file = saved("a.json");
        opened(file);
        draw("mine");
        String theirs = DesignFile.written(design("weak"));
        Files.writeString(file, theirs);

        robot.push(KeyCode.CONTROL, KeyCode.S);
        until(() -> told("theirs.both"));
        assertThat(file).hasContent(theirs);

        answer("theirs.reload");
        until(() -> work().standing().get() == Work.Standing.SAVED);
        assertThat(work().design().components()).hasSameSizeAs(design("weak").components());
        robot.interact(work().editor()::undo);
        assertThat(work().design().components()).anyMatch(each -> each.label().equals("Kafka mine"));

        robot.push(KeyCode.CONTROL, KeyCode.S);
        until(() -> work().standing().get() == Work.Standing.SAVED);
        assertThat(Files.readString(file)).contains("Kafka mine");
    }

    @Test
    void aChangeByOthersIsSeenWhenTheWindowComesToTheFrontAndMineMayBeKept() throws IOException {
        Path file = saved("a.json");
        opened(file);
        Files.writeString(file, DesignFile.written(design("weak")));
        robot.interact(desk.cabinet()::front);
        until(() -> told("theirs"));

        answer("theirs.mine");
        until(() -> work().standing().get() == Work.Standing.SAVED
                && !desk.view().banner().isVisible());
        assertThat(file).hasContent(DesignFile.written(work().design()));
    }

    @Test
    void aFileThatAnotherWindowHasOpensAsACopy() throws IOException {
        Path file = saved("a.json");
        String before = Files.readString(file);
        try (Claim other = new Drafts(data.resolve("drafts")).claim(file).orElseThrow()) {
            assertThat(other).isNotNull();
            opened(file);
            until(() -> told("elsewhere"));
            draw("mine");
            toSave = Optional.of(file);
            robot.push(KeyCode.CONTROL, KeyCode.S);
            until(() -> told("save.failed"));
            assertThat(file).hasContent(before);
        }
    }

    @Test
    void brokenFilesAmongOthersAreToldAtOnceAndEachOtherIsAWorkOfItsOwn() throws IOException {
        openReference("strong");
        int open = desk.works().open().size();
        Path good = saved("good.json");
        Path bad = Files.writeString(folder.resolve("bad.json"), "{");
        Path worse = Files.writeString(folder.resolve("worse.puml"), "");
        robot.interact(() -> desk.open(java.util.List.of(bad, good, worse)));

        until(() -> desk.works().of(good).isPresent());
        assertThat(desk.works().open()).hasSize(open + 1);
        assertThat(desk.view().banner().getAccessibleText())
                .contains("bad.json")
                .contains("worse.puml");
    }

    private boolean full;

    @Override
    java.util.Optional<FileSystemException> hindrance() {
        return full ? Optional.of(new FileSystemException("a", null, "No space left on device")) : Optional.empty();
    }
}
