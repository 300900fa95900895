package plumbline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import plumbline.design.Box;
import plumbline.design.Design;
import plumbline.design.ElementId;
import plumbline.design.Link;
import plumbline.picture.Look;
import plumbline.picture.Token;
import plumbline.ui.words.Texts;

/// Looking nearer, looking at all of it, and looking at it in the dark.
final class ViewJourneyTest extends Journey {
    @Test
    void buttonsWheelAndKeysZoomAndFitRestores() {
        openReference("typical");
        robot.clickOn("#fit");
        String fitted = zoom();

        robot.clickOn("#zoom-in");
        assertThat(percent()).isGreaterThan(percent(fitted));
        robot.clickOn("#fit");
        assertThat(zoom()).isEqualTo(fitted);

        Node canvas = desk.view().board().canvas();
        // The platform without a screen loses the keys that are held while the wheel turns.
        robot.interact(() -> Event.fireEvent(canvas, wheel(200, 200, 120)));
        assertThat(percent()).isGreaterThan(percent(fitted));

        robot.interact(desk.view().board().canvas()::requestFocus);
        robot.push(KeyCode.SHIFT, KeyCode.DIGIT1);
        assertThat(zoom()).isEqualTo(fitted);
    }

    @Test
    void shift1FitsWhereverTheFocusIs() {
        openReference("typical");
        robot.interact(() -> desk.view().board().canvas().fit());
        int fitted = percent();
        robot.interact(() -> desk.view().board().canvas().zoomTo(2));
        robot.interact(robot.lookup("#prompts").query()::requestFocus);

        robot.push(KeyCode.SHIFT, KeyCode.DIGIT1);

        assertThat(percent()).isEqualTo(fitted);
    }

    @Test
    void shift2ShowsWhatIsSelected() {
        openReference("typical");
        int fitted = percent();
        robot.interact(() -> desk.select(
                Optional.of(design("typical").components().getFirst().id())));

        robot.interact(desk.view().board().canvas()::requestFocus);
        robot.push(KeyCode.SHIFT, KeyCode.DIGIT2);

        assertThat(percent()).isGreaterThan(fitted);
    }

    @Test
    void theDarkLookReachesWindowAndCanvasAndIsRemembered() {
        openReference("typical");

        robot.interact(robot.lookup("#look").query()::requestFocus);
        robot.clickOn("#look").clickOn(Texts.of("look.dark"));
        until(() -> desk.look() == Look.DARK);

        Region bar = robot.lookup(".top-bar").queryAs(Region.class);
        until(() -> bar.getBackground().getFills().getLast().getFill().equals(colour(Token.PANEL)));
        Region board = robot.lookup(".board").queryAs(Region.class);
        assertThat(board.getBackground().getFills().getLast().getFill()).isEqualTo(colour(Token.CANVAS));
        assertThat(memory.recall("look", "")).isEqualTo("dark");
    }

    @Test
    void theCanvasIsLeftAloneByF11AndEscapeBringsThePanelsBack() {
        openReference("typical");
        Node canvas = desk.view().board().canvas();
        double beside = canvas.getLayoutBounds().getWidth();
        robot.interact(robot.lookup("#prompts").query()::requestFocus);

        robot.push(KeyCode.F11);
        until(() -> canvas.getLayoutBounds().getWidth() > beside + 200);
        assertThat(desk.view().getScene().getFocusOwner()).isEqualTo(canvas);
        assertThat(robot.lookup("#open-right").query().getParent().isVisible()).isFalse();
        assertThat(memory.recall("canvas-alone", "")).isEqualTo("yes");

        robot.push(KeyCode.ESCAPE);
        until(() -> !desk.view().sides().isAlone());
        assertThat(canvas.getLayoutBounds().getWidth()).isCloseTo(beside, Offset.offset(8.0));
        assertThat(memory.recall("canvas-alone", "")).isEqualTo("no");

        robot.clickOn("#canvas-only");
        until(() -> canvas.getLayoutBounds().getWidth() > beside + 200);
        robot.push(KeyCode.CONTROL, KeyCode.PERIOD);
        until(() -> !desk.view().sides().isAlone());
        assertThat(canvas.getLayoutBounds().getWidth()).isCloseTo(beside, Offset.offset(8.0));
    }

    @Test
    void aPanelThatIsAskedForComesBackToACanvasThatWasAlone() {
        memory.keep("canvas-alone", "yes");
        startAgain(data);
        openReference("typical");
        assertThat(desk.view().sides().isAlone()).isTrue();

        robot.push(KeyCode.CONTROL, KeyCode.B);

        assertThat(desk.view().sides().isAlone()).isFalse();
        assertThat(robot.lookup("#left").query().getScene()).isNotNull();
    }

    @Test
    void theDesignIsCopiedAsAPicture() {
        openReference("typical");
        robot.interact(() -> Clipboard.getSystemClipboard().clear());

        robot.push(KeyCode.ALT, KeyCode.SHIFT, KeyCode.C);
        until(() -> Clipboard.getSystemClipboard().hasImage());

        AtomicReference<Image> copied = new AtomicReference<>();
        robot.interact(() -> copied.set(Clipboard.getSystemClipboard().getImage()));
        Box drawn = Box.around(desk.editor().seen().plan().boxes().values()).orElseThrow();
        assertThat(copied.get().getWidth()).isGreaterThan(2 * drawn.width());
        assertThat(copied.get().getHeight()).isGreaterThan(2 * drawn.height());
    }

    @Test
    void theFootNamesWhateverIsSelected() {
        openReference("solid");
        Design design = desk.editor().design();
        assertThat(design.boundaries()).isNotEmpty();
        Link link = design.links().getFirst();
        String from = label(design, link.from());
        String to = label(design, link.to());

        assertThat(selecting(Set.of(link.from()))).isEqualTo(from + " selected");
        assertThat(selecting(Set.of(link.id()))).contains(from + " → " + to);
        assertThat(selecting(Set.of(design.boundaries().getFirst().id())))
                .isEqualTo("boundary " + design.boundaries().getFirst().label() + " selected");
        assertThat(selecting(Set.of(link.id(), link.from(), link.to()))).isEqualTo("2 components, 1 link selected");
        assertThat(selecting(Set.of())).isEmpty();
    }

    private static String label(Design design, ElementId id) {
        return design.components().stream()
                .filter(each -> each.id().equals(id))
                .map(each -> each.label().lines().findFirst().orElseThrow())
                .findFirst()
                .orElseThrow();
    }

    private String selecting(Set<ElementId> elements) {
        robot.interact(() -> desk.editor().select(elements));
        return robot.lookup("#selected").queryAs(Labeled.class).getText();
    }

    private static ScrollEvent wheel(double x, double y, double turned) {
        return new ScrollEvent(
                ScrollEvent.SCROLL,
                x,
                y,
                x,
                y,
                false,
                true,
                false,
                false,
                false,
                false,
                0,
                turned,
                0,
                turned,
                ScrollEvent.HorizontalTextScrollUnits.NONE,
                0,
                ScrollEvent.VerticalTextScrollUnits.NONE,
                0,
                0,
                null);
    }

    private static Color colour(Token token) {
        return Color.web(Look.DARK.colour(token).hex());
    }

    private String zoom() {
        return robot.lookup("#zoom").queryAs(Labeled.class).getText();
    }

    private int percent() {
        return percent(zoom());
    }

    private static int percent(String shown) {
        return Integer.parseInt(shown.replaceAll("\\D", ""));
    }
}
