package plumbline.ui.canvas;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.Node;
import plumbline.design.ElementId;
import plumbline.picture.Mark;
import plumbline.picture.Part;

/// One part of a picture on the screen: a group of plain shapes that bears the element's id.
final class PartNode extends Group {
    private final Part part;
    private final List<Node> texts = new ArrayList<>();

    PartNode(Part part) {
        this.part = part;
        setManaged(false);
        ElementId element = part.element();
        if (element != null) {
            setId(element.value());
        }
        setAccessibleRole(part.role() == Part.Role.LINK ? AccessibleRole.NODE : AccessibleRole.TEXT);
        setAccessibleText(part.title());
        setOpacity(part.strength());
        for (Mark mark : part.marks()) {
            Node node = Shapes.of(mark);
            getChildren().add(node);
            if (mark instanceof Mark.Text) {
                texts.add(node);
            }
        }
    }

    Part part() {
        return part;
    }

    /// Shows or hides the words; hidden words are not drawn at all.
    void legible(boolean legible) {
        texts.forEach(text -> text.setVisible(legible));
    }
}
