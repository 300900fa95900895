package plumbline.ui.property;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import plumbline.catalog.Catalog;
import plumbline.catalog.Kind;
import plumbline.design.BoundaryId;
import plumbline.design.ComponentId;
import plumbline.design.Design;
import plumbline.design.ElementId;
import plumbline.design.Link;
import plumbline.design.LinkId;
import plumbline.design.NoteId;
import plumbline.editor.Change;
import plumbline.editor.Editor;
import plumbline.ui.control.Prose;
import plumbline.ui.words.Texts;

/// The properties of what is selected; of the design where nothing is.
public final class PropertiesPane extends VBox {
    /// How far below the edge a field comes that is turned to.
    private static final double FIELD_TOP = 48;

    private final Catalog catalog;
    private final Function<String, List<Kind>> finder;
    private final ScrollPane scroll = new ScrollPane();
    private Runnable unfollow = () -> {};
    private @Nullable Sheet sheet;

    /// `finder` finds kinds by what is typed.
    public PropertiesPane(Catalog catalog, Function<String, List<Kind>> finder) {
        this.catalog = catalog;
        this.finder = finder;
        getStyleClass().add("panel");
        setId("properties");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().add(scroll);
        follow(null);
    }

    /// Shows what this editor has selected from now on; null shows nothing.
    public void follow(@Nullable Editor editor) {
        unfollow.run();
        unfollow = () -> {};
        sheet = null;
        if (editor == null) {
            VBox empty = new VBox(Prose.wrapped(Texts.of("score.none.title"), "muted"));
            empty.getStyleClass().add("panel-content");
            scroll.setContent(empty);
            return;
        }
        unfollow = editor.onChange(change -> {
            if (change == Change.SELECTION) {
                turn(editor);
            } else if (change == Change.DESIGN) {
                refresh(editor);
            }
        });
        turn(editor);
    }

    /// Turns to what is selected now. The sheet before goes first: what was typed in it is done then.
    private void turn(Editor editor) {
        scroll.setContent(null);
        Sheet next = sheet(editor);
        sheet = next;
        next.show(editor.seen());
        scroll.setContent(next);
        scroll.setVvalue(0);
    }

    /// Puts the focus on the field of that property of what is selected, if it has one.
    public void turnTo(String property) {
        Sheet now = sheet;
        if (now instanceof ComponentSheet component) {
            component.field(property).ifPresent(this::turnTo);
        }
    }

    private void turnTo(Field field) {
        // A tab that has just come to the front is laid out in the next pulse.
        applyCss();
        layout();
        double above = field.localToScene(0, 0).getY()
                - scroll.getContent().localToScene(0, 0).getY();
        double hidden = scroll.getContent().getLayoutBounds().getHeight()
                - scroll.getViewportBounds().getHeight();
        scroll.setVvalue(hidden <= 0 ? 0 : Math.clamp((above - FIELD_TOP) / hidden, 0, 1));
        field.take();
    }

    /// What is selected may be gone: then the selection changes next, and another sheet follows.
    private void refresh(Editor editor) {
        Sheet now = sheet;
        if (now != null && isThere(editor.design(), editor.selection())) {
            now.show(editor.seen());
        }
    }

    private Sheet sheet(Editor editor) {
        Set<ElementId> selected = editor.selection();
        Doing doing = (deed, edit) -> {
            // A field may be left because its element has just gone.
            if (isThere(editor.design(), selected)) {
                editor.apply(deed, edit);
            }
        };
        if (selected.isEmpty()) {
            return new DesignSheet(catalog, doing, editor::confirmAll);
        }
        if (selected.size() > 1) {
            return new SeveralSheet(selected, catalog, finder, doing);
        }
        return switch (selected.iterator().next()) {
            case ComponentId id -> new ComponentSheet(id, catalog, finder, doing);
            case LinkId id -> new LinkSheet(link(editor.design(), id), doing);
            case BoundaryId id -> new BoundarySheet(id, doing);
            case NoteId id -> new NoteSheet(id, doing);
        };
    }

    private static Link link(Design design, LinkId id) {
        return design.links().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isThere(Design design, Set<ElementId> elements) {
        return elements.stream().allMatch(element -> switch (element) {
            case ComponentId id ->
                design.components().stream().anyMatch(each -> each.id().equals(id));
            case LinkId id -> design.links().stream().anyMatch(each -> each.id().equals(id));
            case BoundaryId id ->
                design.boundaries().stream().anyMatch(each -> each.id().equals(id));
            case NoteId id -> design.notes().stream().anyMatch(each -> each.id().equals(id));
        });
    }
}
