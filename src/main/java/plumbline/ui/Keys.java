package plumbline.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;

/// What works wherever the focus is: opening, letting go, going from panel to panel, and dropping
/// files.
final class Keys {
    private final Node root;
    private final Desk desk;
    private final Supplier<List<Node>> places;

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
        if (desk.cabinet().menu().pressed(event)) {
            event.consume();
        } else if (event.getCode() == KeyCode.F6) {
            next(event.isShiftDown());
            event.consume();
        }
    }

    /// Escape lets go, unless what has the focus had a use for it.
    private void letGo(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            desk.select(Optional.empty());
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
        round.get(Math.floorMod(back ? Math.max(now, 0) - 1 : now + 1, round.size()))
                .requestFocus();
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
