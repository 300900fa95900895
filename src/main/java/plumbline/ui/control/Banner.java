package plumbline.ui.control;

import java.io.File;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import plumbline.problem.Problem;
import plumbline.ui.words.Texts;

/// A calm strip above the canvas that says what is wrong with a file, until it is closed.
public final class Banner extends HBox {
    private static final int SHOWN = 50;
    private static final double TALLEST = 136;

    /// How what is said is meant.
    public enum Mood {
        DONE,
        NOTE,
        BAD
    }

    private final VBox lines = new VBox(2);
    private final HBox answers = new HBox(8);

    /// Something that can be done about what is said, under a verb; the banner goes once it is.
    public record Answer(String verb, Runnable deed) {}

    public Banner() {
        super(12);
        setMaxHeight(USE_PREF_SIZE);
        setId("banner");
        setAccessibleRole(AccessibleRole.TEXT);
        setAlignment(Pos.CENTER_LEFT);
        Button close = new Button();
        close.setGraphic(new FontIcon(Feather.X));
        close.getStyleClass().addAll("flat", "icon-button");
        close.setAccessibleText(Texts.of("banner.close"));
        close.setOnAction(_ -> hide());
        ScrollPane scroll = new ScrollPane(lines);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        // As high as its lines are once they have been wrapped, which a scroll pane does not ask for by itself.
        lines.heightProperty().subscribe(height -> {
            double wanted = Math.min(TALLEST, Math.ceil(height.doubleValue()));
            scroll.setMinHeight(wanted);
            scroll.setPrefHeight(wanted);
        });
        scroll.setMaxHeight(TALLEST);
        HBox.setHgrow(scroll, Priority.ALWAYS);
        answers.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(scroll, answers, close);
        hide();
    }

    /// Says what was done, or what was wrong.
    public void tell(String title, List<Problem> problems, Mood mood) {
        tell(title, problems, mood, List.of());
    }

    /// Says what was done, or what was wrong, and what can be done about it.
    public void tell(String title, List<Problem> problems, Mood mood, List<Answer> offered) {
        answers.getChildren().setAll(offered.stream().map(this::button).toList());
        getStyleClass().setAll("banner", "banner-" + mood.name().toLowerCase(Locale.ROOT));
        Label head = Prose.wrapped(title, "banner-title");
        lines.getChildren().setAll(head);
        boolean several = problems.stream().map(Banner::file).distinct().count() > 1;
        problems.stream().limit(SHOWN).forEach(problem -> lines.getChildren().add(line(problem, several ? "" : title)));
        if (problems.size() > SHOWN) {
            lines.getChildren().add(Prose.wrapped(Texts.of("banner.more", problems.size() - SHOWN), "small"));
        }
        setAccessibleText(title);
        setVisible(true);
        setManaged(true);
    }

    private Button button(Answer answer) {
        Button button = new Button(answer.verb());
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> {
            hide();
            answer.deed().run();
        });
        return button;
    }

    private static String file(Problem problem) {
        return problem.file().substring(problem.file().lastIndexOf(File.separatorChar) + 1);
    }

    /// Names the file too where the title doesn't, or not alone.
    private static Label line(Problem problem, String title) {
        StringBuilder text = new StringBuilder();
        String file = file(problem);
        if (!file.isBlank() && !title.contains(file)) {
            text.append(file).append(problem.line() > 0 ? ", " : ": ");
        }
        if (problem.line() > 0) {
            String place = problem.line() + (problem.column() > 0 ? ":" + problem.column() : "");
            text.append(Texts.of("banner.line", place)).append(": ");
        }
        text.append(problem.message());
        if (!problem.hint().isEmpty()) {
            text.append(" (").append(problem.hint()).append(')');
        }
        return Prose.wrapped(text.toString(), "small");
    }

    public void hide() {
        setVisible(false);
        setManaged(false);
    }
}
