package plumbline.ui.frame;

import java.util.List;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.value.ObservableValue;
import javafx.event.EventTarget;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import plumbline.ui.work.Memory;

/// What stands left and right of the canvas: as wide as it was left, folded to a rail on request, and the right side a
/// drawer over the canvas where the window is narrow; or nothing at all, with the canvas alone. Where the middle needs
/// more room than is left, first the left side gives way, then the right one.
///
/// All of this is remembered.
public final class Sides extends StackPane {
    /// In a narrower window the right side lies over the canvas.
    static final double NARROW = 1100;

    private static final double LEFT = 256;
    private static final double RIGHT = 344;
    private static final double LEAST_RIGHT = 296;
    private static final double MIDDLE = 320;
    private static final double DIVIDER = 1;
    private static final String ALONE = "canvas-alone";

    private final Memory memory;
    private final Node middle;
    private final SplitPane split = new SplitPane();
    private final Side left;
    private final Side right;
    private final StackPane drawer = new StackPane();
    private final ReadOnlyDoubleWrapper covered = new ReadOnlyDoubleWrapper();
    private boolean narrow;
    private boolean drawn;
    private boolean alone;
    private double needed;
    /// Asked for, the left side stands beside the middle even where there is too little room.
    private boolean insisted;
    private Runnable unfold = () -> {};

