package plumbline.ui.frame;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import plumbline.design.Design;
import plumbline.editor.Command;
import plumbline.ui.canvas.CanvasView;
import plumbline.ui.words.Texts;

/// The line below: how much there is, what is selected, and the zoom.
public final class Foot extends HBox {
    private final Label counts = new Label();
    private final Label guessed = new Label();
    private final Hyperlink confirm = new Hyperlink(Texts.of("foot.confirm"));
    private final HBox guesses = new HBox(6, guessed, confirm);
    private final Label selected = new Label();
    private final Button text = button(Feather.CODE, "foot.text");
    private final Button alone = button(Feather.MAXIMIZE_2, "foot.alone");
    private final Button help = button(Feather.HELP_CIRCLE, "foot.help");

    public Foot(CanvasView canvas) {
        super(16);
        getStyleClass().add("foot");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label zoom = new Label();
        zoom.setId("zoom");
        zoom.textProperty().bind(canvas.scale().map(scale -> Texts.of("foot.zoom", Math.round(scale * 100))));
        zoom.setMinWidth(44);
        zoom.setAlignment(javafx.geometry.Pos.CENTER);
        Button fit = button(Feather.MAXIMIZE, "foot.fit.tip");
        fit.setId("fit");
        fit.setOnAction(_ -> canvas.fit());
        Button out = button(Feather.MINUS, "foot.out");
        out.setId("zoom-out");
        out.setOnAction(_ -> canvas.zoom(0.8));
        Button in = button(Feather.PLUS, "foot.in");
        in.setId("zoom-in");
        in.setOnAction(_ -> canvas.zoom(1.25));
        HBox zooming = new HBox(4, out, zoom, in, fit);
        zooming.setAlignment(javafx.geometry.Pos.CENTER);
        guesses.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        confirm.setVisible(false);
        confirm.setId("foot-confirm-all");
        help.setId("help");
        text.setId("text");
        alone.setId("canvas-only");
        selected.setId("selected");
        selected.setMinWidth(0);
        getChildren().addAll(counts, guesses, selected, gap, zooming, text, alone, help);
        setAlignment(javafx.geometry.Pos.CENTER_LEFT);
    }

    private static Button button(Ikon icon, String tip) {
        Button button = new Button();
        button.setGraphic(new FontIcon(icon));
        button.getStyleClass().addAll("flat", "icon-button");
        button.setTooltip(new Tooltip(Texts.of(tip)));
        button.setAccessibleText(Texts.of(tip));
        return button;
    }

    /// Whether marks of what was guessed are kept back with the verdict.
    public void keepBack(boolean hidden) {
        guesses.setVisible(!hidden);
    }

    /// What the buttons here do.
    public void does(Consumer<Command> does) {
        confirm.setOnAction(_ -> does.accept(Command.CONFIRM_ALL));
        text.setOnAction(_ -> does.accept(Command.TEXT));
        alone.setOnAction(_ -> does.accept(Command.CANVAS_ONLY));
        help.setOnAction(_ -> does.accept(Command.HELP));
    }

    /// Nothing is open.
    public void clear() {
        counts.setText("");
        guessed.setText("");
        confirm.setVisible(false);
    }

    public void show(Design design) {
        counts.setText(Texts.of(
                "foot.counts",
                Selected.counted("component", design.components().size()),
                Selected.counted("link", design.links().size())));
        long kinds = design.components().stream()
                .filter(component -> component.kind() == null)
                .count();
        long flows = design.links().stream().filter(link -> link.flow() == null).count();
        guessed.setText(Stream.of(guesses("foot.kinds", kinds), guesses("foot.flows", flows))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · ")));
        confirm.setVisible(kinds + flows > 0);
        confirm.setManaged(kinds + flows > 0);
    }

    private static Optional<String> guesses(String key, long count) {
        return count == 0 ? Optional.empty() : Optional.of(Texts.of(key, count));
    }

    /// Says what is selected; empty says nothing.
    public void select(String words) {
        selected.setText(words);
    }
}
