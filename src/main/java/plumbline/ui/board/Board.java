package plumbline.ui.board;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.function.Consumer;
import javafx.collections.SetChangeListener;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import plumbline.catalog.Catalog;
import plumbline.design.Box;
import plumbline.design.ComponentId;
import plumbline.design.Edit;
import plumbline.editor.Change;
import plumbline.editor.Editor;
import plumbline.editor.Sight;
import plumbline.picture.Draw;
import plumbline.picture.Emphasis;
import plumbline.picture.Look;
import plumbline.picture.Overlay;
import plumbline.picture.Part;
import plumbline.picture.Picture;
import plumbline.picture.Redrawing;
import plumbline.picture.Token;
import plumbline.ui.canvas.CanvasView;
import plumbline.ui.canvas.LegendCard;
import plumbline.ui.canvas.Minimap;
import plumbline.ui.canvas.Viewport;
import plumbline.ui.control.FocusRing;
import plumbline.ui.words.Texts;

/// The middle of the desk: one design on the canvas, what is lit on it, and legend and overview in
/// the corners.
public final class Board extends StackPane {
    private static final PseudoClass ON = PseudoClass.getPseudoClass("on");
    /// What the legend and the overview cover at the lower edge.
    private static final double COVERED = 112;
    private static final double ROOMY_WIDTH = 600;
    private static final double ROOMY_HEIGHT = 320;
    /// In less, the legend would lie on every second box.
    private static final double LEGEND_WIDTH = 720;

    private final Catalog catalog;
    private final CanvasView canvas = new CanvasView();
    private final Pane over = new Pane();
    private final Minimap minimap;
    private final LegendCard legend = new LegendCard(Texts.of("legend"));
    private Look look = Look.LIGHT;
    private Redrawing redrawing;
    private @Nullable Editor editor;
    private @Nullable Shown shown;
    private Runnable unfollow = () -> {};
    private Emphasis emphasis = Emphasis.NONE;
    private final Map<Editor, Optional<Viewport>> left = new WeakHashMap<>();

    /// A design with its places, as it was drawn last.
    private record Shown(Sight.Seen seen, Picture plain, Optional<Part> legend) {}

    public Board(Catalog catalog) {
        this.catalog = catalog;
        redrawing = new Redrawing(draw());
        canvas.setId("canvas");
        canvas.keepClear(COVERED);
        minimap = new Minimap(canvas, paper(), Texts.of("minimap"));
        StackPane.setAlignment(minimap, Pos.BOTTOM_RIGHT);
        StackPane.setMargin(minimap, new Insets(16));
        StackPane.setAlignment(legend, Pos.BOTTOM_LEFT);
        StackPane.setMargin(legend, new Insets(16));
        Region ring = new Region();
        ring.setMouseTransparent(true);
        ring.getStyleClass().add("canvas-ring");
        canvas.getPseudoClassStates().addListener((SetChangeListener<PseudoClass>) _ ->
                ring.pseudoClassStateChanged(ON, canvas.getPseudoClassStates().contains(FocusRing.VISIBLE)));
        getStyleClass().add("board");
        setMinSize(0, 0);
        widthProperty().addListener(_ -> corners());
        heightProperty().addListener(_ -> corners());
        over.setPickOnBounds(false);
        getChildren().addAll(canvas, legend, minimap, ring, over);
        clear();
    }

