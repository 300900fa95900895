package plumbline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Test;
import org.testfx.robot.Motion;
import plumbline.design.Box;
import plumbline.design.ComponentId;
import plumbline.design.Design;
import plumbline.design.Flow;
import plumbline.design.KindId;
import plumbline.design.Point;

/// Drawing with real mouse and keys: naming, linking, moving, writing, deleting, undoing.
final class DrawingJourneyTest extends Journey {
    @Test
    void twoClicksOnTheGroundNameAComponentIntoPlace() {
        name("Kafka topic: clicks", 200, 300);

        assertThat(design().components()).singleElement().satisfies(component -> {
            assertThat(component.label()).isEqualTo("Kafka topic: clicks");
            assertThat(component.kind()).isNull();
        });
        Point middle = middle("c1");
        assertThat(middle.x()).isCloseTo(200, org.assertj.core.data.Offset.offset(8.0));
        assertThat(middle.y()).isCloseTo(300, org.assertj.core.data.Offset.offset(8.0));
    }

    @Test
    void theSlashNamesAComponentAndTabChoosesAnotherKind() {
        robot.push(KeyCode.SLASH);
        until(() -> robot.lookup("#picker").tryQuery().isPresent());
        robot.write("flink", 0).push(KeyCode.TAB).push(KeyCode.ENTER);

        assertThat(design().components())
                .singleElement()
                .satisfies(component ->
                        assertThat(component.kind()).isNotNull().isNotEqualTo(new KindId("stream-processor")));
    }

    @Test
    void theFirstComponentStandsInTheMiddleOfTheCanvas() {
        robot.push(KeyCode.ENTER);
        until(() -> robot.lookup("#picker").tryQuery().isPresent());
        robot.write("flink", 0).push(KeyCode.ENTER);

        Node canvas = desk.view().board().canvas();
        Bounds drawn = box("c1");
        Bounds room = canvas.localToScreen(canvas.getBoundsInLocal());
        assertThat(drawn.getCenterX()).isCloseTo(room.getCenterX(), org.assertj.core.data.Offset.offset(10.0));
        assertThat(drawn.getCenterY()).isCloseTo(room.getCenterY(), org.assertj.core.data.Offset.offset(10.0));
    }

    @Test
    void aCopyIsPutUnderTheMouseAndIntoFreeSpaceWhereTheMouseIsElsewhere() {
        name("Client", 120, 200);
        robot.push(KeyCode.CONTROL, KeyCode.C);
        robot.moveTo(at(new Point(420, 480)), Motion.DIRECT).push(KeyCode.CONTROL, KeyCode.V);
        assertThat(middle("c2").distanceTo(new Point(420, 480))).isLessThan(12);

        robot.push(KeyCode.CONTROL, KeyCode.C).moveTo("#undo", Motion.DIRECT).push(KeyCode.CONTROL, KeyCode.V);
        assertThat(place("c3").intersects(place("c2"))).isFalse();
        assertThat(place("c3").intersects(place("c1"))).isFalse();
        assertThat(middle("c3").distanceTo(middle("c2"))).isLessThan(400);
    }

    @Test
    void escapeLeavesThePickerWithoutATrace() {
        robot.push(KeyCode.SLASH);
        until(() -> robot.lookup("#picker").tryQuery().isPresent());
        robot.write("flink", 0).push(KeyCode.ESCAPE);

        assertThat(robot.lookup("#picker").tryQuery()).isEmpty();
        assertThat(design().components()).isEmpty();
    }

    @Test
    void aDragFromTheRimLinksWithTheFlowThatIsMeant() {
        name("Kafka topic: clicks", 120, 200);
        name("Flink", 420, 200);

        drag(rim("c1"), middle("c2"));

        assertThat(design().links())
                .singleElement()
                .satisfies(link -> assertThat(link.flow()).isNull());
        assertThat(seen(() -> desk.editor()
                        .seen()
                        .reading()
                        .flows()
                        .get(desk.editor().design().links().getFirst().id())))
                .isEqualTo(Flow.STREAM);
    }

