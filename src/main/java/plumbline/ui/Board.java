package plumbline.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import plumbline.catalog.Catalog;
import plumbline.catalog.Reading;
import plumbline.design.Design;
import plumbline.design.ElementId;
import plumbline.layout.AutoLayout;
import plumbline.picture.Draw;
import plumbline.picture.Emphasis;
import plumbline.picture.Look;
import plumbline.picture.Overlay;
import plumbline.picture.Part;
import plumbline.picture.Picture;
import plumbline.picture.Token;
import plumbline.ui.canvas.CanvasView;
import plumbline.ui.canvas.LegendCard;
import plumbline.ui.canvas.Minimap;

/// The middle of the desk: one design on the canvas, what is lit on it, and legend and overview in
/// the corners.
final class Board extends StackPane {
    private static final PseudoClass ON = PseudoClass.getPseudoClass("on");
    /// What the legend and the overview cover at the lower edge.
    private static final double COVERED = 112;
    private static final double ROOMY_WIDTH = 600;
    private static final double ROOMY_HEIGHT = 320;

    private final Catalog catalog;
    private final CanvasView canvas = new CanvasView();
    private final Minimap minimap;
    private final LegendCard legend = new LegendCard(Texts.of("legend"));
    private Look look = Look.LIGHT;
    private @Nullable Shown shown;
    private Emphasis emphasis = Emphasis.NONE;

    /// A design with its places, as it was drawn last.
    private record Shown(Design design, Reading reading, Picture plain, Optional<Part> legend) {}

    /// A design that has its place on the canvas; making it may take a second, so it is made off
    /// the FX thread.
    record Placed(Design design, Reading reading) {}

    Board(Catalog catalog, Consumer<Optional<ElementId>> chosen) {
        this.catalog = catalog;
        canvas.setId("canvas");
        canvas.onChosen(chosen);
        canvas.keepClear(COVERED);
        minimap = new Minimap(canvas, paper(), Texts.of("minimap"));
        StackPane.setAlignment(minimap, Pos.BOTTOM_RIGHT);
        StackPane.setMargin(minimap, new Insets(16));
        StackPane.setAlignment(legend, Pos.BOTTOM_LEFT);
        StackPane.setMargin(legend, new Insets(16));
        Region ring = new Region();
        ring.setMouseTransparent(true);
        ring.getStyleClass().add("canvas-ring");
        canvas.focusVisibleProperty().addListener((_, _, now) -> ring.pseudoClassStateChanged(ON, now));
        getStyleClass().add("board");
        setMinSize(0, 0);
        widthProperty().addListener(_ -> corners());
        heightProperty().addListener(_ -> corners());
        getChildren().addAll(canvas, legend, minimap, ring);
        clear();
    }

    CanvasView canvas() {
        return canvas;
    }

    boolean isEmpty() {
        return shown == null;
    }

    private Picture paper() {
        return new Picture("", look.colour(Token.CANVAS), List.of());
    }

    /// Lays out what has no place yet. Safe on any thread.
    static Placed place(Catalog catalog, Design design, Reading reading) {
        Draw draw = Draw.with(catalog, Look.LIGHT);
        return new Placed(new AutoLayout(draw.sizing(reading), reading.flows()).completed(design), reading);
    }

    void clear() {
        shown = null;
        canvas.show(paper(), look.colour(Token.DOT));
        legend.show(Optional.empty());
        corners();
    }

    /// Shows a design, all of it in view, with nothing lit.
    void show(Placed placed) {
        emphasis = Emphasis.NONE;
        shown = drawn(placed.design(), placed.reading());
        paint();
        canvas.fit();
    }

    private Draw draw() {
        return Draw.with(catalog, look);
    }

    private Shown drawn(Design design, Reading reading) {
        Picture whole = draw().withLegend(true).draw(design, reading);
        Optional<Part> key = whole.parts().stream()
                .filter(part -> part.role() == Part.Role.LEGEND)
                .findFirst();
        List<Part> parts = whole.parts().stream()
                .filter(part -> part.role() != Part.Role.LEGEND)
                .toList();
        return new Shown(design, reading, new Picture(whole.title(), whole.ground(), parts), key);
    }

    /// Lights what the emphasis keeps, and marks what it marks.
    void emphasise(Emphasis next) {
        emphasis = next;
        paint();
    }

    Emphasis emphasis() {
        return emphasis;
    }

    void look(Look next) {
        look = next;
        Shown now = shown;
        if (now == null) {
            clear();
        } else {
            shown = drawn(now.design(), now.reading());
            paint();
        }
    }

    /// Where there is little room all of it is the drawing's.
    private void corners() {
        boolean roomy = getWidth() >= ROOMY_WIDTH && getHeight() >= ROOMY_HEIGHT;
        legend.setVisible(roomy && shown != null && shown.legend().isPresent());
        minimap.setVisible(roomy && shown != null);
    }

    private void paint() {
        Shown now = shown;
        if (now != null) {
            Picture picture = new Overlay(draw()).over(now.plain(), now.design(), now.reading(), emphasis);
            canvas.show(picture, look.colour(Token.DOT));
            minimap.show(now.plain(), look);
            legend.show(now.legend());
            corners();
        }
    }
}
