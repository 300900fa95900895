package plumbline.ui.panel;

import java.util.function.BiConsumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import plumbline.check.Report;
import plumbline.rubric.Criterion;
import plumbline.ui.control.Prose;
import plumbline.ui.words.Texts;

/// One question of the self-check: its described levels as cards to choose from, the reason for asking on demand.
final class Question extends VBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final Criterion.Asked asked;
    private final ToggleGroup levels = new ToggleGroup();
    private final Hyperlink back;
    private boolean quiet;

    /// `answered` is told the question's id and the level's, null where the answer is taken back.
    Question(Criterion.Asked asked, BiConsumer<String, @Nullable String> answered) {
        super(6);
        this.asked = asked;
        getStyleClass().add("question");
        Label words = Prose.wrapped(asked.question(), "finding-title");
        getChildren().addAll(words);
        for (Criterion.Level level : asked.levels()) {
            getChildren().add(card(level));
        }
        levels.selectedToggleProperty().addListener((_, _, now) -> {
            if (!quiet && now != null && now.getUserData() instanceof String level) {
                answered.accept(asked.id(), level);
            }
        });
        back = new Hyperlink(Texts.of("answer.back"));
        back.setOnAction(_ -> answered.accept(asked.id(), null));
        Label reason = Prose.wrapped(asked.reason(), "finding-more");
        shown(reason, false);
        Hyperlink why = new Hyperlink(Texts.of("findings.why"));
        why.setOnAction(_ -> shown(reason, !reason.isVisible()));
        FlowPane more = new FlowPane(12, 0, why, back);
        getChildren().addAll(reason, more);
    }

    private RadioButton card(Criterion.Level level) {
        RadioButton card = new RadioButton(level.description());
        card.setWrapText(true);
        card.setMinHeight(USE_PREF_SIZE);
        card.setMaxWidth(Double.MAX_VALUE);
        card.setToggleGroup(levels);
        card.setUserData(level.id());
        card.getStyleClass().add("level");
        card.setAccessibleText(asked.question() + " " + level.description());
        card.selectedProperty().addListener((_, _, on) -> card.pseudoClassStateChanged(CHOSEN, on));
        return card;
    }

    private static void shown(javafx.scene.Node node, boolean on) {
        node.setVisible(on);
        node.setManaged(on);
    }

    Criterion.Asked asked() {
        return asked;
    }

    /// Shows what was answered, without asking for it again.
    void show(Report.Answered answer) {
        quiet = true;
        levels.selectToggle(levels.getToggles().stream()
                .filter(toggle -> String.valueOf(toggle.getUserData()).equals(answer.level()))
                .findFirst()
                .orElse(null));
        quiet = false;
        shown(back, answer.level() != null);
    }
}
