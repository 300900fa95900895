package plumbline.ui.inplace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import plumbline.design.BoundaryId;
import plumbline.design.Box;
import plumbline.design.ComponentId;
import plumbline.design.ElementId;
import plumbline.design.LinkId;
import plumbline.design.NoteId;
import plumbline.design.Point;
import plumbline.editor.Command;
import plumbline.editor.Editor;
import plumbline.editor.Gesture;
import plumbline.editor.Tool;
import plumbline.ui.canvas.CanvasView;
import plumbline.ui.words.Texts;

/// The buttons beside the one thing that is selected: what is most often done with it, one click away.
///
/// It keeps out of the way of a gesture. For the FX thread.
public final class Pad {
    private static final double GAP = 12;
    private static final double HEIGHT = 34;
    private static final double BUTTON = 28;
    private static final double PADDING = 3;
    /// From the edge of the canvas.
    private static final double EDGE = 4;

    private final Pane ground;
    private final CanvasView canvas;
    private final Wishes wishes;
    private final HBox buttons = new HBox(2);
    private @Nullable Editor editor;
    private @Nullable ElementId shownFor;

    /// What a pad can't do alone; points are those of the canvas.
    public interface Wishes {
        /// Lets the person say what a component is.
        void kind(ComponentId component, Point at);

        /// Lets the person say what travels along a link.
        void flow(LinkId link, Point at);

        /// Shows all that is known of an element.
        void properties();
    }

    public Pad(Pane ground, CanvasView canvas, Wishes wishes) {
        this.ground = ground;
        this.canvas = canvas;
        this.wishes = wishes;
        buttons.setManaged(false);
        buttons.setId("pad");
        buttons.getStyleClass().add("pad");
        buttons.setAccessibleRole(AccessibleRole.TOOL_BAR);
        buttons.setAccessibleText(Texts.of("pad"));
        // A listener for values: one for invalidity would be told once, and never again.
        canvas.inView().addListener((_, _, _) -> place());
        ground.widthProperty().addListener(_ -> place());
        ground.heightProperty().addListener(_ -> place());
    }

    /// Brings the pad in line with what is selected; hides it where `hidden`, or nothing single is.
    public void show(@Nullable Editor newEditor, boolean hidden) {
        editor = newEditor;
        Optional<ElementId> only = Optional.ofNullable(newEditor)
                .filter(open -> !hidden && !open.isBusy() && open.tool() == Tool.Name.SELECT)
                .map(Editor::selection)
                .filter(selection -> selection.size() == 1)
                .map(selection -> selection.iterator().next());
        if (only.isEmpty() || newEditor == null) {
            shownFor = null;
            ground.getChildren().remove(buttons);
            return;
        }
        if (!only.get().equals(shownFor)) {
            shownFor = only.get();
            buttons.getChildren().setAll(of(only.get(), newEditor));
        }
        if (!ground.getChildren().contains(buttons)) {
            ground.getChildren().addFirst(buttons);
        }
        place();
    }

    private List<Node> of(ElementId element, Editor open) {
        List<Node> made = new ArrayList<>();
        switch (element) {
            case ComponentId id -> {
                made.add(button("append", Feather.PLUS, () -> open.run(Command.GROW_RIGHT)));
                made.add(button("link", Feather.ARROW_UP_RIGHT, () -> lead(id, open)));
                made.add(button("kind", Feather.TAG, () -> wishes.kind(id, below(id, open))));
                made.add(button("rename", Feather.EDIT_2, () -> open.run(Command.RENAME)));
                made.add(button("properties", Feather.SLIDERS, wishes::properties));
            }
            case LinkId id -> {
                made.add(button("flow", Feather.GIT_BRANCH, () -> wishes.flow(id, below(id, open))));
                made.add(button("label", Feather.EDIT_2, () -> open.run(Command.RENAME)));
                made.add(button("reverse", Feather.REPEAT, () -> open.run(Command.REVERSE)));
            }
            case BoundaryId _, NoteId _ -> made.add(button("rename", Feather.EDIT_2, () -> open.run(Command.RENAME)));
        }
        made.add(button("delete", Feather.TRASH_2, () -> open.run(Command.DELETE)));
        return made;
    }

    private Button button(String what, Ikon icon, Runnable act) {
        Button button = new Button("", new FontIcon(icon));
        String tip = Texts.of("pad." + what);
        button.setId("pad-" + what);
        button.getStyleClass().add("icon-button");
        button.setTooltip(new Tooltip(tip));
        button.setAccessibleText(tip);
        button.setFocusTraversable(false);
        button.setOnAction(_ -> {
            canvas.requestFocus();
            act.run();
        });
        return button;
    }

    /// Begins a link at a component: the next press on another ends it there.
    private static void lead(ComponentId from, Editor open) {
        Box box = open.seen().plan().boxes().get(from);
        if (box != null) {
            open.take(Tool.of(Tool.Name.LINK));
            open.handle(Gesture.Press.at(box.centre().x(), box.centre().y()));
        }
    }

    private Point below(ElementId element, Editor open) {
        Box box = box(element, open);
        return new Point(box.x(), box.bottom() + GAP);
    }

    private static Box box(ElementId element, Editor open) {
        Box box = open.seen().plan().boxes().get(element);
        if (box != null) {
            return box;
        }
        Point middle = element instanceof LinkId link
                ? Place.middle(open.seen().plan().ways().getOrDefault(link, List.of()))
                : new Point(0, 0);
        return new Box(middle.x(), middle.y(), 0, 0);
    }

    /// Above what is selected, below it where there is no room, and nowhere while it is out of sight.
    private void place() {
        Editor open = editor;
        ElementId element = shownFor;
        if (open == null || element == null) {
            return;
        }
        double scale = canvas.scale().getValue();
        Box seen = canvas.inView().getValue();
        Box box = box(element, open);
        double count = buttons.getChildren().size();
        double width = count * BUTTON + (count - 1) * buttons.getSpacing() + 2 * PADDING;
        double x = (box.centre().x() - seen.x()) * scale - width / 2;
        // A link's words and ends are beside it: what it joins is not covered.
        double over = Math.min(box.y(), highest(element, open, box, width / scale));
        double top = (over - seen.y()) * scale - HEIGHT - GAP;
        double bottom = (box.bottom() - seen.y()) * scale + GAP;
        double left = Math.clamp(x, EDGE, Math.max(EDGE, ground.getWidth() - width - EDGE));
        // What fills the window has its name at its upper edge.
        double lowest = Math.max(EDGE, ground.getHeight() - HEIGHT - EDGE);
        buttons.resizeRelocate(left, top < EDGE ? Math.min(bottom, lowest) : top, width, HEIGHT);
        buttons.setVisible(seen.intersects(box));
    }

    /// The upper edge of what a link joins, where that is so near that a pad over the link's middle would cover it.
    private static double highest(ElementId element, Editor open, Box middle, double width) {
        if (!(element instanceof LinkId id)) {
            return middle.y();
        }
        Box under = new Box(middle.x() - width / 2, middle.y() - 1, width, 2);
        return open.design().links().stream()
                .filter(link -> link.id().equals(id))
                .flatMap(link -> Stream.of(link.from(), link.to()))
                .filter(ComponentId.class::isInstance)
                .flatMap(end -> Optional.ofNullable(open.seen().plan().boxes().get(end)).stream())
                .filter(under::intersects)
                .mapToDouble(Box::y)
                .min()
                .orElse(middle.y());
    }

    /// What the pad is shown for, if it is.
    Set<ElementId> shown() {
        return shownFor == null ? Set.of() : Set.of(shownFor);
    }
}
