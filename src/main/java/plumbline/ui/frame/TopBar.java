package plumbline.ui.frame;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import plumbline.exchange.Format;
import plumbline.files.Reference;
import plumbline.picture.Look;
import plumbline.rubric.Prompt;
import plumbline.ui.control.Hanging;
import plumbline.ui.control.LateList;
import plumbline.ui.words.Texts;

/// The line above: what this is, the prompt, the file, and what can be done with it.
public final class TopBar extends HBox {
    private static final double LEAST_NAME = 56;
    private static final int SHORT_NAME = 7;
    private static final double LEAST_PROMPT = 160;
    private static final double NARROW = 1200;
    private static final List<String> BEST_FIRST = List.of("strong", "solid", "typical", "weak");
    private static final Comparator<Reference> BEST_TO_WORST =
            Comparator.comparingInt(reference -> BEST_FIRST.indexOf(reference.name()));

    private final ComboBox<Prompt> prompts = new ComboBox<>();
    private final ComboBox<String> parts = new ComboBox<>();
    private final Label file = new Label();
    private final Label standing = new Label();
    private final MenuButton export = new MenuButton(Texts.of("export"), new FontIcon(Feather.SHARE));
    private final MenuButton examples = new MenuButton(Texts.of("examples"), new FontIcon(Feather.LAYERS));
    private final MenuButton compare = new MenuButton(Texts.of("compare"), new FontIcon(Feather.COLUMNS));
    private final LookMenu looks;
    private final Region gap = new Region();
    private final Wishes wishes;
    private List<Reference> references = List.of();
    private boolean quiet;

    /// What the bar asks the desk to do.
    public interface Wishes {
        void open();

        void example(Reference reference);

        void compare(Reference reference);

        void prompt(Prompt prompt);

        void part(int number);

        /// Takes that look from now on, or the system's.
        void look(Optional<Look> look);

        void export(Format output);
    }

    public TopBar(Collection<Prompt> library, List<Reference> references, Wishes wishes) {
        super(12);
        this.wishes = wishes;
        looks = new LookMenu(wishes::look);
        getStyleClass().add("top-bar");
        setAlignment(Pos.CENTER_LEFT);
        Label product = new Label(Texts.of("product"));
        product.getStyleClass().add("product");
        product.setMinWidth(USE_PREF_SIZE);
        file.getStyleClass().add("muted");
        file.setId("file");
        // Names differ at their ends as often as at their beginnings.
        file.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        standing.getStyleClass().add("muted");
        standing.setId("standing");
        standing.setMinWidth(USE_PREF_SIZE);
        HBox open = new HBox(4, file, standing);
        open.setAlignment(Pos.CENTER_LEFT);
        open.setMinWidth(0);
        prompts(wishes::prompt);
        parts.setId("parts");
        parts.setSkin(new LateList<>(parts));
        parts.getStyleClass().add("part-choice");
        parts.setAccessibleText(Texts.of("part"));
        parts.getSelectionModel().selectedIndexProperty().addListener((_, _, now) -> {
            if (!quiet && now.intValue() >= 0) {
                wishes.part(now.intValue());
            }
        });
        HBox.setHgrow(gap, Priority.ALWAYS);
        examples.setId("examples");
        compare.setId("compare");
        getChildren().addAll(product, prompts, parts, open, gap, compare, examples, looks);
        getChildren().add(exports(wishes::export));
        // What is long gives way: names, never buttons.
        getChildren().stream()
                .filter(ButtonBase.class::isInstance)
                .map(Region.class::cast)
                .forEach(TopBar::whole);
        List.of(compare, examples, looks, export).forEach(Hanging::within);
        widthProperty().addListener(_ -> collapse());
        show(List.of(), 0, false);
        library(library, references);
    }

    /// Offers these prompts and examples from now on; the prompt that is graded for stays chosen where it is still
    /// there.
    public void library(Collection<Prompt> library, List<Reference> references) {
        quiet = true;
        Prompt before = prompts.getValue();
        prompts.getItems().setAll(library);
        prompts.setValue(library.stream()
                .filter(each -> before != null && each.id().equals(before.id()))
                .findFirst()
                .orElse(null));
        quiet = false;
        this.references = List.copyOf(references);
        comparable();
        examples.getItems().setAll(library.stream().map(this::answers).toList());
        examples.getItems()
                .removeIf(menu -> menu instanceof Menu of && of.getItems().isEmpty());
    }