    /// `summary` stands on the rail of the right side.
    public Sides(Region leftPanels, Region middle, Region rightPanels, ObservableValue<String> summary, Memory memory) {
        this.memory = memory;
        this.middle = middle;
        alone = memory.recall(ALONE, "").equals("yes");
        left = new Side("left", leftPanels, LEFT, Side.LEAST, memory, this::toggleLeft);
        right = new Side("right", rightPanels, RIGHT, LEAST_RIGHT, memory, this::toggleRight);
        middle.setMinWidth(MIDDLE);
        Label short_ = new Label();
        short_.textProperty().bind(summary);
        short_.getStyleClass().add("rail-score");
        right.rail().getChildren().add(short_);
        HBox.setHgrow(split, Priority.ALWAYS);
        getChildren().addAll(new HBox(left.rail(), split, right.rail()), drawer);
        StackPane.setAlignment(drawer, Pos.TOP_RIGHT);
        drawer.getStyleClass().add("drawer");
        drawer.setPickOnBounds(false);
        drawer.setMaxWidth(USE_PREF_SIZE);
        split.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> {
            if (isDivider(event.getTarget())) {
                measure();
            }
        });
        widthProperty().addListener((_, _, now) -> resized(now.doubleValue()));
        arrange();
    }

    /// Only who draws a divider gives a side another width: what is read back from a split that was asked for a width
    /// is a little less each time.
    private static boolean isDivider(EventTarget target) {
        for (Node at = target instanceof Node node ? node : null; at != null; at = at.getParent()) {
            if (at.getStyleClass().contains("split-pane-divider")) {
                return true;
            }
        }
        return false;
    }

    /// Ctrl+B folds the left side and Ctrl+Alt+B the right, wherever the focus is.
    public void listen(Node root) {
        root.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.B && event.isShortcutDown() && !event.isShiftDown()) {
                if (event.isAltDown()) {
                    toggleRight();
                } else {
                    toggleLeft();
                }
                event.consume();
            }
        });
    }

    /// Where the keyboard enters the left side: the given node, or what opens it.
    public Node leftDoor(Node inside) {
        return isLeftBeside() ? inside : left.opens();
    }

    /// Where the keyboard enters the right side: the given node, or what opens it.
    public Node rightDoor(Node inside) {
        return isRightShown() ? inside : right.opens();
    }

    public boolean isRightShown() {
        return !alone && (isDrawer() ? drawn : !right.isFolded());
    }

    /// How much of the middle the right side covers as a drawer.
    public ReadOnlyDoubleProperty covered() {
        return covered.getReadOnlyProperty();
    }

    private boolean isDrawerShown() {
        return !alone && isDrawer() && drawn;
    }

    /// Closes the drawer; whether it was open.
    public boolean closeDrawer() {
        boolean open = isDrawerShown();
        if (open) {
            toggleRight();
        }
        return open;
    }

    /// Brings the right side into sight.
    public void showRight() {
        alone(false);
        if (!isRightShown()) {
            toggleRight();
        }
    }

    /// Brings the left side into sight.
    public void showLeft() {
        alone(false);
        if (!isLeftBeside()) {
            toggleLeft();
        }
    }

    /// Whether neither side is shown, not even its rail.
    public boolean isAlone() {
        return alone;
    }

    /// Leaves the canvas alone in the window, or brings the sides back as they were.
    public void alone(boolean on) {
        if (alone != on) {
            alone = on;
            memory.keep(ALONE, on ? "yes" : "no");
            arrange();
        }
    }

    /// Folds both sides while the middle needs all the room, and afterwards leaves them as they were.
    public void makeRoom(boolean needed) {
        unfold.run();
        unfold = () -> {};
        if (needed) {
            boolean wasLeft = left.isFolded();
            boolean wasRight = right.isFolded();
            unfold = () -> {
                left.foldForNow(wasLeft);
                right.foldForNow(wasRight);
            };
            left.foldForNow(true);
            right.foldForNow(true);
        }
        arrange();
    }

    private void toggleLeft() {
        toggle(left, () -> {
            boolean shut = !isLeftBeside();
            left.fold(!shut);
            insisted = shut;
        });
    }

    private void toggleRight() {
        toggle(right, () -> {
            if (isDrawer()) {
                drawn = !drawn;
            } else {
                right.fold(!right.isFolded());
            }
        });
    }

    /// Asked for where the canvas is alone, a side comes back rather than folds.
    private void toggle(Side side, Runnable turn) {
        if (alone) {
            alone(false);
            if (!isShut(side)) {
                return;
            }
        }
        boolean held = side.hasFocus();
        turn.run();
        arrange();
        if (held) {
            // The focus stays with the side: on the button that undoes this.
            side.focusDoor(isShut(side));
        }
    }

    private boolean isShut(Side side) {
        return side == right ? !isRightShown() : !isLeftBeside();
    }

    private void resized(double width) {
        boolean wasLeft = isLeftBeside();
        boolean wasDrawer = isDrawer();
        narrow = width < NARROW;
        if (wasLeft != isLeftBeside() || wasDrawer != isDrawer()) {
            arrange();
        } else {
            divide();
        }
    }

    /// From now on the middle needs so much room, as far as the sides can give it.
    public void need(double room) {
        if (room != needed) {
            needed = room;
            insisted = false;
            arrange();
        }
    }

    /// Whether the middle lacks room while that much of it is taken.
    private boolean lacks(double taken) {
        return getWidth() > 0 && needed > 0 && getWidth() - taken < needed;
    }

    /// Whether the right side lies over the canvas.
    private boolean isDrawer() {
        return narrow || !right.isFolded() && lacks(right.width());
    }

    private void arrange() {
        Node focused = getScene() == null ? null : getScene().getFocusOwner();
        sort();
        if (getScene() != null && getWidth() > 0) {
            // The split gives what is new in it a width of its own choice when it is laid out first.
            applyCss();
            layout();
            divide();
        }
        if (focused != null && focused.getScene() != null) {
            // The split lets go of all that it holds before it holds something else; the focus is lost in the next
            // pulse.
            focused.requestFocus();
            Platform.runLater(focused::requestFocus);
        }
    }

    private void sort() {
        List<Node> items = split.getItems();
        if (items.isEmpty()) {
            items.add(middle);
        }
        if (!isLeftBeside()) {
            items.remove(left.panels());
        } else if (!items.contains(left.panels())) {
            items.addFirst(left.panels());
        }
        if (!isRightBeside()) {
            items.remove(right.panels());
            // Out of sight it stays in the scene, so that what it tells can be found.
            if (drawer.getChildren().isEmpty()) {
                drawer.getChildren().add(right.panels());
            }
            right.panels().setPrefWidth(right.width());
        } else if (!items.contains(right.panels())) {
            drawer.getChildren().clear();
            items.addLast(right.panels());
        }
        drawer.setVisible(isDrawerShown());
        covered.set(isDrawerShown() ? right.width() : 0);
        left.showRail(!alone && !isLeftBeside());
        right.showRail(!alone && !isRightShown());
        divide();
    }

    private boolean isLeftBeside() {
        double beside = isDrawer() || right.isFolded() ? 0 : right.width();
        return !alone && !left.isFolded() && (insisted || !lacks(left.width() + beside));
    }

    private boolean isRightBeside() {
        return !alone && !isDrawer() && !right.isFolded();
    }

    /// Gives both sides the width that they had.
    private void divide() {
        double width = split.getWidth() > 0 ? split.getWidth() : getWidth();
        if (width <= 0) {
            return;
        }
        int divider = 0;
        // A divider's place is that of its middle.
        if (isLeftBeside()) {
            split.setDividerPosition(divider++, (left.width() + DIVIDER / 2) / width);
        }
        if (isRightBeside()) {
            split.setDividerPosition(divider, 1 - (right.width() + DIVIDER / 2) / width);
        }
    }

    /// Keeps the widths that the user drew the dividers to.
    private void measure() {
        if (isLeftBeside()) {
            left.measure();
        }
        if (isRightBeside()) {
            right.measure();
        }
    }
}
