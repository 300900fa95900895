package plumbline.ui.export;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.image.ImageView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import plumbline.exchange.Format;
import plumbline.picture.Look;
import plumbline.problem.Problem;
import plumbline.ui.control.Prose;
import plumbline.ui.words.Texts;

/// How to export, with a preview that follows every choice.
final class ExportPane extends VBox {
    private static final double HEIGHT = 280;
    /// As low as a small window makes the preview.
    private static final double LOWEST = 40;
    private static final double CONTROL = 32;

    /// What is exported: one design, or every worked answer to its prompt.
    private enum What {
        DESIGN,
        ANSWERS
    }

    private final ComboBox<What> what = new ComboBox<>();
    private final ComboBox<Format> output = choice("exporting.format", each -> Texts.of("exporting.as." + each.id()));
    private final ComboBox<Integer> scale = choice("exporting.scale", each -> each + " x");
    private final ComboBox<Look> look = choice("exporting.look", each -> Texts.of("exporting.look." + each.id()));
    private final ComboBox<Integer> padding = choice("exporting.padding", each -> each + " px");
    private final CheckBox transparent = new CheckBox(Texts.of("exporting.transparent"));
    private final StackPane preview = new StackPane();
    private final ImageView image = new ImageView();
    private final Squares squares = new Squares(image);
    private final TextArea text = new TextArea();
    private final Label size = new Label();
    private final Button export = new Button(Texts.of("exporting.go"));
    private final Button copy = new Button(Texts.of("exporting.copy"));
    private final Button cancel = new Button(Texts.of("exporting.cancel"));
    private Consumer<ExportChoice> chosen = _ -> {};

    /// `name` is the design's, `answers` how many worked answers there are to its prompt.
    ExportPane(ExportChoice first, String name, int answers) {
        super(12);
        setId("export-pane");
        image.setPreserveRatio(true);
        text.setEditable(false);
        text.setAccessibleText(Texts.of("exporting.preview"));
        text.getStyleClass().add("export-text");
        preview.getStyleClass().add("export-preview");
        preview.setMinHeight(LOWEST);
        preview.setPrefHeight(HEIGHT);
        preview.setMaxHeight(HEIGHT);
        preview.heightProperty()
                .addListener((_, _, height) -> image.setFitHeight(Math.max(1, height.doubleValue() - 2)));
        preview.widthProperty().addListener((_, _, width) -> image.setFitWidth(width.doubleValue() - 2));
        preview.setMinWidth(0);
        what.setId("exporting-what");
        what.setAccessibleText(Texts.of("exporting.what"));
        what.setConverter(shown(what, each -> switch (each) {
            case DESIGN -> name;
            case ANSWERS -> Texts.of("exporting.answers", answers);
        }));
        what.getItems().setAll(What.values());
        what.setValue(What.DESIGN);
        what.valueProperty().addListener(_ -> changed());
        output.getItems().setAll(Format.written());
        scale.getItems().setAll(ExportChoice.SCALES);
        look.getItems().setAll(List.of(Look.LIGHT, Look.DARK, Look.PRINT));
        padding.getItems().setAll(ExportChoice.PADDINGS);
        output.setValue(first.output());
        scale.setValue(first.scale());
        look.setValue(first.look());
        padding.setValue(first.padding());
        transparent.setSelected(first.transparent());
        List.of(output, scale, look, padding)
                .forEach(each -> each.valueProperty().addListener(_ -> changed()));
        transparent.selectedProperty().addListener(_ -> changed());
        FlowPane choices = new FlowPane(16, 8);
        choices.setAlignment(Pos.BOTTOM_LEFT);
        choices.setRowValignment(VPos.BOTTOM);
        transparent.setMinHeight(CONTROL);
        choices.getChildren()
                .addAll(
                        named("exporting.format", output),
                        named("exporting.scale", scale),
                        named("exporting.look", look),
                        named("exporting.padding", padding),
                        transparent);
        if (answers > 0) {
            choices.getChildren().addFirst(named("exporting.what", what));
        }
        size.getStyleClass().add("muted");
        size.setId("export-size");
        size.setMinWidth(0);
        HBox.setHgrow(size, Priority.ALWAYS);
        size.setMaxWidth(Double.MAX_VALUE);
        export.setId("export-go");
        export.getStyleClass().add("accent");
        export.setDefaultButton(true);
        copy.setId("export-copy");
        List.of(export, copy, cancel).forEach(button -> button.setMinWidth(Region.USE_PREF_SIZE));
        HBox buttons = new HBox(8, size, export, copy, cancel);
        buttons.setAlignment(Pos.CENTER_LEFT);
        choices.setMinHeight(Region.USE_PREF_SIZE);
        buttons.setMinHeight(Region.USE_PREF_SIZE);
        VBox.setVgrow(preview, Priority.ALWAYS);
        getChildren().addAll(preview, choices, buttons);
    }

    private static <T> ComboBox<T> choice(String key, Function<T, String> shown) {
        ComboBox<T> box = new ComboBox<>();
        box.setAccessibleText(Texts.of(key));
        box.setId(key.replace('.', '-'));
        box.setConverter(shown(box, shown));
        return box;
    }

    private static <T> StringConverter<T> shown(ComboBox<T> box, Function<T, String> shown) {
        return new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : shown.apply(value);
            }

            @Override
            public T fromString(String typed) {
                return box.getValue();
            }
        };
    }

    /// Whether all worked answers are wanted, rather than the design.
    boolean answers() {
        return what.getValue() == What.ANSWERS;
    }

    private static Node named(String key, Node choice) {
        Label name = new Label(Texts.of(key));
        name.setLabelFor(choice);
        name.getStyleClass().add("small");
        return new VBox(2, name, choice);
    }

    private ExportChoice choice() {
        return new ExportChoice(
                output.getValue(), scale.getValue(), transparent.isSelected(), look.getValue(), padding.getValue());
    }

    private void changed() {
        ExportChoice now = choice();
        scale.setDisable(now.output() != Format.PNG);
        List.of(look, padding, transparent).forEach(each -> each.setDisable(!now.isPicture()));
        size.setText(Texts.of("exporting.drawing"));
        chosen.accept(now);
    }

    /// Tells of the choice now, and of each later one.
    void onChoice(Consumer<ExportChoice> listener) {
        chosen = listener;
        changed();
    }

    void onExport(Consumer<ExportChoice> listener) {
        export.setOnAction(_ -> listener.accept(choice()));
    }

    void onCopy(Consumer<ExportChoice> listener) {
        copy.setOnAction(_ -> listener.accept(choice()));
    }

    void onCancel(Runnable listener) {
        cancel.setOnAction(_ -> listener.run());
    }

    /// Where the keyboard begins.
    Node first() {
        return export;
    }

    /// Shows what will be exported.
    void show(Proof proof) {
        export.setDisable(!proof.problems().isEmpty());
        copy.setDisable(
                answers() || !proof.problems().isEmpty() || proof.choice().output() == Format.PDF);
        if (!proof.problems().isEmpty()) {
            Problem first = proof.problems().getFirst();
            preview.getChildren().setAll(Prose.wrapped(first.message() + " (" + first.hint() + ")", "muted"));
            size.setText("");
            return;
        }
        size.setText(proof.size());
        if (proof.image().isPresent()) {
            image.setImage(proof.image().get());
            if (proof.choice().transparent()) {
                squares.suit(proof.choice().look());
                preview.getChildren().setAll(squares, image);
            } else {
                preview.getChildren().setAll(image);
            }
        } else {
            text.setText(proof.text());
            preview.getChildren().setAll(text);
        }
    }
}