    @Test
    void aLinkLetGoOnTheGroundAsksWhatToPutThere() {
        name("Client", 120, 200);

        drag(rim("c1"), new Point(360, 400));
        until(() -> robot.lookup("#picker").tryQuery().isPresent());
        robot.write("api gateway", 0).push(KeyCode.ENTER);

        assertThat(design().components()).hasSize(2);
        assertThat(design().links()).hasSize(1);
    }

    @Test
    void aDragMovesAndEscapeDropsIt() {
        name("Client", 200, 200);
        Point before = middle("c1");

        drag(before, new Point(360, 320));
        Point moved = middle("c1");
        assertThat(moved.distanceTo(before)).isGreaterThan(150);

        robot.drag(at(moved), MouseButton.PRIMARY).moveTo(at(before), Motion.DIRECT);
        robot.push(KeyCode.ESCAPE).drop();
        assertThat(middle("c1")).isEqualTo(moved);

        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(middle("c1")).isEqualTo(before);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        assertThat(middle("c1")).isEqualTo(moved);
    }

    @Test
    void anElementIsRenamedWhereItStandsAndRecognisedMeanwhile() {
        name("Client", 200, 200);

        robot.doubleClickOn(at(middle("c1")), Motion.DIRECT);
        until(() -> robot.lookup("#writing").tryQuery().isPresent());
        robot.write("Feast", 0);
        assertThat(seen(() -> desk.editor()
                        .seen()
                        .reading()
                        .kinds()
                        .get(new ComponentId("c1"))
                        .kind()))
                .isEqualTo(new KindId("feature-store"));
        assertThat(design().components().getFirst().label()).isEqualTo("Client");

        robot.push(KeyCode.ENTER);
        assertThat(design().components().getFirst().label()).isEqualTo("Feast");
        assertThat(robot.lookup("#writing").tryQuery()).isEmpty();
    }

    @Test
    void aClickElsewhereKeepsWhatWasWritten() {
        name("Client", 200, 200);
        robot.push(KeyCode.F2);
        until(() -> robot.lookup("#writing").tryQuery().isPresent());
        robot.write("Web app", 0);

        robot.clickOn(at(new Point(420, 480)), Motion.DIRECT);

        assertThat(design().components().getFirst().label()).isEqualTo("Web app");
    }

    @Test
    void theMarqueeSelectsWhatItHolds() {
        name("Client", 160, 200);
        name("Feast", 400, 200);
        robot.push(KeyCode.ESCAPE);

        drag(new Point(60, 120), new Point(510, 300));

        assertThat(seen(() -> desk.editor().selection())).hasSize(2);
        robot.push(KeyCode.DELETE);
        assertThat(design().components()).isEmpty();
    }

    @Test
    void thePadAppendsAndDeletes() {
        name("Client", 160, 300);
        robot.clickOn("#pad-append", Motion.DIRECT);
        until(() -> robot.lookup("#picker").tryQuery().isPresent());
        robot.write("api gateway", 0).push(KeyCode.ENTER);
        assertThat(design().links()).hasSize(1);

        robot.clickOn("#pad-delete", Motion.DIRECT);
        assertThat(design().components()).hasSize(1);
    }

    @Test
    void thePadFollowsWhatIsSelectedAndKeepsOutOfTheWayOfADrag() {
        name("Client", 160, 300);
        name("Feast", 420, 300);
        robot.push(KeyCode.ESCAPE);
        assertThat(robot.lookup("#pad").tryQuery()).isEmpty();

        robot.clickOn(at(middle("c1")), Motion.DIRECT);
        until(() -> robot.lookup("#pad").tryQuery().isPresent());

        robot.drag(at(middle("c1")), MouseButton.PRIMARY).moveTo(at(new Point(200, 420)), Motion.DIRECT);
        until(() -> robot.lookup("#pad").tryQuery().isEmpty());
        robot.drop();
        until(() -> robot.lookup("#pad").tryQuery().isPresent());
    }

