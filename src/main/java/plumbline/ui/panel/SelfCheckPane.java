package plumbline.ui.panel;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import plumbline.check.Report;
import plumbline.rubric.Criterion;
import plumbline.ui.control.Prose;
import plumbline.ui.words.Texts;

/// What a drawing can't show, asked by aspect; the figure that the answers make stands apart from the drawn score.
public final class SelfCheckPane extends VBox {
    private final Node waiting = new Waiting(Feather.CHECK_SQUARE, "self.waiting");
    private final BiConsumer<String, @Nullable String> answered;
    private final VBox content = new VBox(16);
    private final Label figure = Prose.wrapped("", "title");
    private final Label hint = Prose.muted("self.apart");
    private final VBox head = new VBox(2, figure, hint);
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper(Texts.of("self.title"));
    private List<Question> questions = List.of();

    /// `answered` is told the question's id and the level's, null where the answer is taken back.
    public SelfCheckPane(BiConsumer<String, @Nullable String> answered) {
        this.answered = answered;
        getStyleClass().add("panel");
        head.getStyleClass().add("panel-head");
        figure.setId("self-score");
        content.getStyleClass().add("panel-content");
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head, scroll);
        clear(waiting);
    }

    /// What the tab is called: how many of how many questions are answered.
    public ReadOnlyStringProperty title() {
        return title.getReadOnlyProperty();
    }

    private void clear(Node why) {
        questions = List.of();
        head.setVisible(false);
        head.setManaged(false);
        title.set(Texts.of("self.title"));
        content.getChildren().setAll(why);
    }

    /// Shows how far the grading has come; a check under way leaves the questions as they are.
    public void show(Grade grade) {
        switch (grade) {
            case Grade.Nothing _ -> clear(waiting);
            case Grade.Unasked _ -> clear(waiting);
            case Grade.Checking(Optional<Report> before) -> {
                if (before.isEmpty()) {
                    clear(Prose.muted("score.checking"));
                }
            }
            case Grade.Graded graded -> show(graded.report());
        }
    }

    private void show(Report report) {
        List<Criterion.Asked> asked =
                report.answers().stream().map(Report.Answered::criterion).toList();
        if (asked.isEmpty()) {
            clear(Prose.muted("self.none"));
            return;
        }
        if (!asked.equals(questions.stream().map(Question::asked).toList())) {
            ask(asked);
        }
        for (int at = 0; at < questions.size(); at++) {
            questions.get(at).show(report.answers().get(at));
        }
        long done = report.answers().stream()
                .filter(answer -> answer.level() != null)
                .count();
        title.set(Texts.of("self.title.of", done, asked.size()));
        Integer score = report.selfScore();
        figure.setText(score == null ? Texts.of("self.unanswered") : Texts.of("self.score", score, done, asked.size()));
        head.setVisible(true);
        head.setManaged(true);
    }

    private void ask(List<Criterion.Asked> asked) {
        questions = asked.stream().map(each -> new Question(each, answered)).toList();
        content.getChildren().clear();
        for (Criterion.Aspect aspect : Criterion.Aspect.values()) {
            List<Question> about = questions.stream()
                    .filter(each -> each.asked().aspect() == aspect)
                    .toList();
            if (!about.isEmpty()) {
                content.getChildren().add(Prose.heading("aspect." + aspect.id()));
                content.getChildren().addAll(about);
            }
        }
    }
}
