package plumbline.ui.palette;

import java.util.Locale;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import plumbline.catalog.Catalog;
import plumbline.catalog.Kind;
import plumbline.catalog.Stage;
import plumbline.picture.Look;
import plumbline.ui.canvas.KindIcon;
import plumbline.ui.words.Texts;

/// A line of the palette: a stage in small capitals, a kind with its icon, or a way to more of them.
final class Cell extends ListCell<Row> {
    private static final double MARGINS = 44;

    private final Catalog catalog;
    private final Supplier<Look> look;

    Cell(Catalog catalog, Carrying carrying, Supplier<Look> look) {
        this.catalog = catalog;
        this.look = look;
        addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            Row row = getItem();
            if (row != null) {
                carrying.pressed(row, event);
            }
        });
    }

    @Override
    protected void updateItem(@Nullable Row row, boolean empty) {
        super.updateItem(row, empty);
        getStyleClass().removeAll("palette-heading", "palette-more");
        setText(null);
        setGraphic(null);
        setTooltip(null);
        setAccessibleText(null);
        setId(null);
        if (row == null || empty) {
            return;
        }
        switch (row) {
            case Row.Heading(String stage, String title, boolean folded) -> {
                setId("stage-" + stage);
                heading(title, folded);
            }
            case Row.Item(Kind kind, String stage) -> {
                setId("kind-" + kind.id().value());
                item(kind, stage);
            }
            case Row.More(Stage stage, int count) -> {
                getStyleClass().add("palette-more");
                setId("more-" + stage.id());
                setText(Texts.of("palette.more", count));
            }
        }
    }

    private void heading(String title, boolean folded) {
        getStyleClass().add("palette-heading");
        Label words = new Label(title.toUpperCase(Locale.ROOT));
        words.setMaxWidth(Double.MAX_VALUE);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = new HBox(4, words, new FontIcon(folded ? Feather.CHEVRON_RIGHT : Feather.CHEVRON_DOWN));
        line.setAlignment(Pos.CENTER_LEFT);
        line.setMinWidth(0);
        fill(line);
        setGraphic(line);
        setAccessibleText(Texts.of(folded ? "palette.folded" : "palette.unfolded", title));
    }

    /// As wide as the list, whose bar and margins take the rest; never wider, or the list would scroll sideways.
    private void fill(HBox line) {
        line.prefWidthProperty().bind(getListView().widthProperty().subtract(MARGINS));
    }

    private void item(Kind kind, String stage) {
        Label title = new Label(kind.title());
        title.setMinWidth(USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label where = new Label(stage);
        where.getStyleClass().add("small");
        where.setMinWidth(0);
        HBox line = new HBox(10, new KindIcon(kind.id(), look.get().stage(kind.stage()), 16), title, gap, where);
        line.setAlignment(Pos.CENTER_LEFT);
        line.setMinWidth(0);
        fill(line);
        setGraphic(line);
        Tooltip tip = new Tooltip(kind.definition());
        tip.setShowDelay(Duration.millis(600));
        tip.setWrapText(true);
        tip.setMaxWidth(280);
        setTooltip(tip);
        String named = catalog.stages().stream()
                .filter(each -> each.id().equals(kind.stage()))
                .map(Stage::title)
                .findFirst()
                .orElse("");
        setAccessibleText(Texts.of("palette.kind", kind.title(), named));
    }
}
