package plumbline.ui.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import plumbline.ui.words.Texts;

/// A list that typing narrows; Enter or a click does what the chosen line stands for.
public final class SearchList extends VBox {
    private static final double WIDTH = 460;
    private static final double HEIGHT = 420;

    private final TextField search = new TextField();
    private final ListView<Entry> list = new ListView<>();
    private final List<Entry> entries;
    private final Runnable before;

    /// A line under a heading (empty for none), with what stands at its end; a line without a deed is a heading.
    public record Entry(
            String heading,
            String title,
            String detail,
            @Nullable Runnable deed) {
        private boolean matches(String text) {
            String all = (heading + " " + title + " " + detail).toLowerCase(Locale.ROOT);
            return List.of(text.toLowerCase(Locale.ROOT).strip().split("\\s+")).stream()
                    .allMatch(all::contains);
        }
    }

    /// `before` is run before the deed of the line that is chosen.
    public SearchList(String asking, List<Entry> entries, Runnable before) {
        super(8);
        this.entries = List.copyOf(entries);
        this.before = before;
        search.setId("search-list");
        search.setPromptText(asking);
        search.setAccessibleText(asking);
        search.textProperty().addListener(_ -> fill());
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.setId("search-found");
        list.getStyleClass().add("palette-list");
        list.setFocusTraversable(false);
        list.setCellFactory(_ -> new Cell());
        list.setPlaceholder(new Label(Texts.of("search.none")));
        list.setOnMouseClicked(_ -> take());
        list.setPrefSize(WIDTH, HEIGHT);
        VBox.setVgrow(list, Priority.ALWAYS);
        getStyleClass().add("search-list");
        getChildren().addAll(search, list);
        fill();
    }

    /// Where the keyboard enters.
    public Node first() {
        return search;
    }

    /// Says something more under the list.
    public void remark(String words) {
        Label more = new Label(words);
        more.setWrapText(true);
        more.setPrefWidth(WIDTH);
        more.getStyleClass().add("small");
        getChildren().add(more);
    }

    private void fill() {
        String text = search.getText();
        List<Entry> rows = new ArrayList<>();
        String heading = "";
        for (Entry entry : entries) {
            if (text.isBlank() && !entry.heading().equals(heading)) {
                heading = entry.heading();
                rows.add(new Entry("", heading, "", null));
            }
            if (text.isBlank() || entry.matches(text)) {
                rows.add(entry);
            }
        }
        list.getItems().setAll(rows);
        list.getSelectionModel().select(rows.isEmpty() || rows.getFirst().deed() != null ? 0 : 1);
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> take();
            case DOWN -> step(1);
            case UP -> step(-1);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void step(int by) {
        int at = list.getSelectionModel().getSelectedIndex() + by;
        while (at >= 0 && at < list.getItems().size() && list.getItems().get(at).deed() == null) {
            at += by;
        }
        if (at >= 0 && at < list.getItems().size()) {
            list.getSelectionModel().select(at);
            list.scrollTo(Math.max(0, at - 6));
        }
    }

    private void take() {
        Entry chosen = list.getSelectionModel().getSelectedItem();
        Runnable deed = chosen == null ? null : chosen.deed();
        if (deed != null) {
            before.run();
            deed.run();
        }
    }

    /// A heading, or a line with its detail at the end.
    private static final class Cell extends ListCell<Entry> {
        @Override
        protected void updateItem(@Nullable Entry entry, boolean empty) {
            super.updateItem(entry, empty);
            getStyleClass().remove("palette-heading");
            setText(null);
            setGraphic(null);
            setAccessibleText(null);
            if (entry == null || empty) {
                return;
            }
            if (entry.deed() == null) {
                getStyleClass().add("palette-heading");
                setText(entry.title());
                return;
            }
            Label title = new Label(entry.title());
            title.setMinWidth(0);
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            Label detail = new Label(entry.detail());
            detail.getStyleClass().add("small");
            detail.setMinWidth(USE_PREF_SIZE);
            HBox line = new HBox(12, title, gap, detail);
            line.setAlignment(Pos.CENTER_LEFT);
            line.setMinWidth(0);
            line.setPrefWidth(WIDTH - 56);
            setGraphic(line);
            setAccessibleText(entry.title() + ", " + entry.detail());
        }
    }
}
