package plumbline.ui.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.event.Event;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import plumbline.check.Advised;
import plumbline.design.Disposition;
import plumbline.ui.control.Prose;
import plumbline.ui.words.Texts;

/// One finding: a coloured dot, what is wrong in six words, the sentence with the user's labels, and, where it is
/// chosen, what can be done about it.
public final class FindingCard extends HBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final Remark remark;
    private final FindingWishes wishes;
    private final VBox words = new VBox(2);
    private final List<Node> more = new ArrayList<>();
    private final FlowPane actions = new FlowPane(12, 0);
    private final Hyperlink ghost = link("findings.ghost", "ghost");
    private final Hyperlink add = link("findings.add", "add");
    private final Hyperlink state = link("findings.state", "state");
    private @Nullable AnswerForm form;

    FindingCard(Remark remark, FindingWishes wishes, Consumer<FindingCard> chosen) {
        super(8);
        this.remark = remark;
        this.wishes = wishes;
        getStyleClass().addAll("finding", "finding-" + remark.tone());
        Region dot = new Region();
        dot.getStyleClass().add("finding-dot");
        words.getChildren().add(Prose.wrapped(remark.title(), "finding-title"));
        if (!remark.message().isBlank()) {
            words.getChildren().add(Prose.wrapped(remark.message(), "finding-message"));
        }
        Disposition answered = remark.answered();
        if (answered != null) {
            getStyleClass().add("finding-answered");
            words.getChildren().add(quoted(answered));
        }
        actions.getStyleClass().add("finding-actions");
        actions.setVisible(false);
        actions.setManaged(false);
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

    public Remark remark() {
        return remark;
    }

    private static Label quoted(Disposition answered) {
        String said = Texts.of("answer.quoted." + answered.status().id(), answered.reason());
        return Prose.wrapped(said, "finding-answer");
    }

    /// Chosen cards offer more; others keep to what is wrong.
    void choose(boolean on) {
        pseudoClassStateChanged(CHOSEN, on);
        actions.setVisible(on);
        actions.setManaged(on);
        words.getChildren().removeAll(more);
        more.clear();
        form = null;
        actions.getChildren().clear();
        if (on) {
            offer();
        }
    }

    private void offer() {
        // Clicking what a chosen card offers must not let go of the card.
        actions.setOnMouseClicked(Event::consume);
        if (!remark.evidence().components().isEmpty()
                || !remark.evidence().links().isEmpty()) {
            action("findings.show", "show", () -> wishes.light(Optional.of(remark)));
        }
        if (remark.amiss()) {
            offerMend();
        }
        tells("findings.why", remark.reason());
        if (remark.amiss()) {
            answers();
            hints();
        }
    }

    /// They stand there at once, so that nothing moves under the mouse when the mend was found.
    private void offerMend() {
        offered(state, false);
        actions.getChildren().addAll(ghost, add, state);
        renew();
    }

    /// The design changed: what would mend it is not known until it is looked for again.
    void stale() {
        ghost.setDisable(true);
        add.setDisable(true);
        state.setDisable(true);
    }

    /// Looks again for what would mend it, if that is offered.
    void renew() {
        stale();
        if (add.getParent() != null) {
            wishes.mend(remark, this::mended);
        }
    }

    private void mended(Mend found) {
        Optional<Advised> edit = found.edit();
        offered(add, edit.isPresent());
        offered(ghost, edit.filter(mend -> AdviceList.draws(mend.edit())).isPresent());
        edit.ifPresent(mend -> {
            ghost.setOnAction(_ -> wishes.ghost(mend));
            add.setText(Texts.of(AdviceList.verb(mend.edit())));
            add.setOnAction(_ -> wishes.add(mend));
        });
        offered(state, found.blank().isPresent());
        found.blank().ifPresent(blank -> state.setOnAction(_ -> wishes.state(blank)));
    }

    private static void offered(Hyperlink link, boolean now) {
        link.setDisable(!now);
        link.setVisible(now);
        link.setManaged(now);
    }

    /// First the hint, then the answer; last in the row, since it changes its words and then goes.
    private void hints() {
        List<String> told = new ArrayList<>(List.of(remark.hint(), remark.answer()));
        told.removeIf(String::isBlank);
        if (told.isEmpty()) {
            return;
        }
        Hyperlink link = action(remark.hint().isBlank() ? "findings.answer" : "findings.hint", "hint", () -> {});
        link.setOnAction(_ -> {
            tell(told.removeFirst());
            if (told.isEmpty()) {
                actions.getChildren().remove(link);
                requestFocus();
            } else {
                link.setText(Texts.of("findings.answer"));
            }
        });
    }

    private void answers() {
        if (remark.answered() != null) {
            action("answer.back", "take-back", () -> wishes.answer(remark, null));
            return;
        }
        for (Disposition.Status status : Disposition.Status.values()) {
            action("answer." + status.id(), status.id(), () -> ask(status));
        }
    }

    private void ask(Disposition.Status status) {
        AnswerForm before = form;
        if (before != null) {
            forget(before);
        }
        AnswerForm asking = new AnswerForm(status, given -> wishes.answer(remark, given), this::drop);
        asking.setOnMouseClicked(Event::consume);
        form = asking;
        more.add(asking);
        words.getChildren().add(asking);
        asking.requestFocus();
    }

    private void drop() {
        AnswerForm asking = form;
        if (asking != null) {
            forget(asking);
            requestFocus();
        }
    }

    private void forget(AnswerForm asking) {
        form = null;
        more.remove(asking);
        words.getChildren().remove(asking);
    }

    private void tells(String key, String text) {
        if (!text.isBlank()) {
            action(key, "why", () -> tell(text));
        }
    }

    private Hyperlink action(String key, String style, Runnable done) {
        Hyperlink link = link(key, style);
        link.setOnAction(_ -> done.run());
        actions.getChildren().add(link);
        return link;
    }

    private static Hyperlink link(String key, String style) {
        Hyperlink link = new Hyperlink(Texts.of(key));
        link.getStyleClass().add("do-" + style);
        return link;
    }

    private void tell(String text) {
        boolean told = more.stream()
                .anyMatch(each -> each instanceof Label label && label.getText().equals(text));
        if (!told) {
            Label label = Prose.wrapped(text, "finding-more");
            more.add(label);
            // Below what was clicked, which then stays under the mouse.
            words.getChildren()
                    .add(
                            form == null
                                    ? words.getChildren().size()
                                    : words.getChildren().indexOf(form),
                            label);
        }
    }
}
