package plumbline.ui.canvas;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import plumbline.design.Box;
import plumbline.design.Point;
import plumbline.picture.Look;
import plumbline.picture.Part;
import plumbline.picture.Picture;
import plumbline.picture.Token;

/// The whole drawing in a corner, with what is in view framed; a click or drag goes there.
public final class Minimap extends StackPane {
    private static final double WIDTH = 148;
    private static final double HEIGHT = 96;
    private static final double MARGIN = 8;
    private static final double SPECK = 1.5;

    private final Canvas paper = new Canvas(WIDTH, HEIGHT);
    private final Repaint repaint = new Repaint(this::paint);
    private final CanvasView view;
    private Picture picture;
    private Look look = Look.LIGHT;

    public Minimap(CanvasView view, Picture picture, String name) {
        this.view = view;
        this.picture = picture;
        getStyleClass().add("minimap");
        setMinSize(WIDTH, HEIGHT);
        setMaxSize(WIDTH, HEIGHT);
        getChildren().addAll(paper, repaint);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(name);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::go);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::go);
        view.viewportProperty().addListener(_ -> repaint.ask());
        view.widthProperty().addListener(_ -> repaint.ask());
    }

    public void show(Picture next, Look newLook) {
        picture = next;
        look = newLook;
        repaint.ask();
    }

    private Box whole() {
        Box view = this.view.inView().getValue();
        return Box.around(picture.parts().stream()
                        .filter(part -> part.role() != Part.Role.LEGEND)
                        .map(Part::bounds)
                        .toList())
                .map(box -> Box.around(List.of(box, view)).orElse(view))
                .orElse(view);
    }

    private double scale(Box whole) {
        return Math.min(
                (WIDTH - 2 * MARGIN) / Math.max(1, whole.width()), (HEIGHT - 2 * MARGIN) / Math.max(1, whole.height()));
    }

    private void go(MouseEvent event) {
        Box whole = whole();
        double scale = scale(whole);
        view.centre(new Point(
                whole.centre().x() + (event.getX() - WIDTH / 2) / scale,
                whole.centre().y() + (event.getY() - HEIGHT / 2) / scale));
        event.consume();
    }

    private void paint() {
        Box whole = whole();
        double scale = scale(whole);
        GraphicsContext pen = paper.getGraphicsContext2D();
        pen.setTransform(1, 0, 0, 1, 0, 0);
        pen.clearRect(0, 0, WIDTH, HEIGHT);
        pen.setTransform(
                scale,
                0,
                0,
                scale,
                WIDTH / 2 - whole.centre().x() * scale,
                HEIGHT / 2 - whole.centre().y() * scale);
        for (Part part : picture.parts()) {
            if (part.role() == Part.Role.COMPONENT || part.role() == Part.Role.BOUNDARY) {
                boolean frame = part.role() == Part.Role.BOUNDARY;
                pen.setFill(Shapes.colour(
                        look.colour(frame ? Token.FRAME : Token.MUTED).withAlpha(frame ? 1 : 0.55)));
                Box box = part.bounds();
                // However small it is, of every box there is a speck.
                pen.fillRect(
                        box.x(), box.y(), Math.max(box.width(), SPECK / scale), Math.max(box.height(), SPECK / scale));
            }
        }
        Box shown = view.inView().getValue();
        pen.setStroke(Shapes.colour(look.colour(Token.ACCENT)));
        pen.setLineWidth(1.2 / scale);
        pen.strokeRect(shown.x(), shown.y(), shown.width(), shown.height());
    }
}
