package plumbline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Test;
import org.testfx.robot.Motion;
import plumbline.design.Box;
import plumbline.design.ComponentId;
import plumbline.design.Design;
import plumbline.design.Point;

/// A whole sitting: a prompt is chosen, a design drawn while its score rises, a name changed, all of it taken back to
/// the first stroke and done again, and tidied up.
final class StoryJourneyTest extends Journey {
    /// What is drawn, in four rows of the canvas.
    private static final List<String> ROWS = List.of(
            "Mobile app",
            "API gateway",
            "Feed service",
            "Heavy ranker",
            "Kafka topic: clicks",
            "Flink windows",
            "Redis features",
            "Data lake",
            "Training pipeline",
            "Model registry");

    private static final List<List<Integer>> LINKS = List.of(
            List.of(0, 1),
            List.of(1, 2),
            List.of(2, 3),
            List.of(0, 4),
            List.of(4, 5),
            List.of(5, 6),
            List.of(4, 7),
            List.of(7, 8),
            List.of(8, 9),
            List.of(9, 3),
            List.of(3, 6));

    @Test
    void byMouse() {
        robot.interact(() -> desk.prompt(STOCK.prompt(FEED).orElseThrow()));
        for (int i = 0; i < ROWS.size(); i++) {
            robot.doubleClickOn(at(place(i)), Motion.DIRECT);
            until(() -> robot.lookup("#picker").tryQuery().isPresent());
            robot.write(ROWS.get(i), 0).push(KeyCode.ENTER);
        }
        robot.push(KeyCode.ESCAPE);
        assertThat(design().components()).hasSize(ROWS.size());
        until(() -> !score().isEmpty());
        int boxes = Integer.parseInt(score());

        for (List<Integer> link : LINKS) {
            Box from = box(link.getFirst());
            Box to = box(link.getLast());
            robot.moveTo(at(new Point(from.right() + 3, from.centre().y() + 6)), Motion.DIRECT)
                    .drag(MouseButton.PRIMARY)
                    .moveTo(at(to.centre()), Motion.DIRECT)
                    .drop();
            robot.push(KeyCode.ESCAPE);
        }
        assertThat(design().links()).hasSize(LINKS.size());
        until(() -> Integer.parseInt(score()) > boxes + 5);

        robot.doubleClickOn(at(box(3).centre()), Motion.DIRECT);
        until(() -> robot.lookup("#writing").tryQuery().isPresent());
        robot.write("Deep ranker", 0).push(KeyCode.ENTER);
        assertThat(design().components().get(3).label()).isEqualTo("Deep ranker");

        backAndForthAndTidy();
    }

    @Test
    void byKeysAlone() {
        robot.interact(() -> desk.prompt(STOCK.prompt(FEED).orElseThrow()));
        robot.push(KeyCode.SLASH);
        write("Mobile app");
        grow(KeyCode.RIGHT, "API gateway");
        grow(KeyCode.RIGHT, "Feed service");
        robot.push(KeyCode.ALT, KeyCode.LEFT).push(KeyCode.ALT, KeyCode.LEFT);
        assertThat(selected()).isEqualTo("Mobile app");
        grow(KeyCode.DOWN, "Kafka topic: clicks");
        grow(KeyCode.DOWN, "Data lake");
        grow(KeyCode.RIGHT, "Training pipeline");
        grow(KeyCode.RIGHT, "Model registry");
        assertThat(design().components()).hasSize(7);
        assertThat(design().links()).hasSize(6);
        until(() -> !score().isEmpty() && Integer.parseInt(score()) > 0);

        robot.push(KeyCode.TAB);
        assertThat(selected()).isEqualTo("Mobile app");
        robot.push(KeyCode.F2);
        until(() -> robot.lookup("#writing").tryQuery().isPresent());
        robot.write("Web app", 0).push(KeyCode.ENTER);
        assertThat(design().components().getFirst().label()).isEqualTo("Web app");

        backAndForthAndTidy();
    }

    private void backAndForthAndTidy() {
        Design whole = design();
        while (!design().components().isEmpty()) {
            robot.push(KeyCode.CONTROL, KeyCode.Z);
        }
        int steps = seen(() -> desk.editor().timeline().steps().size());
        for (int i = 0; i < steps; i++) {
            robot.push(KeyCode.CONTROL, KeyCode.Y);
        }
        assertThat(design()).isEqualTo(whole);

        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
        until(() -> !desk.editor().design().layout().equals(whole.layout()));
        assertThat(design().wiring()).isEqualTo(whole.wiring());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(design()).isEqualTo(whole);
    }

    private void grow(KeyCode way, String label) {
        robot.push(KeyCode.CONTROL, way);
        write(label);
    }

    private void write(String label) {
        until(() -> robot.lookup("#picker").tryQuery().isPresent());
        robot.write(label, 0).push(KeyCode.ENTER);
        until(() -> desk.editor().design().components().stream()
                .anyMatch(component -> component.label().equals(label)));
    }

    private String selected() {
        return seen(() -> desk.editor().design().components().stream()
                .filter(component -> desk.editor().selection().contains(component.id()))
                .map(component -> component.label())
                .findFirst()
                .orElse(""));
    }

    private static Point place(int number) {
        return new Point(110 + (number % 3) * 200, 90 + Math.floorDiv(number, 3) * 130);
    }

    /// Places are those of the canvas's view, which shows the canvas at its own size from its origin on.
    private Point2D at(Point point) {
        return desk.view().board().canvas().localToScreen(point.x(), point.y());
    }

    private Box box(int number) {
        return seen(() -> desk.editor().seen().plan().boxes().get(new ComponentId("c" + (number + 1))));
    }

    private <T> T seen(Supplier<T> what) {
        AtomicReference<T> seen = new AtomicReference<>();
        robot.interact(() -> seen.set(what.get()));
        return seen.get();
    }

    private Design design() {
        return seen(() -> desk.editor().design());
    }
}
