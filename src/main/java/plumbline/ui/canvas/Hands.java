package plumbline.ui.canvas;

import java.util.Optional;
import javafx.animation.AnimationTimer;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;
import plumbline.design.Point;
import plumbline.editor.Command;
import plumbline.editor.Editor;
import plumbline.editor.Gesture;
import plumbline.editor.Pointer;

/// The hands over a canvas: hands mouse and keys to the editor as gestures, and shows the mouse as its tool wants it.
///
/// Space held turns the first button into the one that pans. What is dragged near an edge pulls the view along. Of
/// the mouse's movements only the last before each pulse counts, so that nothing is worked out that nobody sees.
public final class Hands {
    private final CanvasView view;
    private final Wishes wishes;
    private final EdgePull pull;
    private final AnimationTimer pulse = new AnimationTimer() {
        @Override
        public void handle(long now) {
            catchUp();
        }
    };
    private @Nullable Editor editor;
    private Gesture.@Nullable Button down;
    private @Nullable MouseEvent over;
    private @Nullable MouseEvent moved;
    private boolean spaceHeld;
    private boolean taken;

    /// What hands need from around the canvas.
    public interface Wishes {
        /// The editor to use where none is shown yet: a design is begun.
        Editor begin();

        /// Does a command that no editor is needed for.
        void run(Command command);
    }

    public Hands(CanvasView view, Wishes wishes) {
        this.view = view;
        this.wishes = wishes;
        pull = new EdgePull(view, this::dragged);
        view.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        view.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::atNextPulse);
        view.addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
        view.addEventHandler(MouseEvent.MOUSE_MOVED, this::atNextPulse);
        view.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        view.addEventHandler(KeyEvent.KEY_RELEASED, this::released);
        view.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
        view.addEventFilter(MouseEvent.ANY, event -> over = event);
        view.viewportProperty().addListener(_ -> feel());
        view.widthProperty().addListener(_ -> feel());
        view.heightProperty().addListener(_ -> feel());
        view.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                spaceHeld = false;
                point();
            }
        });
    }

    /// Works on this editor from now on; on none where it is null.
    public void follow(@Nullable Editor next) {
        forget();
        editor = next;
        down = null;
        pull.stop();
        feel();
        point();
    }

    private void feel() {
        Editor open = editor;
        if (open != null) {
            open.zoomed(1 / view.now().scale());
            open.sees(view.inView().getValue());
        }
    }

    /// Shows the mouse as the tool in hand wants it.
    public void point() {
        Editor open = editor;
        Pointer pointer = spaceHeld
                ? down == null ? Pointer.OPEN_HAND : Pointer.CLOSED_HAND
                : open == null ? Pointer.ARROW : open.pointer();
        view.setCursor(
                switch (pointer) {
                    case ARROW -> Cursor.DEFAULT;
                    case MOVE -> Cursor.MOVE;
                    case LINK, CROSS -> Cursor.CROSSHAIR;
                    case TEXT -> Cursor.TEXT;
                    case OPEN_HAND -> Cursor.OPEN_HAND;
                    case CLOSED_HAND -> Cursor.CLOSED_HAND;
                    case RESIZE_DOWN -> Cursor.NW_RESIZE;
                    case RESIZE_UP -> Cursor.NE_RESIZE;
                });
    }

    private void atNextPulse(MouseEvent event) {
        moved = event;
        pulse.start();
    }

    /// Does what the mouse's last movement means, if nobody has yet.
    private void catchUp() {
        MouseEvent event = moved;
        forget();
        if (event == null) {
            return;
        }
        if (event.getEventType().equals(MouseEvent.MOUSE_DRAGGED)) {
            dragged(event);
        } else {
            moved(event);
        }
    }

    private void forget() {
        moved = null;
        pulse.stop();
    }

    private void pressed(MouseEvent event) {
        catchUp();
        view.requestFocus();
        Editor open = editor;
        if (open == null) {
            if (event.getClickCount() < 2 || event.getButton() != MouseButton.PRIMARY) {
                return;
            }
            open = wishes.begin();
        }
        Optional<Gesture.Button> button = button(event.getButton());
        if (button.isPresent() && down == null) {
            down = button.get();
            view.rest();
            open.handle(new Gesture.Press(at(event), button.get(), Strokes.mods(event), event.getClickCount()));
            point();
        }
    }

    private Optional<Gesture.Button> button(MouseButton button) {
        return switch (button) {
            case PRIMARY -> Optional.of(spaceHeld ? Gesture.Button.MIDDLE : Gesture.Button.PRIMARY);
            case MIDDLE -> Optional.of(Gesture.Button.MIDDLE);
            case SECONDARY -> Optional.of(Gesture.Button.SECONDARY);
            case NONE, BACK, FORWARD -> Optional.empty();
        };
    }

    private void dragged(MouseEvent event) {
        Editor open = editor;
        if (open != null && down != null && down != Gesture.Button.SECONDARY) {
            open.handle(new Gesture.Drag(at(event), Strokes.mods(event)));
            point();
            pull.at(event, down == Gesture.Button.PRIMARY && open.isBusy());
        }
    }

    private void released(MouseEvent event) {
        catchUp();
        Editor open = editor;
        pull.stop();
        if (open != null && down != null && button(event.getButton()).isPresent()) {
            Gesture.Button was = down;
            down = null;
            if (was != Gesture.Button.SECONDARY) {
                open.handle(new Gesture.Release(at(event), Strokes.mods(event)));
            }
            point();
        }
    }

    /// What of the canvas the mouse is over, if it is over any.
    public Optional<Point> under() {
        return Optional.ofNullable(over).filter(_ -> view.isHover()).map(this::at);
    }

    private void moved(MouseEvent event) {
        Editor open = editor;
        if (open != null) {
            open.handle(new Gesture.Hover(at(event), Strokes.mods(event)));
            point();
        }
    }

    private Point at(MouseEvent event) {
        return view.toCanvas(event.getX(), event.getY());
    }

    private void pressed(KeyEvent event) {
        catchUp();
        taken = false;
        if (event.getCode() == KeyCode.SPACE && !event.isShortcutDown()) {
            spaceHeld = true;
            taken = true;
        } else {
            taken = Strokes.command(event).filter(this::run).isPresent();
        }
        point();
        if (taken) {
            event.consume();
        }
    }

    /// Does a command, beginning a design where it draws; whether there was anything to do.
    public boolean run(Command command) {
        Editor open = editor;
        if (command == Command.LET_GO) {
            pull.stop();
            down = null;
        }
        if (open != null) {
            return open.run(command);
        }
        return switch (command.group()) {
            case DRAW, TOOL -> wishes.begin().run(command);
            case EDIT ->
                (command == Command.PASTE || command == Command.PASTE_LINES || command == Command.RENAME)
                        && wishes.begin().run(command);
            case SELECT, ARRANGE -> false;
            case VIEW, FILE -> {
                wishes.run(command);
                yield true;
            }
        };
    }

    private void released(KeyEvent event) {
        if (event.getCode() == KeyCode.SPACE) {
            spaceHeld = false;
            point();
        }
    }

    private void typed(KeyEvent event) {
        Editor open = editor;
        if (!taken && open != null && Strokes.types(event) && open.handle(new Gesture.Type(event.getCharacter()))) {
            event.consume();
        }
    }
}
