package plumbline.ui.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import plumbline.practice.Progress;
import plumbline.problem.Problem;
import plumbline.rubric.Prompt;
import plumbline.ui.control.Prose;
import plumbline.ui.panel.Listing.Line;
import plumbline.ui.words.Texts;

/// A prompt in the list: its title, how hard it is and what it is about, the best score so far, and what is wrong with
/// its files.
final class PromptCard extends VBox {
    private static final int FAULTS = 3;
    /// The first tags say most.
    private static final int TAGS = 3;

    private final List<String> said = new ArrayList<>();

    PromptCard(Line line) {
        super(2);
        Label title = Prose.wrapped(line.title(), "strong");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        HBox head = new HBox(8, title);
        head.setAlignment(Pos.TOP_LEFT);
        said.add(line.title());
        line.best().ifPresent(score -> head.getChildren().add(best(score, line.stage())));
        getChildren().add(head);
        Prompt prompt = line.prompt();
        if (prompt != null) {
            String about = Texts.of(PromptChooser.word("difficulty", prompt.difficulty()))
                    + prompt.tags().stream().limit(TAGS).map(tag -> " · " + tag).collect(Collectors.joining());
            Label how = Prose.wrapped(about, "small");
            getChildren().add(how);
            said.add(about);
        }
        if (!line.faults().isEmpty()) {
            faults(line);
        }
    }

    private Label best(int score, Progress.Stage stage) {
        Label best = new Label(Integer.toString(score));
        best.setMinWidth(USE_PREF_SIZE);
        best.getStyleClass()
                .addAll(
                        "prompt-best",
                        "prompt-" + PromptChooser.word("stage", stage).replace('.', '-'));
        said.add(Texts.of("prompt.best", score));
        return best;
    }

    private void faults(Line line) {
        String head = Texts.of(line.prompt() == null ? "prompt.unread" : "prompt.faults");
        getChildren().add(Prose.wrapped(head, "prompt-fault"));
        said.add(head);
        for (Problem fault :
                line.faults().subList(0, Math.min(FAULTS, line.faults().size()))) {
            getChildren().add(Prose.wrapped(fault.shown(), "small"));
            said.add(fault.shown());
        }
        if (line.faults().size() > FAULTS) {
            getChildren()
                    .add(Prose.wrapped(Texts.of("banner.more", line.faults().size() - FAULTS), "small"));
        }
    }

    /// The card in words.
    String said() {
        return String.join(", ", said);
    }
}
