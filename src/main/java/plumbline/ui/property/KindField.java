package plumbline.ui.property;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import plumbline.catalog.Kind;
import plumbline.ui.control.Prose;
import plumbline.ui.words.Texts;

/// Says what a component is: a button with the kind, which opens a search over all kinds below it.
final class KindField extends VBox {
    private static final int ROWS = 7;
    private static final double ROW = 30;

    private final Function<String, List<Kind>> finder;
    private final List<Kind> all;
    private final Consumer<Kind> done;
    private final Button open = new Button();
    private final TextField search = new TextField();
    private final ListView<Kind> found = new ListView<>();
    private final VBox chooser = new VBox(4, search, found);
    private final VBox guess = new VBox();

    /// `finder` finds kinds by what is typed; `all` are listed where nothing is.
    KindField(Function<String, List<Kind>> finder, List<Kind> all, Consumer<Kind> done) {
        super(4);
        this.finder = finder;
        this.all = List.copyOf(all);
        this.done = done;
        Label name = Prose.wrapped(Texts.of("property.kind"), "small");
        name.setLabelFor(open);
        open.setId("property-kind");
        open.getStyleClass().add("kind-open");
        open.setMaxWidth(Double.MAX_VALUE);
        open.setAlignment(Pos.CENTER_LEFT);
        open.setOnAction(_ -> opened(!chooser.isVisible()));
        search.setId("kind-search");
        search.setPromptText(Texts.of("property.kind.search"));
        search.setAccessibleText(Texts.of("property.kind.search"));
        found.setId("kinds-found");
        found.setAccessibleText(Texts.of("property.kind"));
        found.setPrefHeight(ROWS * ROW);
        found.setFixedCellSize(ROW);
        found.getStyleClass().add("kinds-found");
        found.setCellFactory(_ -> new Cell());
        search.textProperty().addListener(_ -> list());
        chooser.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        found.setOnMouseClicked(_ -> take());
        getChildren().addAll(name, open, chooser, guess);
        opened(false);
    }

    private void opened(boolean now) {
        chooser.setVisible(now);
        chooser.setManaged(now);
        if (now) {
            search.clear();
            list();
            search.requestFocus();
        }
    }

    private void list() {
        found.getItems().setAll(search.getText().isBlank() ? all : finder.apply(search.getText()));
        found.getSelectionModel().selectFirst();
        found.scrollTo(0);
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case ESCAPE -> {
                opened(false);
                open.requestFocus();
            }
            case ENTER -> take();
            case DOWN -> found.getSelectionModel().selectNext();
            case UP -> found.getSelectionModel().selectPrevious();
            default -> {
                return;
            }
        }
        found.scrollTo(Math.max(0, found.getSelectionModel().getSelectedIndex() - ROWS + 2));
        event.consume();
    }

    private void take() {
        Kind chosen = found.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            opened(false);
            open.requestFocus();
            done.accept(chosen);
        }
    }

    /// Shows the kind, null where there is none or several.
    void show(@Nullable Kind kind, String otherwise) {
        open.setText(kind == null ? otherwise : kind.title());
        open.setAccessibleText(Texts.of("property.kind") + ": " + open.getText());
        guess.getChildren().clear();
    }

    /// Says that the kind is a guess.
    void guessed(String text, Runnable confirm) {
        guess.getChildren().setAll(Field.guess(text, confirm));
    }

    /// A kind by its title.
    private static final class Cell extends ListCell<Kind> {
        @Override
        protected void updateItem(@Nullable Kind kind, boolean empty) {
            super.updateItem(kind, empty);
            setText(kind == null || empty ? null : kind.title());
        }
    }
}
