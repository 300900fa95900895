package plumbline.ui.board;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;
import plumbline.catalog.Catalog;
import plumbline.catalog.Kind;
import plumbline.design.Component;
import plumbline.design.Point;
import plumbline.design.Size;
import plumbline.editor.Editor;
import plumbline.editor.Request;
import plumbline.layout.FreePlace;
import plumbline.picture.Draw;
import plumbline.picture.Plan;
import plumbline.ui.canvas.CanvasView;
import plumbline.ui.canvas.Specimen;
import plumbline.ui.palette.Adding;

/// The way of a kind from the palette onto the canvas: a card that follows the pointer, as large as it will be.
public final class Planting implements Adding {
    private static final double SEE_THROUGH = 0.85;

    private final Pane root;
    private final Board board;
    private final Catalog catalog;
    private final Supplier<Editor> editor;
    private final Consumer<Boolean> carrying;
    private final Consumer<Kind> planted;
    private @Nullable Specimen ghost;

    /// `root` bears the card on its way; `carrying` is told whether one is, `planted` what arrived.
    public Planting(
            Pane root,
            Board board,
            Catalog catalog,
            Supplier<Editor> editor,
            Consumer<Boolean> carrying,
            Consumer<Kind> planted) {
        this.root = root;
        this.board = board;
        this.catalog = catalog;
        this.editor = editor;
        this.carrying = carrying;
        this.planted = planted;
    }

    @Override
    public void add(Kind kind) {
        Editor open = editor.get();
        CanvasView canvas = board.canvas();
        Component component = Component.of("seed", kind.id().value(), kind.title());
        Size size =
                Draw.with(catalog, board.look()).sizing(open.seen().reading()).of(component);
        Point middle = canvas.toCanvas(canvas.getWidth() / 2, canvas.getHeight() / 2);
        Plan plan = open.seen().plan();
        plant(kind, FreePlace.around(middle, size, plan.boxes(), plan.ways()).centre());
    }

    @Override
    public void carry(Kind kind, double sceneX, double sceneY) {
        Specimen card = ghost;
        if (card == null) {
            Component component = Component.of("ghost", kind.id().value(), kind.title());
            card = new Specimen(component, Draw.with(catalog, board.look()));
            card.setOpacity(SEE_THROUGH);
            root.getChildren().add(card);
            ghost = card;
            carrying.accept(true);
        }
        double scale = over(sceneX, sceneY) ? board.canvas().scale().getValue() : 1;
        card.setScaleX(scale);
        card.setScaleY(scale);
        Point2D at = root.sceneToLocal(sceneX, sceneY);
        card.setTranslateX(at.getX());
        card.setTranslateY(at.getY());
    }

    @Override
    public boolean drop(Kind kind, double sceneX, double sceneY) {
        putBack();
        if (!over(sceneX, sceneY)) {
            return false;
        }
        CanvasView canvas = board.canvas();
        Point2D at = canvas.sceneToLocal(sceneX, sceneY);
        plant(kind, canvas.toCanvas(at.getX(), at.getY()));
        return true;
    }

    @Override
    public void putBack() {
        root.getChildren().remove(ghost);
        ghost = null;
        carrying.accept(false);
    }

    private void plant(Kind kind, Point middle) {
        editor.get().create(new Request.PickKind(middle, null), kind.id(), kind.title());
        board.canvas().requestFocus();
        planted.accept(kind);
    }

    private boolean over(double sceneX, double sceneY) {
        CanvasView canvas = board.canvas();
        Bounds bounds = canvas.localToScene(canvas.getLayoutBounds());
        return bounds.contains(sceneX, sceneY);
    }
}
