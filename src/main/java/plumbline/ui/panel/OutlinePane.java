package plumbline.ui.panel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import plumbline.catalog.Catalog;
import plumbline.catalog.Kind;
import plumbline.catalog.Reading;
import plumbline.catalog.Recognition;
import plumbline.catalog.Stage;
import plumbline.design.Component;
import plumbline.design.ComponentId;
import plumbline.design.Design;
import plumbline.picture.Colour;
import plumbline.picture.Look;
import plumbline.picture.Token;
import plumbline.ui.words.Texts;

/// The components by stage, as a list that the keyboard reaches: the way into the drawing without
/// eyes or mouse.
public final class OutlinePane extends VBox {
    private final ListView<Row> rows = new ListView<>();
    private Look look = Look.LIGHT;

    /// A heading (without component) or a component.
    record Row(
            String text,
            String kind,
            String stage,
            @Nullable ComponentId component) {}

    public OutlinePane(Consumer<ComponentId> chosen) {
        rows.setId("outline");
        rows.getStyleClass().add("outline-list");
        rows.setAccessibleText(Texts.of("outline"));
        rows.setCellFactory(_ -> new Cell());
        rows.setPlaceholder(new Label(Texts.of("outline.empty")));
        VBox.setVgrow(rows, Priority.ALWAYS);
        getChildren().add(rows);
        rows.getSelectionModel().selectedItemProperty().addListener((_, _, row) -> {
            if (row != null && row.component() != null) {
                chosen.accept(row.component());
            }
        });
    }

    public void show(Design design, Reading reading, Catalog catalog, Look newLook) {
        look = newLook;
        rows.getItems().setAll(rows(design, reading, catalog));
    }

    /// Nothing is open.
    public void clear() {
        rows.getItems().clear();
    }

    public void look(Look newLook) {
        look = newLook;
        rows.refresh();
    }

    /// Stages in the order of the catalogue; what nobody knows comes last.
    static List<Row> rows(Design design, Reading reading, Catalog catalog) {
        Map<String, List<Row>> byStage = new LinkedHashMap<>();
        catalog.stages().forEach(stage -> byStage.put(stage.id(), new ArrayList<>()));
        byStage.put("", new ArrayList<>());
        for (Component component : design.components()) {
            Recognition found = reading.kinds().getOrDefault(component.id(), Recognition.NONE);
            Kind kind = found.kind() == null ? null : catalog.kind(found.kind()).orElse(null);
            String stage = kind == null ? "" : kind.stage();
            String label = component.label().lines().findFirst().orElse("");
            byStage.getOrDefault(stage, new ArrayList<>())
                    .add(new Row(label, kind == null ? "?" : kind.title(), stage, component.id()));
        }
        List<Row> result = new ArrayList<>();
        byStage.forEach((stage, components) -> {
            if (!components.isEmpty()) {
                String title = catalog.stages().stream()
                        .filter(known -> known.id().equals(stage))
                        .map(Stage::title)
                        .findFirst()
                        .orElse("?");
                result.add(new Row(title, "", stage, null));
                result.addAll(components);
            }
        });
        return result;
    }

    /// A row of the list: a quiet heading, or a component with its stage's colour and its kind.
    private final class Cell extends ListCell<Row> {
        @Override
        protected void updateItem(@Nullable Row row, boolean empty) {
            super.updateItem(row, empty);
            getStyleClass().remove("outline-heading");
            setGraphic(null);
            setText(null);
            if (row == null || empty) {
                return;
            }
            if (row.component() == null) {
                setText(row.text().toUpperCase(Locale.ROOT));
                getStyleClass().add("outline-heading");
                return;
            }
            Region chip = new Region();
            chip.getStyleClass().add("stage-chip");
            Colour colour = row.stage().isEmpty() ? look.colour(Token.MUTED) : look.stage(row.stage());
            chip.setStyle("-fx-background-color: " + colour.hex());
            Label kind = new Label(row.kind());
            kind.getStyleClass().add("small");
            VBox words = new VBox(new Label(row.text()), kind);
            HBox line = new HBox(10, chip, words);
            line.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
            setGraphic(line);
            setAccessibleText(row.text() + ", " + row.kind());
        }
    }
}