    /// Who is told when the ghost of an edit is clicked.
    public void onGhost(Consumer<Edit> listener) {
        canvas.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> {
            Optional<Part> under = canvas.at(event.getX(), event.getY());
            if (event.getButton() == MouseButton.PRIMARY
                    && under.filter(part -> part.role() == Part.Role.GHOST).isPresent()) {
                event.consume();
                emphasis.ghosts().stream().findFirst().map(Emphasis.Ghost::edit).ifPresent(listener);
            }
        });
    }

    /// Brings what is drawn as a ghost into view.
    public void revealGhosts() {
        Shown now = shown;
        if (now != null) {
            Box.around(ghosts().stream().map(Part::bounds).toList()).ifPresent(canvas::reveal);
        }
    }

    /// What is drawn as a ghost, components first.
    public List<Part> ghosts() {
        Shown now = shown;
        return now == null
                ? List.of()
                : whole(now).parts().stream()
                        .filter(part -> part.role() == Part.Role.GHOST)
                        .sorted(Comparator.comparing(part -> !(part.element() instanceof ComponentId)))
                        .toList();
    }

    /// Where things lie over the canvas for a moment, in the pixels of the canvas's view.
    public Pane over() {
        return over;
    }

    public CanvasView canvas() {
        return canvas;
    }

    Look look() {
        return look;
    }

    public boolean isEmpty() {
        return shown == null;
    }

    /// What a reader of the screen calls the canvas.
    private static String name(String title) {
        return title.isBlank() ? Texts.of("canvas") : Texts.of("canvas.name", title);
    }

    private Picture paper() {
        return new Picture(name(""), look.colour(Token.CANVAS), List.of());
    }

    public void clear() {
        unfollow.run();
        leave();
        editor = null;
        shown = null;
        canvas.show(paper(), look.colour(Token.DOT), false);
        legend.show(Optional.empty());
        corners();
    }

    /// Shows what this editor holds from now on with nothing lit: as it was left; at first all of it if it is
    /// `foreign`, since nobody here knows where it begins, unless no name could be seen then; else as much as can be
    /// read.
    public void show(Editor shownEditor, boolean foreign) {
        unfollow.run();
        leave();
        editor = shownEditor;
        unfollow = shownEditor.onChange(this::changed);
        emphasis = Emphasis.NONE.selecting(shownEditor.selection());
        redraw();
        Optional.ofNullable(left.get(shownEditor))
                .flatMap(each -> each)
                .ifPresentOrElse(canvas::look, foreign ? canvas::survey : canvas::begin);
    }

    /// What was seen of a design is seen of it again.
    private void leave() {
        Editor before = editor;
        if (before != null) {
            left.put(before, canvas.kept());
        }
    }

    private void changed(Change change) {
        Editor open = Objects.requireNonNull(editor);
        switch (change) {
            case DESIGN, PREVIEW -> redraw();
            case SELECTION -> emphasise(emphasis.selecting(open.selection()));
            case TOOL, AIDS -> {}
        }
    }

    private void redraw() {
        Editor open = editor;
        shown = open == null ? null : drawn(open.seen());
        paint();
    }

    private Draw draw() {
        return Draw.with(catalog, look);
    }

    private Shown drawn(Sight.Seen seen) {
        Picture plain = redrawing.draw(seen.design(), seen.reading(), seen.plan());
        Optional<Part> key = redrawing.legend(seen.design(), seen.reading(), seen.plan(), new Box(0, 0, 0, 0));
        return new Shown(seen, new Picture(name(plain.title()), plain.ground(), plain.parts()), key);
    }

    /// Lights what the emphasis keeps, and marks what it marks.
    public void emphasise(Emphasis next) {
        emphasis = next;
        paint();
    }

    public Emphasis emphasis() {
        return emphasis;
    }

    public void look(Look next) {
        look = next;
        redrawing = new Redrawing(draw());
        Shown now = shown;
        if (now == null) {
            clear();
        } else {
            redraw();
        }
    }

    /// Where there is little room all of it is the drawing's.
    private void corners() {
        boolean roomy = getWidth() >= ROOMY_WIDTH && getHeight() >= ROOMY_HEIGHT;
        legend.setVisible(roomy
                && getWidth() >= LEGEND_WIDTH
                && shown != null
                && shown.legend().isPresent());
        minimap.setVisible(roomy && shown != null);
    }

    private Picture whole(Shown now) {
        return new Overlay(draw())
                .over(now.plain(), now.seen().design(), now.seen().reading(), emphasis);
    }

    private boolean isInHand() {
        Editor open = editor;
        return open != null && open.isPreviewing();
    }

    private void paint() {
        Shown now = shown;
        if (now != null) {
            canvas.show(whole(now), look.colour(Token.DOT), isInHand());
            minimap.show(now.plain(), look);
            legend.show(now.legend());
            corners();
        }
    }
}
