package plumbline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import plumbline.picture.Look;
import plumbline.picture.Token;
import plumbline.ui.words.Texts;

/// Looking nearer, looking at all of it, and looking at it in the dark.
final class ViewJourneyTest extends Journey {
    @Test
    void buttonsWheelAndKeysZoomAndFitRestores() {
        openReference("typical");
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
