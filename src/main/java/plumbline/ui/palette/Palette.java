package plumbline.ui.palette;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import plumbline.catalog.Kind;
import plumbline.picture.Look;
import plumbline.ui.words.Texts;

/// Everything that can be drawn, by stage: searched by typing, added by Enter or two clicks, dragged onto the canvas.
///
/// Of each stage the common kinds are listed, and the others on demand. For the FX thread.
public final class Palette extends VBox {
    private final Finder finder;
    private final Adding adding;
    private final TextField search = new TextField();
    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private final ListView<Row> list = new ListView<>(rows);
    private final Set<String> folded = new HashSet<>();
    private final Set<String> whole = new HashSet<>();
    private Recent recent;
    /// What is listed as used last: not what was used since the palette came into sight, or its lines would move under
    /// the hand.
    private Recent listed;
    private Look look;

    public Palette(Finder finder, Recent recent, Look look, Adding adding) {
        super(8);
        this.finder = finder;
        this.recent = recent;
        listed = recent;
        this.look = look;
        this.adding = adding;
        getStyleClass().add("palette");
        search.setId("palette-search");
        search.setPromptText(Texts.of("palette.search"));
        search.setAccessibleText(Texts.of("palette.search"));
        search.textProperty().addListener(_ -> list());
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::typing);
        list.setId("palette");
        list.setAccessibleText(Texts.of("palette"));
        list.getStyleClass().add("palette-list");
        list.setPlaceholder(new Label(Texts.of("palette.none")));
        Carrying carrying = new Carrying(list, this::carrying);
        list.setCellFactory(_ -> new Cell(finder.catalog(), carrying, this::look));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::listed);
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox.setMargin(search, new Insets(0, 12, 0, 12));
        getChildren().addAll(search, list);
        list();
    }

    private Look look() {
        return look;
    }

    /// Where typing finds kinds: takes the focus.
    public void search() {
        search.requestFocus();
        search.selectAll();
    }

    /// Colours the icons anew.
    public void look(Look next) {
        look = next;
        list.refresh();
    }

    /// What was used last, to be remembered.
    public Recent recent() {
        return recent;
    }

    /// This kind was drawn, by whatever way.
    public void used(Kind kind) {
        recent = recent.using(kind);
    }

    /// It comes into sight: what was used last stands on top.
    public void front() {
        if (!listed.equals(recent)) {
            listed = recent;
            if (search.getText().isBlank()) {
                list();
            }
        }
    }

    private void list() {
        String text = search.getText();
        if (text.isBlank()) {
            rows.setAll(Row.listed(finder.catalog(), listed, Texts.of("palette.recent"), folded, whole));
        } else {
            rows.setAll(Row.found(finder.find(text), finder.catalog()));
            list.getSelectionModel().selectFirst();
            list.scrollTo(0);
        }
    }

    private void typing(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> step(1);
            case UP -> step(-1);
            case ENTER -> {
                Row row = selected();
                if (!search.getText().isBlank() && row != null) {
                    search.clear();
                    chosen(row);
                }
            }
            case ESCAPE -> {
                if (search.getText().isEmpty()) {
                    return;
                }
                search.clear();
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void step(int by) {
        int next = Math.clamp(list.getSelectionModel().getSelectedIndex() + (long) by, 0, Math.max(0, rows.size() - 1));
        list.getSelectionModel().select(next);
        list.scrollTo(Math.max(0, next - 4));
    }

    private void listed(KeyEvent event) {
        Row row = selected();
        if (row == null) {
            return;
        }
        switch (event.getCode()) {
            case ENTER, SPACE -> chosen(row);
            case LEFT, RIGHT -> {
                if (!(row instanceof Row.Heading heading)
                        || heading.folded() == (event.getCode() == javafx.scene.input.KeyCode.LEFT)) {
                    return;
                }
                chosen(row);
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private @Nullable Row selected() {
        return list.getSelectionModel().getSelectedItem();
    }

    /// A kind is added, a heading folds or unfolds, and more is shown.
    private void chosen(Row row) {
        int at = rows.indexOf(row);
        switch (row) {
            case Row.Item(Kind kind, String _) -> adding.add(kind);
            case Row.Heading(String id, String _, boolean isFolded) -> {
                if (isFolded) {
                    folded.remove(id);
                } else {
                    folded.add(id);
                }
                list();
                list.getSelectionModel().select(at);
            }
            case Row.More more -> {
                whole.add(more.stage().id());
                list();
                list.getSelectionModel().select(at);
            }
        }
    }

    private void carrying(Carrying.Way way) {
        switch (way) {
            case Carrying.Way.Over(Row.Item item, double x, double y) -> adding.carry(item.kind(), x, y);
            case Carrying.Way.Let(Row.Item item, double x, double y) -> adding.drop(item.kind(), x, y);
            case Carrying.Way.Back _ -> adding.putBack();
            case Carrying.Way.Clicked(Row row, int clicks) -> {
                if (!(row instanceof Row.Item) || clicks == 2) {
                    chosen(row);
                }
            }
        }
    }

    /// The kinds that are listed, for those who test it.
    List<Kind> kinds() {
        return rows.stream()
                .map(row -> row instanceof Row.Item item ? item.kind() : null)
                .filter(Objects::nonNull)
                .toList();
    }
}
