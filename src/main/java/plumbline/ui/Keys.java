package plumbline.ui;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import plumbline.editor.Command;
import plumbline.ui.canvas.Strokes;
import plumbline.ui.control.FocusRing;
import plumbline.ui.script.CodeView;

/// What works wherever the focus is: opening, letting go, going from panel to panel, and dropping
/// files.
final class Keys {
    private final Node root;
    private final Desk desk;
    private final Supplier<List<Node>> places;
    private final FocusRing ring = new FocusRing();

    /// `places` are where F6 goes, in order.
    Keys(Node root, Desk desk, Supplier<List<Node>> places) {
        this.root = root;
        this.desk = desk;
        this.places = places;
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::letGo);
        root.addEventHandler(DragEvent.DRAG_OVER, Keys::over);
        root.addEventHandler(DragEvent.DRAG_DROPPED, this::dropped);
    }

    private void pressed(KeyEvent event) {
        if (desk.view().slip().putAway(event) || desk.cabinet().pressed(event) || works(event) || command(event)) {
            event.consume();
        } else if (event.getCode() == KeyCode.F6) {
            next(event.isShiftDown());
            event.consume();
        }
    }

    /// Ctrl+Tab goes to the next design, Ctrl and a digit to the one of that place.
    private boolean works(KeyEvent event) {
        if (!event.isControlDown() && !event.isShortcutDown()) {
            return false;
        }
        if (event.getCode() == KeyCode.TAB) {
            desk.works().turn(event.isShiftDown() ? -1 : 1);
            return true;
        }
        int place = event.getCode().isDigitKey() && !event.isShiftDown()
                ? event.getCode().getChar().charAt(0) - '1'
                : -1;
        if (place < 0 || place >= desk.works().open().size()) {
            return false;
        }
        desk.works().show(desk.works().open().get(place));
        return true;
    }

    /// What no letter asks for is done wherever the focus is; text keeps its own undo.
    private boolean command(KeyEvent event) {
        Node focus = root.getScene().getFocusOwner();
        boolean writing = focus instanceof TextInputControl || focus != null && CodeView.isArea(focus);
        boolean fits = !writing
                && event.isShiftDown()
                && (event.getCode() == KeyCode.DIGIT1 || event.getCode() == KeyCode.DIGIT2);
        boolean held = fits
                || event.isShortcutDown()
                || event.isAltDown()
                || event.getCode().isFunctionKey();
        Command command = held ? Strokes.command(event).orElse(null) : null;
        if (command == null || focus != null && "canvas".equals(focus.getId())) {
            return false;
        }
        return switch (command) {
            case HELP,
                    COMMANDS,
                    FIND,
                    LOOK,
                    TIDY,
                    COMPARE,
                    TEXT,
                    COPY_IMAGE,
                    COPY_SVG,
                    COPY_PLANTUML,
                    COPY_MERMAID,
                    CANVAS_ONLY,
                    ZOOM_IN,
                    ZOOM_OUT,
                    ZOOM_ACTUAL,
                    FIT,
                    FIT_SELECTION -> desk.view().drawing().does(command);
            case UNDO, REDO -> !writing && desk.view().drawing().does(command);
            default -> false;
        };
    }

    /// Escape lets go, unless what has the focus had a use for it, and closes the drawer where nothing is held.
    private void letGo(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            if (desk.view().sides().isAlone()) {
                desk.view().canvasOnly(false);
            } else if (!desk.letGo()) {
                desk.view().sides().closeDrawer();
            }
        }
    }

    private static void over(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
        }
    }

    private void dropped(DragEvent event) {
        desk.open(event.getDragboard().getFiles().stream()
                .map(java.io.File::toPath)
                .toList());
        event.setDropCompleted(true);
        event.consume();
    }

    private void next(boolean back) {
        List<Node> round = places.get();
        int now = -1;
        for (int place = 0; place < round.size(); place++) {
            if (within(round.get(place))) {
                now = place;
            }
        }
        ring.give(round.get(Math.floorMod(back ? Math.max(now, 0) - 1 : now + 1, round.size())));
    }

    private boolean within(Node place) {
        for (Node at = root.getScene().getFocusOwner(); at != null; at = at.getParent()) {
            if (at.equals(place)) {
                return true;
            }
        }
        return false;
    }
}
