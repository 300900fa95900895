package plumbline.ui;

import java.util.List;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import plumbline.ui.words.Texts;

/// What stands left and right of the canvas: as wide as it was left, folded to a rail on request, and the right side
/// a drawer over the canvas where the window is narrow.
///
/// Widths and folds are remembered.
final class Sides extends StackPane {
    /// In a narrower window the right side lies over the canvas.
    static final double NARROW = 1100;

    private static final double LEFT = 256;
    private static final double RIGHT = 344;
    private static final double LEAST = 216;
    private static final double LEAST_RIGHT = 296;
    private static final double MIDDLE = 320;

    private final Memory memory;
    private final Node middle;
    private final SplitPane split = new SplitPane();
    private final Side left;
    private final Side right;
    private final StackPane drawer = new StackPane();
    private boolean narrow;
    private boolean drawn;
    private Runnable unfold = () -> {};

    /// One side: its panels with the button that folds them, and the rail that stands for them then.
    private final class Side {
        private final String name;
        private final StackPane panels;
        private final VBox rail;
        private final Button opens;
        private double width;
        private boolean folded;

        Side(String name, Region content, double width, double least) {
            this.name = name;
            this.width = number(name + "-width", width);
            folded = memory.recall(name + "-folded", "").equals("yes");
            Button folds = button("fold-" + name, name.equals("left") ? Feather.CHEVRONS_LEFT : Feather.CHEVRONS_RIGHT);
            folds.setOnAction(_ -> toggle(this));
            StackPane.setAlignment(folds, Pos.TOP_RIGHT);
            folds.setTranslateX(-6);
            folds.setTranslateY(5);
            panels = new StackPane(content, folds);
            panels.setMinWidth(least);
            panels.getStyleClass().add("side");
            SplitPane.setResizableWithParent(panels, false);
            opens = button("open-" + name, name.equals("left") ? Feather.CHEVRONS_RIGHT : Feather.CHEVRONS_LEFT);
            opens.setOnAction(_ -> toggle(this));
            rail = new VBox(8, opens);
            rail.getStyleClass().addAll("rail", "rail-" + name);
        }

        private double number(String key, double otherwise) {
            try {
                double kept = Double.parseDouble(memory.recall(key, ""));
                return kept >= LEAST && kept <= 1200 ? kept : otherwise;
            } catch (NumberFormatException _) {
                // What is kept outside of the application may be anything.
                return otherwise;
            }
        }

        void keep() {
            memory.keep(name + "-width", Double.toString(width));
            memory.keep(name + "-folded", folded ? "yes" : "no");
        }

        void rail(boolean shown) {
            rail.setVisible(shown);
            rail.setManaged(shown);
        }
    }

