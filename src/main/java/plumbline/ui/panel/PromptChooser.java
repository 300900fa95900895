package plumbline.ui.panel;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import plumbline.rubric.Prompt;
import plumbline.ui.words.Texts;

/// The prompts there are, found by any of their words.
final class PromptChooser extends VBox {
    private final List<Prompt> library;
    private final TextField search = new TextField();
    private final ListView<Prompt> found = new ListView<>();
    private final Consumer<Prompt> chosen;

    PromptChooser(Collection<Prompt> library, Consumer<Prompt> chosen) {
        super(8);
        this.library = List.copyOf(library);
        this.chosen = chosen;
        getStyleClass().add("panel-content");
        search.setId("prompt-search");
        search.setPromptText(Texts.of("prompt.search"));
        search.setAccessibleText(Texts.of("prompt.search"));
        search.textProperty().addListener(_ -> list());
        found.setId("prompts-found");
        found.setAccessibleText(Texts.of("prompt.choose"));
        found.setPlaceholder(Prose.muted("prompt.search.none"));
        found.getStyleClass().add("prompts-found");
        found.setCellFactory(_ -> new Cell());
        found.setOnMouseClicked(_ -> take());
        VBox.setVgrow(found, Priority.ALWAYS);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                take();
                event.consume();
            } else if (event.getCode() == KeyCode.DOWN && search.isFocused()) {
                found.requestFocus();
                event.consume();
            }
        });
        getChildren().addAll(search, found);
        list();
    }

    /// Begins anew, with all prompts.
    void begin() {
        search.clear();
        list();
    }

    @Override
    public void requestFocus() {
        search.requestFocus();
    }

    private void list() {
        found.getItems().setAll(find(library, search.getText()));
        found.getSelectionModel().selectFirst();
    }

    private void take() {
        Prompt prompt = found.getSelectionModel().getSelectedItem();
        if (prompt != null) {
            chosen.accept(prompt);
        }
    }

    /// The prompts that have every word of the text in their title, tags or brief; those with all of them in the title
    /// come first, otherwise in the order of the library.
    static List<Prompt> find(List<Prompt> library, String text) {
        List<String> words = List.of(text.strip().toLowerCase(Locale.ROOT).split("\\s+", -1));
        List<Prompt> found = library.stream()
                .filter(prompt -> words.stream().allMatch(everything(prompt)::contains))
                .toList();
        List<Prompt> ordered = new java.util.ArrayList<>(found);
        ordered.sort(java.util.Comparator.comparing(
                prompt -> !words.stream().allMatch(prompt.title().toLowerCase(Locale.ROOT)::contains)));
        return ordered;
    }

    private static String everything(Prompt prompt) {
        return (prompt.title() + " " + String.join(" ", prompt.tags()) + " " + prompt.brief()).toLowerCase(Locale.ROOT);
    }

    /// A prompt by its title, with how hard it is.
    private static final class Cell extends ListCell<Prompt> {
        @Override
        protected void updateItem(@Nullable Prompt prompt, boolean empty) {
            super.updateItem(prompt, empty);
            setText(null);
            setGraphic(null);
            if (prompt != null && !empty) {
                Label how = new Label(
                        Texts.of("difficulty." + prompt.difficulty().name().toLowerCase(Locale.ROOT)));
                how.getStyleClass().add("small");
                Label title = Prose.wrapped(prompt.title(), "strong");
                VBox words = new VBox(title, how);
                // A cell is as wide as its list, so that its words break.
                words.setPrefWidth(0);
                setGraphic(words);
                setAccessibleText(prompt.title() + ", " + how.getText());
            }
        }
    }
}