    /// The worked answers to a prompt, the best first.
    private MenuItem answers(Prompt prompt) {
        Menu menu = new Menu(prompt.title());
        references.stream()
                .filter(reference -> reference.prompt().equals(prompt.id()))
                .sorted(BEST_TO_WORST)
                .forEach(reference -> {
                    MenuItem item = new MenuItem(Texts.of("examples.of", reference.name()));
                    item.setOnAction(_ -> wishes.example(reference));
                    menu.getItems().add(item);
                });
        return menu;
    }

    /// A drawing can be compared with the worked answers to its own prompt.
    private void comparable() {
        Prompt asked = prompts.getValue();
        compare.getItems().clear();
        references.stream()
                .filter(reference -> asked != null && reference.prompt().equals(asked.id()))
                .sorted(BEST_TO_WORST)
                .forEach(reference -> {
                    MenuItem item = new MenuItem(Texts.of("compare.with", reference.name()));
                    item.setOnAction(_ -> wishes.compare(reference));
                    compare.getItems().add(item);
                });
        compare.setDisable(compare.getItems().isEmpty() || export.isDisabled());
    }

    private void prompts(Consumer<Prompt> chosen) {
        prompts.setId("prompts");
        prompts.setMinWidth(LEAST_PROMPT);
        prompts.setPromptText(Texts.of("prompt.choose"));
        prompts.setAccessibleText(Texts.of("prompt.choose"));
        prompts.getStyleClass().add("prompt-choice");
        prompts.setCellFactory(_ -> new PromptCell());
        prompts.setButtonCell(new PromptCell());
        prompts.setSkin(new LateList<>(prompts));
        prompts.valueProperty().addListener((_, _, now) -> {
            if (!quiet && now != null) {
                chosen.accept(now);
            }
        });
    }

    private Node exports(Consumer<Format> chosen) {
        export.setId("export");
        export.getStyleClass().add("accent");
        for (Format output : Format.written()) {
            MenuItem item = new MenuItem(Texts.of("export." + output.id()));
            item.setOnAction(_ -> chosen.accept(output));
            export.getItems().add(item);
        }
        return export;
    }

    /// Says which file is open, and in a word or two how it stands; both are empty where none is.
    void file(String name, String standing) {
        file.setText(name);
        // A little of the name stays, else what stands behind it would be said of nothing.
        file.setMinWidth(name.length() > SHORT_NAME ? LEAST_NAME : USE_PREF_SIZE);
        file.setTooltip(name.isEmpty() ? null : new Tooltip(name));
        this.standing.setText(standing);
    }

    /// Puts the buttons that act on the design where nothing that is said of it can move them: right of the gap.
    public void tools(Region tools) {
        whole(tools);
        getChildren().add(getChildren().indexOf(gap) + 1, tools);
    }

    private static void whole(Region buttons) {
        buttons.setMinWidth(USE_PREF_SIZE);
    }

    /// In a narrow window buttons are their icons alone, rather than cut short.
    private void collapse() {
        boolean narrow = getWidth() > 0 && getWidth() < NARROW;
        for (Node child : getChildren()) {
            if (child instanceof Labeled button
                    && button.getGraphic() != null
                    && !button.getText().isEmpty()) {
                button.setContentDisplay(narrow ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
                button.setTooltip(narrow ? new Tooltip(button.getText()) : null);
                button.setAccessibleText(button.getText());
            }
        }
    }

    /// Puts the menu of files where the files' things stand.
    public void files(Region menu) {
        whole(menu);
        getChildren().add(getChildren().indexOf(compare), menu);
    }

    /// Offers the diagrams of the open file, where it holds several, and to write what is open.
    void show(List<String> diagrams, int part, boolean open) {
        quiet = true;
        parts.getItems().setAll(diagrams);
        parts.getSelectionModel().select(diagrams.isEmpty() ? -1 : part);
        parts.setVisible(diagrams.size() > 1);
        parts.setManaged(diagrams.size() > 1);
        export.setDisable(!open);
        comparable();
        quiet = false;
    }

    /// Says which look was chosen; none is the system's.
    public void look(Optional<Look> chosen) {
        looks.tick(chosen);
    }

    public Node prompts() {
        return prompts;
    }

    /// Shows the prompt that is graded for, without asking for it again.
    public void prompt(@Nullable Prompt prompt) {
        quiet = true;
        prompts.setValue(prompt);
        quiet = false;
        comparable();
    }

    /// A prompt by its title.
    private static final class PromptCell extends ListCell<Prompt> {
        @Override
        protected void updateItem(@Nullable Prompt prompt, boolean empty) {
            super.updateItem(prompt, empty);
            setText(prompt == null || empty ? Texts.of("prompt.choose") : prompt.title());
        }
    }
}