    /// `summary` stands on the rail of the right side.
    Sides(Region leftPanels, Region middle, Region rightPanels, ObservableValue<String> summary, Memory memory) {
        this.memory = memory;
        this.middle = middle;
        left = new Side("left", leftPanels, LEFT, LEAST);
        right = new Side("right", rightPanels, RIGHT, LEAST_RIGHT);
        middle.setMinWidth(MIDDLE);
        Label short_ = new Label();
        short_.textProperty().bind(summary);
        short_.getStyleClass().add("rail-score");
        right.rail.getChildren().add(short_);
        HBox.setHgrow(split, Priority.ALWAYS);
        getChildren().addAll(new HBox(left.rail, split, right.rail), drawer);
        StackPane.setAlignment(drawer, Pos.TOP_RIGHT);
        drawer.getStyleClass().add("drawer");
        drawer.setPickOnBounds(false);
        drawer.setMaxWidth(USE_PREF_SIZE);
        split.addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> measure());
        widthProperty().addListener((_, _, now) -> resized(now.doubleValue()));
        arrange();
    }

    private static Button button(String id, Feather icon) {
        Button button = new Button();
        button.setId(id);
        button.setGraphic(new FontIcon(icon));
        button.getStyleClass().addAll("flat", "icon-button");
        button.setTooltip(new Tooltip(Texts.of("sides." + id)));
        button.setAccessibleText(Texts.of("sides." + id));
        return button;
    }

    /// Ctrl+B folds the left side and Ctrl+Alt+B the right, wherever the focus is.
    void listen(Node root) {
        root.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.B && event.isShortcutDown() && !event.isShiftDown()) {
                toggle(event.isAltDown() ? right : left);
                event.consume();
            }
        });
    }

    /// Where the keyboard enters the left side: the given node, or what opens it.
    Node leftDoor(Node inside) {
        return left.folded ? left.opens : inside;
    }

    /// Where the keyboard enters the right side: the given node, or what opens it.
    Node rightDoor(Node inside) {
        return isRightShown() ? inside : right.opens;
    }

    boolean isRightShown() {
        return narrow ? drawn : !right.folded;
    }

    /// Brings the right side into sight.
    void showRight() {
        if (!isRightShown()) {
            toggle(right);
        }
    }

    /// Brings the left side into sight.
    void showLeft() {
        if (left.folded) {
            toggle(left);
        }
    }

    /// Folds both sides while the middle needs all the room, and afterwards leaves them as they were.
    void makeRoom(boolean needed) {
        unfold.run();
        unfold = () -> {};
        if (needed) {
            measure();
            boolean wasLeft = left.folded;
            boolean wasRight = right.folded;
            unfold = () -> {
                left.folded = wasLeft;
                right.folded = wasRight;
            };
            left.folded = true;
            right.folded = true;
        }
        arrange();
    }

    private void toggle(Side side) {
        measure();
        boolean held = side.panels.isFocusWithin() || side.rail.isFocusWithin();
        if (side == right && narrow) {
            drawn = !drawn;
        } else {
            side.folded = !side.folded;
        }
        side.keep();
        arrange();
        if (held) {
            // The focus stays with the side: on the button that undoes this.
            boolean folded = side == right ? !isRightShown() : side.folded;
            (folded ? side.opens : side.panels.getChildren().getLast()).requestFocus();
        }
    }

    private void resized(double width) {
        boolean next = width < NARROW;
        if (next != narrow) {
            narrow = next;
            arrange();
        } else {
            divide();
        }
    }

    private void arrange() {
        Node focused = getScene() == null ? null : getScene().getFocusOwner();
        sort();
        if (focused != null && focused.getScene() != null) {
            // The split lets go of all that it holds before it holds something else; the focus is lost in the next
            // pulse.
            focused.requestFocus();
            Platform.runLater(focused::requestFocus);
        }
    }

    private void sort() {
        boolean beside = !narrow && !right.folded;
        List<Node> items = split.getItems();
        if (items.isEmpty()) {
            items.add(middle);
        }
        if (left.folded) {
            items.remove(left.panels);
        } else if (!items.contains(left.panels)) {
            items.addFirst(left.panels);
        }
        if (!beside) {
            items.remove(right.panels);
            // Out of sight it stays in the scene, so that what it tells can be found.
            if (drawer.getChildren().isEmpty()) {
                drawer.getChildren().add(right.panels);
            }
            right.panels.setPrefWidth(right.width);
        } else if (!items.contains(right.panels)) {
            drawer.getChildren().clear();
            items.addLast(right.panels);
        }
        drawer.setVisible(!beside && narrow && drawn);
        left.rail(left.folded);
        right.rail(!isRightShown());
        divide();
    }

    /// Gives both sides the width that they had.
    private void divide() {
        double width = split.getWidth() > 0 ? split.getWidth() : getWidth();
        if (width <= 0) {
            return;
        }
        int divider = 0;
        if (!left.folded) {
            split.setDividerPosition(divider++, left.width / width);
        }
        if (!narrow && !right.folded) {
            split.setDividerPosition(divider, 1 - right.width / width);
        }
    }

    /// Keeps the widths that the user drew the dividers to.
    private void measure() {
        if (!left.folded && left.panels.getWidth() >= LEAST) {
            left.width = left.panels.getWidth();
            left.keep();
        }
        if (!narrow && !right.folded && right.panels.getWidth() >= LEAST) {
            right.width = right.panels.getWidth();
            right.keep();
        }
    }
}