    @Test
    void aLinkIsGivenAnotherFlowAndTurnedRound() {
        name("Kafka topic: clicks", 120, 300);
        name("Flink", 420, 300);
        drag(rim("c1"), middle("c2"));

        robot.clickOn("#pad-flow", Motion.DIRECT).clickOn("#flow-batch", Motion.DIRECT);
        until(() -> desk.editor().design().links().getFirst().flow() == Flow.BATCH);

        robot.clickOn("#pad-reverse", Motion.DIRECT);
        assertThat(design().links().getFirst().from()).isEqualTo(new ComponentId("c2"));
    }

    @Test
    void copiesArriveThroughTheClipboardAndJunkIsRefusedCalmly() {
        name("Client", 200, 200);
        robot.push(KeyCode.CONTROL, KeyCode.C).push(KeyCode.CONTROL, KeyCode.V);
        assertThat(design().components()).hasSize(2);

        robot.interact(() -> copy("{\"format\": 1, \"components\": ["));
        robot.push(KeyCode.CONTROL, KeyCode.V);
        assertThat(design().components()).hasSize(2);

        robot.interact(() -> copy("x".repeat(4_000_001)));
        robot.push(KeyCode.CONTROL, KeyCode.V);
        assertThat(design().components()).hasSize(2);
        assertThat(design().notes()).isEmpty();
    }

    @Test
    void aDiagramOfAnotherToolArrivesAtTheHandInOneStep() {
        name("Client", 200, 200);
        robot.interact(() -> copy("flowchart LR\n  f[(Feast)] -->|features| r[Ranker]\n"));
        robot.moveTo(at(new Point(420, 420)), Motion.DIRECT).push(KeyCode.CONTROL, KeyCode.V);
        until(() -> desk.editor().design().components().size() == 3);

        assertThat(design().links().getFirst().label()).isEqualTo("features");
        assertThat(Box.around(design().components().stream()
                                .skip(1)
                                .map(component ->
                                        desk.editor().seen().plan().boxes().get(component.id()))
                                .toList())
                        .orElseThrow()
                        .centre()
                        .distanceTo(new Point(420, 420)))
                .isLessThan(30);

        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(design().components()).hasSize(1);
    }

    @Test
    void spaceAndTheMiddleButtonMoveThePaper() {
        name("Client", 200, 200);
        Bounds before = box("c1");

        robot.drag(at(new Point(300, 420)), MouseButton.MIDDLE)
                .moveTo(at(new Point(340, 450)), Motion.DIRECT)
                .drop();

        assertThat(box("c1").getMinX() - before.getMinX()).isCloseTo(40, org.assertj.core.data.Offset.offset(1.5));
        assertThat(design().components()).hasSize(1);
    }

    private static void copy(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }

    /// Names a component by two clicks on the ground.
    private void name(String label, double x, double y) {
        robot.doubleClickOn(at(new Point(x, y)), Motion.DIRECT);
        until(() -> robot.lookup("#picker").tryQuery().isPresent());
        robot.write(label, 0).push(KeyCode.ENTER);
        until(() -> desk.editor().design().components().stream()
                .anyMatch(component -> component.label().equals(label)));
    }

    private void drag(Point from, Point to) {
        robot.moveTo(at(from), Motion.DIRECT)
                .drag(MouseButton.PRIMARY)
                .moveTo(at(to), Motion.DIRECT)
                .drop();
    }

    private Bounds box(String id) {
        Node node = drawn(id);
        return node.localToScreen(node.getBoundsInLocal());
    }

    /// Places are those of the canvas's view, which shows the canvas at its own size from its origin on.
    private Point2D at(Point point) {
        Node canvas = desk.view().board().canvas();
        Point2D corner = canvas.localToScreen(0, 0);
        return corner.add(point.x(), point.y());
    }

    private Box place(String id) {
        return seen(() -> desk.editor().seen().plan().boxes().get(new ComponentId(id)));
    }

    private Point middle(String id) {
        return place(id).centre();
    }

    private Point rim(String id) {
        Box box = place(id);
        return new Point(box.right() + 3, box.centre().y() + 8);
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
