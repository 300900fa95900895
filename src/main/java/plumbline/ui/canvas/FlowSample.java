package plumbline.ui.canvas;

import java.util.List;
import javafx.scene.Group;
import javafx.scene.layout.Region;
import plumbline.design.Flow;
import plumbline.design.Point;
import plumbline.picture.Arrows;
import plumbline.picture.Look;
import plumbline.picture.Mark;

/// A short piece of a flow's line, drawn as on the canvas; it takes no mouse.
public final class FlowSample extends Region {
    private static final double WIDTH = 44;
    private static final double HEIGHT = 16;

    public FlowSample(Flow flow, Look look) {
        Group marks = new Group();
        marks.setManaged(false);
        List<Point> way = List.of(new Point(0, HEIGHT / 2), new Point(WIDTH, HEIGHT / 2));
        for (Mark mark : new Arrows(look).along(way, look.flow(flow))) {
            marks.getChildren().add(Shapes.of(mark));
        }
        getChildren().add(marks);
        setMinSize(WIDTH, HEIGHT);
        setMaxSize(WIDTH, HEIGHT);
        setMouseTransparent(true);
    }
}
