package plumbline.ui.canvas;

import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.layout.Pane;
import plumbline.design.Box;
import plumbline.picture.Mark;
import plumbline.picture.Part;

/// The legend of a picture in its own size, whatever the zoom; it takes no mouse.
public final class LegendCard extends Pane {
    private Optional<Part> shown = Optional.empty();

    public LegendCard(String name) {
        setMouseTransparent(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(name);
    }

    /// Shows this part, or nothing.
    public void show(Optional<Part> legend) {
        if (legend.equals(shown)) {
            return;
        }
        shown = legend;
        getChildren().clear();
        legend.ifPresent(part -> {
            Box box = part.bounds();
            Group marks = new Group();
            for (Mark mark : part.marks()) {
                marks.getChildren().add(Shapes.of(mark));
            }
            marks.setTranslateX(-box.x());
            marks.setTranslateY(-box.y());
            getChildren().setAll(marks);
            setMinSize(box.width(), box.height());
            setMaxSize(box.width(), box.height());
        });
    }
}
