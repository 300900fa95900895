package plumbline.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import plumbline.design.Box;
import plumbline.design.ComponentId;
import plumbline.picture.Colour;
import plumbline.picture.Mark;
import plumbline.picture.Part;
import plumbline.picture.Weight;

/// Which words are painted from how far.
final class PartNodeTest {
    private static Mark text(String words, double size, Weight weight) {
        return new Mark.Text(words, 10, 10, size, weight, Colour.of(0), Mark.Anchor.START, 50);
    }

    private static List<String> shown(Part.Role role, double scale) {
        List<Mark> marks =
                List.of(text("Ranker", 12.5, Weight.SEMIBOLD), text("Online inference", 10.5, Weight.REGULAR));
        PartNode node = new PartNode(new Part(new ComponentId("a"), role, "", new Box(0, 0, 100, 50), marks, 1));
        node.legible(scale);
        return node.getChildren().stream()
                .filter(Node::isVisible)
                .map(each -> ((Text) each).getText())
                .toList();
    }

    @Test
    void theNameOfAComponentIsSeenFromFurtherAwayThanOtherWords() {
        assertThat(shown(Part.Role.COMPONENT, 1)).containsExactly("Ranker", "Online inference");
        assertThat(shown(Part.Role.COMPONENT, 0.27)).containsExactly("Ranker");
        assertThat(shown(Part.Role.COMPONENT, 0.25)).containsExactly("Ranker");
        assertThat(shown(Part.Role.COMPONENT, 0.1)).isEmpty();
    }

    @Test
    void theWordsOfLinksAndNotesAreNot() {
        assertThat(shown(Part.Role.NOTE, 0.27)).isEmpty();
        assertThat(shown(Part.Role.LABEL, 0.27)).isEmpty();
    }
}
