package plumbline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.design.Component;
import plumbline.design.Edit;
import plumbline.editor.Deed;
import plumbline.files.DesignFile;
import plumbline.files.journal.Journal;
import plumbline.files.journal.JournalFile;
import plumbline.files.journal.Recorded;
import plumbline.problem.Decoded;
import plumbline.ui.words.Texts;
import plumbline.ui.work.Work;

/// Starting again: after a good end, after a kill, and after a design was put away.
final class RecoveryJourneyTest extends Journey {
    @TempDir
    private Path folder;

    private Work work() {
        return desk.works().now().orElseThrow();
    }

    private void draw(int from, int to) {
        for (int at = from; at < to; at++) {
            String id = "drawn" + at;
            robot.interact(() -> work().editor().apply(Deed.ADD, new Edit.Add(Component.of(id, null, "Kafka " + id))));
        }
    }

    private Path opened() throws IOException {
        Path file = Files.writeString(folder.resolve("a.json"), DesignFile.written(design("typical")));
        open(file);
        until(() -> desk.works().of(file).isPresent());
        return file;
    }

    /// The data folder as a kill leaves it: what the process had written, and no claim.
    private Path killed(int components) throws IOException {
        until(() -> written(components));
        Path left = folder.resolve("left" + components);
        Files.createDirectories(left.resolve("drafts"));
        try (Stream<Path> files = Files.list(data.resolve("drafts"))) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".journal")).toList()) {
                Files.copy(file, left.resolve("drafts").resolve(file.getFileName()));
            }
        }
        robot.interact(desk::close);
        return left;
    }

    private boolean written(int components) throws IOException {
        try (Stream<Path> files = Files.list(data.resolve("drafts"))) {
            return files.filter(each -> each.toString().endsWith(".journal"))
                    .anyMatch(file -> JournalFile.read(file) instanceof Decoded.Good<Recorded>(Recorded read, var _)
                            && read.journal(
                                            STOCK.library().catalog(),
                                            Set.copyOf(STOCK.library().prompts().keySet()))
                                    instanceof Decoded.Good<Journal>(Journal journal, var _)
                            && journal.present().components().size() == components);
        }
    }

    private void press(String key) {
        Button button = robot.lookup("#slip .button").queryAllAs(Button.class).stream()
                .filter(each -> each.getText().equals(Texts.of(key)))
                .findFirst()
                .orElseThrow();
        robot.interact(button::fire);
    }

    @Test
    void afterAGoodEndTheDesignsLieThereAgainWithTheirHistory() throws IOException {
        Path file = opened();
        draw(0, 5);
        robot.push(KeyCode.CONTROL, KeyCode.N);
        draw(5, 7);
        robot.interact(desk::close);

        startAgain(data);
        until(() -> desk.works().open().size() == 2);
        assertThat(desk.view().slip().isShown()).isFalse();
        Work first = desk.works().of(file).orElseThrow();
        assertThat(first.standing().get()).isEqualTo(Work.Standing.UNSAVED);
        robot.interact(() -> {
            for (int step = 0; step < 5; step++) {
                first.editor().undo();
            }
        });
        assertThat(first.design().components()).hasSameSizeAs(design("typical").components());
        assertThat(first.standing().get()).isEqualTo(Work.Standing.SAVED);
        robot.interact(first.editor()::redo);
        assertThat(first.design().components()).anyMatch(each -> each.label().equals("Kafka drawn0"));
    }

    @Test
    void aFileThatWasWrittenByOthersMeanwhileIsToldOf() throws IOException {
        Path file = opened();
        robot.interact(desk::close);
        Files.writeString(file, DesignFile.written(design("weak")));

        startAgain(data);
        until(() -> desk.works().of(file).isPresent());
        until(() -> desk.view().banner().isVisible());
        assertThat(desk.view().banner().getAccessibleText()).isEqualTo(Texts.of("theirs", work().name()));
    }

    @Test
    void theDesignThatWasLookedAtLastIsInFrontAgainWhateverItsFormat() throws IOException {
        Path ours = opened();
        Path theirs = Files.writeString(folder.resolve("b.puml"), "@startuml\n[Web app] --> [Feast]\n@enduml\n");
        for (Path last : List.of(theirs, ours)) {
            for (Path file : List.of(ours, theirs)) {
                open(file);
                until(() -> desk.works().of(file).isPresent());
            }
            robot.interact(() -> desk.works().show(desk.works().of(last).orElseThrow()));
            robot.interact(desk::close);

            startAgain(data);
            until(() -> desk.works().open().size() == 2);
            assertThat(work().origin().file()).contains(last);
        }
    }

    @Test
    void afterAKillTheUserRestoresWhatWasDrawn() throws IOException {
        Path file = opened();
        draw(0, 4);
        Path left = killed(design("typical").components().size() + 4);

        startAgain(left);
        until(() -> desk.view().slip().isShown());
        assertThat(robot.lookup("#slip .small").queryLabeled().getText()).contains("4");
        press("recovery.restore");
        until(() -> desk.works().of(file).isPresent());
        assertThat(work().design().components()).anyMatch(each -> each.label().equals("Kafka drawn3"));
        assertThat(work().standing().get()).isEqualTo(Work.Standing.UNSAVED);
        assertThat(desk.view().slip().isShown()).isFalse();

        robot.push(KeyCode.CONTROL, KeyCode.S);
        until(() -> work().standing().get() == Work.Standing.SAVED);
        assertThat(Files.readString(file)).contains("Kafka drawn3");
    }

    @Test
    void afterAKillTheSavedFileMayBeOpenedInstead() throws IOException {
        Path file = opened();
        draw(0, 4);
        Path left = killed(design("typical").components().size() + 4);

        startAgain(left);
        until(() -> desk.view().slip().isShown());
        press("recovery.saved");
        until(() -> desk.works().of(file).isPresent());
        assertThat(work().design().components()).hasSameSizeAs(design("typical").components());
        assertThat(work().standing().get()).isEqualTo(Work.Standing.SAVED);
    }

    @Test
    void whatIsNotDecidedIsOfferedAgainAndWhatIsDiscardedIsNot() throws IOException {
        robot.push(KeyCode.CONTROL, KeyCode.N);
        draw(0, 3);
        Path left = killed(3);

        startAgain(left);
        until(() -> desk.view().slip().isShown());
        assertThat(robot.lookup(Texts.of("recovery.title")).tryQuery()).isPresent();
        robot.push(KeyCode.ESCAPE);
        until(() -> !desk.view().slip().isShown());
        assertThat(desk.cabinet().drafts()).hasSize(1);
        robot.interact(desk::close);

        // Since then nothing has ended badly.
        startAgain(left);
        until(() -> desk.view().slip().isShown());
        assertThat(robot.lookup(Texts.of("recovery.title")).tryQuery()).isEmpty();
        assertThat(robot.lookup(Texts.of("recovery.waiting")).tryQuery()).isPresent();
        press("recovery.discard");
        until(() -> !desk.view().slip().isShown());
        robot.interact(desk::close);

        startAgain(left);
        open(Files.writeString(folder.resolve("b.json"), DesignFile.written(design("weak"))));
        until(() -> desk.works().open().size() == 1);
        assertThat(desk.view().slip().isShown()).isFalse();
        assertThat(desk.cabinet().drafts()).isEmpty();
    }

    @Test
    void aClosedDesignWithChangesStaysAsADraft() throws IOException {
        Path file = opened();
        draw(0, 2);
        robot.push(KeyCode.CONTROL, KeyCode.W);
        assertThat(desk.works().open()).isEmpty();
        assertThat(robot.lookup("#empty").query().isVisible()).isTrue();
        until(() -> desk.cabinet().drafts().size() == 1);

        open(file);
        until(() -> desk.works().of(file).isPresent());
        assertThat(work().design().components()).anyMatch(each -> each.label().equals("Kafka drawn1"));
        assertThat(desk.cabinet().drafts()).isEmpty();
    }

    @Test
    void aSavedDesignThatIsOpenedAgainCanBeUndoneToTheFirstStroke() throws IOException {
        Path file = opened();
        draw(0, 3);
        robot.push(KeyCode.CONTROL, KeyCode.S);
        until(() -> work().standing().get() == Work.Standing.SAVED);
        robot.push(KeyCode.CONTROL, KeyCode.W);
        until(() -> desk.works().open().isEmpty()
                && written(design("typical").components().size() + 3));
        robot.interact(desk::close);

        startAgain(data);
        robot.interact(() -> desk.open(List.of(file)));
        until(() -> desk.works().of(file).isPresent());
        assertThat(work().standing().get()).isEqualTo(Work.Standing.SAVED);
        assertThat(work().editor().timeline().now()).isEqualTo(3);
    }

    @Test
    void aBrokenJournalIsMovedAsideAndToldOf() throws IOException {
        Files.createDirectories(data.resolve("drafts"));
        Files.writeString(data.resolve("drafts/1.journal"), "nonsense");

        startAgain(data);
        until(() -> desk.view().banner().isVisible());
        assertThat(data.resolve("drafts/1.damaged")).exists();
        assertThat(data.resolve("drafts/1.journal")).doesNotExist();
    }
}
