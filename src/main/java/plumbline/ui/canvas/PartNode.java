package plumbline.ui.canvas;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.text.Text;
import plumbline.design.ElementId;
import plumbline.picture.Mark;
import plumbline.picture.Part;
import plumbline.picture.Weight;

/// One part of a picture on the screen: a group of plain shapes that bears the element's id.
final class PartNode extends Group {
    /// In physical pixels: below it words cost more than they tell.
    private static final double LEGIBLE = 5;
    /// The same of names and titles, by which a drawing is told from afar: even hardly legible they say more than a
    /// blank box.
    private static final double RECOGNISABLE = 2.5;

    private final List<Text> texts = new ArrayList<>();
    private final Set<Text> names = new HashSet<>();
    private Part part;

    PartNode(Part part) {
        this.part = part;
        setManaged(false);
        ElementId element = part.element();
        if (element != null) {
            setId(element.value());
        }
        setAccessibleRole(part.role() == Part.Role.LINK ? AccessibleRole.NODE : AccessibleRole.TEXT);
        paint();
    }

    /// Shows the same part of another picture; the node stays, so nothing around it is touched. Whether it differs.
    boolean become(Part next) {
        if (part.equals(next)) {
            return false;
        }
        boolean painted = part.marks().equals(next.marks());
        part = next;
        if (painted) {
            name();
        } else {
            paint();
        }
        return true;
    }

    private void name() {
        setAccessibleText(part.title());
        setOpacity(part.strength());
    }

    private void paint() {
        name();
        texts.clear();
        names.clear();
        List<Node> nodes = new ArrayList<>();
        for (Mark mark : part.marks()) {
            Node node = Shapes.of(mark);
            nodes.add(node);
            if (node instanceof Text text) {
                texts.add(text);
            }
            if (node instanceof Text text && names(mark)) {
                names.add(text);
            }
        }
        getChildren().setAll(nodes);
    }

    /// Whether the mark is the name of a component or the title of a boundary.
    private boolean names(Mark mark) {
        return mark instanceof Mark.Text text
                && text.weight() == Weight.SEMIBOLD
                && switch (part.role()) {
                    case COMPONENT, BOUNDARY, TITLE -> true;
                    case LINK, NOTE, LABEL, SELECTION, GHOST, BADGE, SIGN, AID, LEGEND -> false;
                };
    }

    /// Shows the words that are legible where a logical pixel takes so many physical ones, names from a
    /// smaller size on; others are not drawn.
    ///
    /// What bears the words of a link, or a title above links, goes with them, or it would only cut lines.
    void legible(double scale) {
        texts.forEach(text ->
                text.setVisible(text.getFont().getSize() * scale >= (names.contains(text) ? RECOGNISABLE : LEGIBLE)));
        if (part.role() == Part.Role.LABEL || part.role() == Part.Role.TITLE) {
            setVisible(texts.stream().anyMatch(Node::isVisible));
        }
    }
}
