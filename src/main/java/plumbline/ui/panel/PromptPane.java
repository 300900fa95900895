package plumbline.ui.panel;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import plumbline.rubric.Prompt;
import plumbline.ui.control.Prose;
import plumbline.ui.words.Texts;

/// What is asked: the brief with its requirements and numbers, and how an interviewer goes on.
public final class PromptPane extends VBox {
    private final VBox content = new VBox(12);

    private final ScrollPane scroll = new ScrollPane(content);
    private final PromptChooser chooser;
    private Optional<Prompt> shown = Optional.empty();

    /// `listing` can be chosen from; `chosen` is told which.
    public PromptPane(Listing listing, Consumer<Prompt> chosen) {
        chooser = new PromptChooser(listing, prompt -> {
            chosen.accept(prompt);
            // The same may be chosen again: then nobody tells to show it.
            front(scroll);
        });
        content.getStyleClass().add("panel-content");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox.setVgrow(chooser, Priority.ALWAYS);
        clear();
    }

    private void front(Node node) {
        if (!getChildren().equals(List.of(node))) {
            getChildren().setAll(node);
        }
    }

    /// Lets another prompt be chosen.
    public void choose() {
        chooser.begin(shown);
        front(chooser);
        chooser.requestFocus();
    }

    /// Another listing can be chosen from.
    public void list(Listing listing) {
        chooser.show(listing);
    }

    /// Nothing is asked: a prompt can be chosen.
    public void clear() {
        shown = Optional.empty();
        chooser.begin(Optional.empty());
        front(chooser);
    }

    /// Shows what is asked; what was unfolded of the same prompt stays so.
    public void show(Prompt prompt) {
        if (shown.filter(prompt::equals).isPresent()) {
            return;
        }
        shown = Optional.of(prompt);
        front(scroll);
        scroll.setVvalue(0);
        Hyperlink another = new Hyperlink(Texts.of("prompt.another"));
        another.setId("another-prompt");
        another.setOnAction(_ -> choose());
        content.getChildren().setAll(new VBox(2, Prose.wrapped(prompt.title(), "title"), another));
        content.getChildren().add(Prose.wrapped(reflowed(prompt.brief()), "prose"));
        list("functional", prompt.functional(), true);
        list("nonfunctional", prompt.nonFunctional(), true);
        list("figures", prompt.figures().stream().map(PromptPane::figure).toList(), true);
        list("capacity", prompt.capacity().stream().map(PromptPane::estimate).toList(), false);
        list(
                "phases",
                prompt.phases().stream()
                        .map(phase -> phase.title() + " · " + Texts.of("phases.minutes", phase.minutes()) + "\n"
                                + phase.goal())
                        .toList(),
                false);
        list(
                "clarifying",
                prompt.clarifying().stream()
                        .map(each -> each.question() + "\n" + each.answer())
                        .toList(),
                false);
        list(
                "followups",
                prompt.followUps().stream().map(Prompt.FollowUp::question).toList(),
                false);
    }

    /// Lines are broken in the file for those who write it; only paragraphs are meant.
    static String reflowed(String text) {
        return text.strip().replaceAll("(?<!\\n)\\n(?!\\s*\\n)", " ").replaceAll("\\n\\s*\\n", "\n\n");
    }

    private static String figure(Prompt.Figure figure) {
        String from = figure.assumed() ? Texts.of("figures.assumed") : figure.source();
        return figure.name() + ": " + figure.value() + (from.isBlank() ? "" : " (" + from + ")");
    }

    private static String estimate(Prompt.Estimate estimate) {
        return estimate.find() + "\n" + estimate.working() + " = " + estimate.result() + "\n" + estimate.follows();
    }

    private void list(String key, List<String> lines, boolean open) {
        if (lines.isEmpty()) {
            return;
        }
        VBox items = new VBox(8);
        for (String line : lines) {
            Label item = Prose.wrapped(line, "prose");
            items.getChildren().add(item);
        }
        TitledPane pane = new TitledPane(Texts.of(key), items);
        pane.setAnimated(false);
        pane.setExpanded(open);
        pane.getStyleClass().add("section");
        content.getChildren().add(pane);
    }
}
