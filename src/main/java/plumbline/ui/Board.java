package plumbline.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
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
import plumbline.picture.Picture;
import plumbline.picture.Token;
import plumbline.ui.canvas.CanvasView;
import plumbline.ui.canvas.Minimap;

/// The middle of the desk: one design on the canvas, what is lit on it, and an overview in the corner.
final class Board extends StackPane {
    private final Catalog catalog;
    private final CanvasView canvas = new CanvasView();
    private final Minimap minimap;
    private Look look = Look.LIGHT;
    private @Nullable Shown shown;
    private Emphasis emphasis = Emphasis.NONE;

    /// A design with its places, as it was drawn last.
    private record Shown(Design design, Reading reading, Picture plain) {}

    /// A design that has its place on the canvas; making it may take a second, so it is made off the FX thread.
    record Placed(Design design, Reading reading) {}

    Board(Catalog catalog, Consumer<Optional<ElementId>> chosen) {
        this.catalog = catalog;
        canvas.setId("canvas");
        canvas.onChosen(chosen);
        minimap = new Minimap(canvas, paper(), Texts.of("minimap"));
        StackPane.setAlignment(minimap, Pos.BOTTOM_RIGHT);
        StackPane.setMargin(minimap, new Insets(16));
        getStyleClass().add("board");
        getChildren().addAll(canvas, minimap);
        clear();
    }

    CanvasView canvas() {
        return canvas;
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
        minimap.setVisible(false);
    }

    /// Shows a design, all of it in view, with nothing lit.
    void show(Placed placed) {
        emphasis = Emphasis.NONE;
        shown = drawn(placed.design(), placed.reading());
        paint();
        canvas.fit();
        minimap.setVisible(true);
    }

    private Draw draw() {
        return Draw.with(catalog, look);
    }

    private Shown drawn(Design design, Reading reading) {
        return new Shown(design, reading, draw().draw(design, reading));
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

    private void paint() {
        Shown now = shown;
        if (now != null) {
            Picture picture = new Overlay(draw()).over(now.plain(), now.design(), now.reading(), emphasis);
            canvas.show(picture, look.colour(Token.DOT));
            minimap.show(now.plain(), look);
        }
    }
}
