package plumbline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.ui.frame.TabStrip;

/// Many designs at once: their tabs, and what the next key is for.
class TabsJourneyTest extends Journey {
    private static final int MANY = 14;

    @TempDir
    Path folder;

    @Test
    void theChosenTabKeepsItsNameAndIsInSightHoweverManyThereAre() throws IOException {
        String name = "checkout-with-fallbacks.mmd";
        List<Path> many = files(name);
        robot.interact(() -> desk.open(many));
        until(() -> desk.works().open().size() == MANY);

        robot.interact(() -> desk.works().show(desk.works().open().get(MANY / 2)));
        until(() ->
                chosen().getBoundsInParent().getWidth() > others().getFirst().getWidth());
        assertThat(chosen().getWidth()).isGreaterThan(150);
        until(() -> inSight(chosen()));

        robot.interact(() -> desk.works().show(desk.works().open().getFirst()));
        until(() -> inSight(chosen()));
    }

    @Test
    void whatIsOpenedOrTurnedToHasTheKeys() throws IOException {
        robot.interact(() -> desk.view().lookup("#prompts").requestFocus());
        List<Path> many = files("one.mmd");
        robot.interact(() -> desk.open(many));
        until(() -> desk.works().open().size() == MANY);
        assertThat(desk.view().board().canvas().isFocused()).isTrue();

        robot.interact(() -> desk.view().lookup("#prompts").requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT1);
        until(() -> desk.view().board().canvas().isFocused());
    }

    @Test
    void aFileIsAskedForBesideTheOneAtHandAndThenWhereOneWasChosenLast() throws IOException {
        assertThat(asked).isEmpty();
        Path file = files("one.mmd").getFirst();
        robot.interact(() -> desk.open(List.of(file)));
        until(() -> desk.works().now().isPresent());
        toSave = Optional.empty();

        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);
        assertThat(asked).contains(folder);

        Path other = Files.createDirectory(folder.resolve("other"));
        toSave = Optional.of(other.resolve("kept.json"));
        robot.interact(() -> desk.cabinet().saveAs());
        until(() -> Files.exists(other.resolve("kept.json")));
        robot.interact(() -> desk.cabinet().begin());
        robot.interact(() -> desk.cabinet().saveAs());
        assertThat(asked).contains(other);
    }

    private List<Path> files(String last) throws IOException {
        List<Path> files = new ArrayList<>();
        for (int number = 1; number <= MANY; number++) {
            String name = number == MANY / 2 + 1 ? last : "drawing-number-" + number + ".mmd";
            files.add(Files.writeString(
                    folder.resolve(name), "flowchart LR\n  a[Feed service] --> b[Cache " + number + "]\n"));
        }
        return files;
    }

    private Region chosen() {
        return tabs().stream()
                .filter(tab -> tab.getPseudoClassStates().stream()
                        .anyMatch(each -> each.getPseudoClassName().equals("chosen")))
                .findFirst()
                .orElseThrow();
    }

    private List<Region> others() {
        return tabs().stream().filter(tab -> tab != chosen()).toList();
    }

    private List<Region> tabs() {
        return desk.view().lookupAll(".work-tab").stream()
                .map(Region.class::cast)
                .toList();
    }

    private boolean inSight(Node tab) {
        TabStrip strip = (TabStrip) desk.view().lookup("#tabs");
        Bounds seen = strip.localToScene(strip.getBoundsInLocal());
        Bounds at = tab.localToScene(tab.getBoundsInLocal());
        return at.getMinX() >= seen.getMinX() - 1 && at.getMaxX() <= seen.getMaxX() + 1;
    }
}
