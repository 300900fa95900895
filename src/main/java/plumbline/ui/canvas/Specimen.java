package plumbline.ui.canvas;

import java.util.Map;
import javafx.scene.Group;
import plumbline.catalog.Reading;
import plumbline.design.Box;
import plumbline.design.Component;
import plumbline.design.Design;
import plumbline.design.Point;
import plumbline.design.Size;
import plumbline.picture.Draw;
import plumbline.picture.Mark;
import plumbline.picture.Part;

/// A component as the canvas would draw it, alone and with its middle at the origin; it takes no mouse.
public final class Specimen extends Group {
    public Specimen(Component component, Draw draw, Reading reading) {
        Design alone = Design.empty(null, "").withComponents(java.util.List.of(component));
        Box box =
                draw.plan(alone, reading).boxes().getOrDefault(component.id(), Box.at(new Point(0, 0), new Size(0, 0)));
        for (Part part : draw.withLegend(false).draw(alone, reading).parts()) {
            for (Mark mark : part.marks()) {
                getChildren().add(Shapes.of(mark));
            }
        }
        getChildren().forEach(node -> {
            node.setTranslateX(-box.centre().x());
            node.setTranslateY(-box.centre().y());
        });
        setManaged(false);
        setMouseTransparent(true);
    }

    public Specimen(Component component, Draw draw) {
        this(component, draw, new Reading(Map.of(), Map.of()));
    }
}
