package plumbline.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.event.Event;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import plumbline.ui.words.Texts;

/// One finding: a coloured dot, what is wrong in six words, the sentence with the user's labels,
/// and more on demand.
final class FindingCard extends HBox {
    private final Remark remark;
    private final VBox words = new VBox(2);
    private final List<Label> more = new ArrayList<>();
    private final FlowPane actions = new FlowPane(12, 0);

    FindingCard(Remark remark, Consumer<FindingCard> chosen) {
        super(8);
        this.remark = remark;
        getStyleClass().addAll("finding", "finding-" + remark.tone());
        Region dot = new Region();
        dot.getStyleClass().add("finding-dot");
        Label title = FindingsPane.wrapped(remark.title(), "finding-title");
        words.getChildren().add(title);
        if (!remark.message().isBlank()) {
            words.getChildren().add(FindingsPane.wrapped(remark.message(), "finding-message"));
        }
        actions("findings.why", remark.reason());
        actions("findings.hint", remark.hint());
        actions("findings.answer", remark.answer());
        actions.getStyleClass().add("finding-actions");
        actions.setVisible(false);
        actions.setManaged(false);
        // Clicking a link in a chosen card must not let go of the card.
        actions.setOnMouseClicked(Event::consume);
        words.getChildren().add(actions);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(dot, words);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(Texts.of("severity." + remark.tone()) + ": " + remark.title() + ". " + remark.message());
        setOnMouseClicked(_ -> {
            requestFocus();
            chosen.accept(this);
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getTarget() == this && (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE)) {
                chosen.accept(this);
                event.consume();
            }
        });
    }

    Remark remark() {
        return remark;
    }

    /// Chosen cards offer more; others keep to what is wrong.
    void choose(boolean on) {
        pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("chosen"), on);
        boolean offers = on && !actions.getChildren().isEmpty();
        actions.setVisible(offers);
        actions.setManaged(offers);
        if (!on) {
            words.getChildren().removeAll(more);
            more.clear();
        }
    }

    private void actions(String key, String text) {
        if (text.isBlank()) {
            return;
        }
        Hyperlink link = new Hyperlink(Texts.of(key));
        link.setOnAction(_ -> tell(text));
        actions.getChildren().add(link);
    }

    private void tell(String text) {
        if (more.stream().anyMatch(label -> label.getText().equals(text))) {
            return;
        }
        Label label = FindingsPane.wrapped(text, "finding-more");
        more.add(label);
        words.getChildren().add(words.getChildren().indexOf(actions), label);
    }
}
