package plumbline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextInputControl;
import org.junit.jupiter.api.Test;
import plumbline.editor.Command;
import plumbline.exchange.Format;

/// Whether everything that takes the keyboard says what it is.
final class AccessJourneyTest extends Journey {
    /// What the desk can look like.
    private List<Runnable> sights() {
        return List.of(
                () -> {},
                () -> openReference("typical"),
                this::showTheRight,
                () -> robot.interact(() -> cards().getFirst().fireEvent(click())),
                () -> tab("right", 1),
                () -> tab("right", 2),
                () -> robot.interact(() -> desk.editor()
                        .select(Set.of(
                                desk.editor().design().components().getFirst().id()))),
                () -> robot.interact(() -> desk.editor()
                        .select(Set.of(desk.editor().design().links().getFirst().id()))),
                () -> tab("left", 1),
                () -> tab("left", 2),
                () -> robot.interact(() -> desk.does(Command.HELP)),
                () -> robot.interact(desk.view().slip()::hide),
                () -> robot.interact(() -> desk.export(Format.PNG)));
    }

    private static javafx.event.Event click() {
        return new javafx.scene.input.MouseEvent(
                javafx.scene.input.MouseEvent.MOUSE_CLICKED,
                0,
                0,
                0,
                0,
                javafx.scene.input.MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                true,
                false,
                true,
                null);
    }

    private void tab(String pane, int at) {
        robot.interact(() ->
                ((TabPane) desk.view().lookup("#" + pane)).getSelectionModel().select(at));
    }

    @Test
    void everythingThatTakesTheKeyboardHasANameAndARole() {
        List<String> nameless = new ArrayList<>();
        int met = 0;
        for (Runnable sight : sights()) {
            sight.run();
            List<Node> stops = new ArrayList<>();
            robot.interact(() -> collect(desk.view(), stops));
            met += stops.size();
            for (Node stop : stops) {
                if (name(stop).isBlank() || isRoleless(stop)) {
                    nameless.add(words(stop));
                }
            }
        }
        assertThat(met).isGreaterThan(150);
        assertThat(nameless.stream().distinct()).isEmpty();
    }

    private static void collect(Node node, List<Node> stops) {
        if (!node.isVisible() || node.isDisabled()) {
            return;
        }
        if (node.isFocusTraversable()) {
            stops.add(node);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, stops));
        }
    }

    private String name(Node node) {
        return Stream.of(
                        Optional.ofNullable(node.getAccessibleText()),
                        Optional.of(node).filter(Labeled.class::isInstance).map(each -> ((Labeled) each).getText()),
                        Optional.of(node)
                                .filter(TextInputControl.class::isInstance)
                                .map(each -> ((TextInputControl) each).getPromptText()),
                        Optional.of(node)
                                .filter(ComboBoxBase.class::isInstance)
                                .map(each -> ((ComboBoxBase<?>) each).getPromptText()),
                        labelled(node))
                .flatMap(Optional::stream)
                .filter(name -> !name.isBlank())
                .findFirst()
                .orElse("");
    }

    private Optional<String> labelled(Node node) {
        return desk.view().lookupAll(".label").stream()
                .filter(each -> each instanceof Label label && node.equals(label.getLabelFor()))
                .map(each -> ((Label) each).getText())
                .findFirst();
    }

    private static boolean isRoleless(Node node) {
        return node.getAccessibleRole() == null
                || EnumSet.of(AccessibleRole.NODE, AccessibleRole.PARENT).contains(node.getAccessibleRole());
    }

    private static String words(Node node) {
        return node.getClass().getSimpleName() + "#" + node.getId() + node.getStyleClass() + " in "
                + (node.getParent() == null ? "" : node.getParent().getClass().getSimpleName());
    }
}
