package plumbline.ui.canvas;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import plumbline.design.KindId;
import plumbline.design.Point;
import plumbline.picture.Colour;
import plumbline.picture.Icons;
import plumbline.picture.Mark;
import plumbline.picture.Stroke;

/// The icon of a kind as a node of a fixed size, in one colour, as the canvas draws it.
public final class KindIcon extends Region {
    public KindIcon(@Nullable KindId kind, Colour colour, double side) {
        Stroke pen = new Stroke(colour, 1.5, List.of(), true);
        Node outline = Shapes.of(new Mark.Path(Icons.shared().of(kind, new Point(0, 0), side), null, pen));
        outline.setManaged(false);
        getChildren().add(outline);
        setMinSize(side, side);
        setMaxSize(side, side);
        setMouseTransparent(true);
    }
}
