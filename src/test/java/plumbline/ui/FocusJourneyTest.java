package plumbline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import plumbline.picture.Look;
import plumbline.ui.control.FocusRing;

/// Whoever works with the keyboard sees where the focus is, at once and everywhere.
final class FocusJourneyTest extends Journey {
    /// Of a ring around the smallest control more pixels are seen than this.
    private static final int SEEN = 40;

    private static final double AROUND = 3;

    @Test
    void f6ShowsAtOnceWhereItGoes() {
        openReference("typical");
        showTheRight();
        robot.interact(desk.view().board().canvas()::requestFocus);

        for (int step = 1; step <= 5; step++) {
            WritableImage before = picture();
            Node left = focused();
            robot.push(KeyCode.F6);
            Node focused = focused();

            assertThat(focused).as("the focus after F6 number " + step).isNotEqualTo(left);
            assertThat(changed(before, picture(), focused))
                    .as("pixels that changed at " + words(focused))
                    .isGreaterThan(SEEN);
        }
    }

    @Test
    void everyControlShowsTheFocusInBothLooks() {
        List<String> blind = new ArrayList<>();
        look(blind, "#show-example", "#choose-prompt");
        openReference("typical");
        showTheRight();
        look(blind, "#prompts", "#file-menu", "#compare", "#examples", "#look", "#export", "#tidy", "#fit", "#help");
        look(blind, "#canvas", "#left", "#right", "#hide-verdict", ".finding", ".do-advice", "#another-prompt");

        assertThat(blind).isEmpty();
    }

    private void look(List<String> blind, String... controls) {
        for (Look look : List.of(Look.LIGHT, Look.DARK)) {
            robot.interact(() -> desk.look(Optional.of(look)));
            for (String control : controls) {
                Node node = desk.view().lookup(control);
                assertThat(node).as(control).isNotNull();
                robot.interact(desk.view()::requestFocus);
                WritableImage before = picture();
                robot.interact(() -> new FocusRing().give(node));
                assertThat(focused()).isEqualTo(node);
                int changed = changed(before, picture(), node);
                if (changed <= SEEN) {
                    blind.add(control + " in the " + look.id() + " look: " + changed);
                }
            }
        }
    }

    private Node focused() {
        return desk.view().getScene().getFocusOwner();
    }

    private WritableImage picture() {
        robot.interact(() -> {});
        AtomicReference<WritableImage> taken = new AtomicReference<>();
        robot.interact(() -> taken.set(desk.view().getScene().snapshot(null)));
        return taken.get();
    }

    /// How many pixels on and around a node look clearly different.
    private static int changed(WritableImage before, WritableImage after, Node node) {
        Bounds bounds = node.localToScene(node.getLayoutBounds());
        PixelReader was = before.getPixelReader();
        PixelReader is = after.getPixelReader();
        int changed = 0;
        for (int y = (int) Math.max(0, bounds.getMinY() - AROUND);
                y < Math.min(after.getHeight(), bounds.getMaxY() + AROUND);
                y++) {
            for (int x = (int) Math.max(0, bounds.getMinX() - AROUND);
                    x < Math.min(after.getWidth(), bounds.getMaxX() + AROUND);
                    x++) {
                changed += distance(was.getColor(x, y), is.getColor(x, y)) > 0.25 ? 1 : 0;
            }
        }
        return changed;
    }

    private static double distance(Color one, Color other) {
        return Math.abs(one.getRed() - other.getRed())
                + Math.abs(one.getGreen() - other.getGreen())
                + Math.abs(one.getBlue() - other.getBlue());
    }

    private static String words(Node node) {
        return node.getClass().getSimpleName() + " " + node.getId() + " " + node.getStyleClass();
    }
}
