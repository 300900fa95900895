package plumbline.ui.panel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import plumbline.practice.Progress;
import plumbline.rubric.Prompt;
import plumbline.ui.control.LateList;
import plumbline.ui.control.Prose;
import plumbline.ui.panel.Listing.Line;
import plumbline.ui.words.Texts;

/// The prompts there are, browsed by how hard they are, what they are about and what was done so far, and found by any
/// of their words.
final class PromptChooser extends VBox {
    private final TextField search = new TextField();
    private final ComboBox<Filter<Prompt.Difficulty>> level = new ComboBox<>();
    private final ComboBox<Filter<String>> topic = new ComboBox<>();
    private final ComboBox<Filter<Progress.Stage>> done = new ComboBox<>();
    private final ListView<Line> found = new ListView<>();
    private final Consumer<Prompt> chosen;
    private Listing listing;
    private boolean quiet;

    /// One choice of a filter by its title; a null value lets everything through.
    private record Filter<T>(String title, @Nullable T value) {
        @Override
        public String toString() {
            return title;
        }
    }

    PromptChooser(Listing listing, Consumer<Prompt> chosen) {
        super(8);
        this.listing = listing;
        this.chosen = chosen;
        getStyleClass().add("panel-content");
        search.setId("prompt-search");
        search.setPromptText(Texts.of("prompt.search"));
        search.setAccessibleText(Texts.of("prompt.search"));
        search.textProperty().addListener(_ -> list());
        filter(level, "prompt-level", "prompt.level");
        filter(topic, "prompt-topic", "prompt.topic");
        filter(done, "prompt-done", "prompt.done");
        offer(
                level,
                "prompt.level.any",
                Arrays.asList(Prompt.Difficulty.values()),
                each -> Texts.of(word("difficulty", each)));
        offer(done, "prompt.done.any", Arrays.asList(Progress.Stage.values()), each -> Texts.of(word("stage", each)));
        found.setId("prompts-found");
        found.setAccessibleText(Texts.of("prompt.choose"));
        found.setPlaceholder(Prose.muted("prompt.search.none"));
        found.getStyleClass().add("prompts-found");
        found.setCellFactory(_ -> new Cell());
        found.setOnMouseClicked(_ -> take());
        VBox.setVgrow(found, Priority.ALWAYS);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        GridPane filters = new GridPane(6, 6);
        filters.getColumnConstraints().setAll(share(45), share(55));
        filters.addRow(0, level, done);
        filters.add(topic, 0, 1, 2, 1);
        filters.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(search, filters, found);
        show(listing);
    }

    private static ColumnConstraints share(double percent) {
        ColumnConstraints column = new ColumnConstraints();
        column.setPercentWidth(percent);
        return column;
    }

    private <T> void filter(ComboBox<Filter<T>> box, String id, String key) {
        box.setId(id);
        box.setAccessibleText(Texts.of(key));
        box.getStyleClass().add("prompt-filter");
        box.setMaxWidth(Double.MAX_VALUE);
        box.setSkin(new LateList<>(box));
        box.valueProperty().addListener(_ -> list());
    }

    /// Offers these, and first of all none of them; what was chosen stays chosen where it is still there.
    private <T> void offer(ComboBox<Filter<T>> box, String any, List<T> values, Function<T, String> title) {
        Filter<T> before = box.getValue();
        List<Filter<T>> all = new ArrayList<>();
        all.add(new Filter<>(Texts.of(any), null));
        values.forEach(value -> all.add(new Filter<>(title.apply(value), value)));
        quiet = true;
        box.getItems().setAll(all);
        box.setValue(before != null && all.contains(before) ? before : all.getFirst());
        quiet = false;
    }

    static String word(String prefix, Enum<?> value) {
        return prefix + "." + value.name().toLowerCase(java.util.Locale.ROOT);
    }

    private void pressed(KeyEvent event) {
        boolean filtering = level.isFocused() || topic.isFocused() || done.isFocused();
        if (event.getCode() == KeyCode.ENTER && !filtering) {
            take();
            event.consume();
        } else if (event.getCode() == KeyCode.DOWN && search.isFocused()) {
            found.requestFocus();
            if (found.getSelectionModel().isEmpty()) {
                found.getSelectionModel().selectFirst();
            }
            event.consume();
        }
    }

    /// Begins anew, with all prompts; that one is chosen, if any is.
    void begin(Optional<Prompt> asked) {
        search.clear();
        found.getSelectionModel().clearSelection();
        list();
        found.getItems().stream()
                .filter(line -> line.prompt() != null
                        && asked.filter(line.prompt()::equals).isPresent())
                .findFirst()
                .ifPresent(line -> {
                    found.getSelectionModel().select(line);
                    found.scrollTo(line);
                });
    }

    /// Shows another listing, with what is looked for as it is.
    void show(Listing next) {
        listing = next;
        offer(topic, "prompt.topic.any", next.tags(), tag -> tag);
        list();
    }

    @Override
    public void requestFocus() {
        search.requestFocus();
    }

    private void list() {
        if (quiet) {
            return;
        }
        Line before = found.getSelectionModel().getSelectedItem();
        found.getItems()
                .setAll(listing.find(new Listing.Wanted(search.getText(), value(level), value(topic), value(done))));
        if (before != null && found.getItems().contains(before)) {
            found.getSelectionModel().select(before);
        } else if (!search.getText().isBlank()) {
            // Who looks for something means what is found first; who only looks has chosen nothing.
            found.getSelectionModel().selectFirst();
        } else {
            found.getSelectionModel().clearSelection();
        }
    }

    private static <T> @Nullable T value(ComboBox<Filter<T>> box) {
        Filter<T> filter = box.getValue();
        return filter == null ? null : filter.value();
    }

    private void take() {
        Line line = found.getSelectionModel().getSelectedItem();
        if (line != null && line.prompt() != null) {
            chosen.accept(Objects.requireNonNull(line.prompt()));
        }
    }

    private static final class Cell extends ListCell<Line> {
        @Override
        protected void updateItem(@Nullable Line line, boolean empty) {
            super.updateItem(line, empty);
            setText(null);
            setGraphic(null);
            setAccessibleText(null);
            if (line != null && !empty) {
                PromptCard card = new PromptCard(line);
                // A cell is as wide as its list, so that its words break.
                card.setPrefWidth(0);
                setGraphic(card);
                setAccessibleText(card.said());
            }
        }
    }
}
