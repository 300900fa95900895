package plumbline.ui.script;

import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import plumbline.problem.Problem;
import plumbline.problem.Severity;
import plumbline.ui.words.Texts;

/// The text of a design beside its drawing: the choice of its language above, the text, and below what is wrong with
/// it.
public final class ScriptPane extends VBox {
    private static final PseudoClass WARNED = PseudoClass.getPseudoClass("warned");

    private final CodeView code;
    private final HBox languages = new HBox();
    private final Label said = new Label();
    private final FontIcon sign = new FontIcon(Feather.ALERT_CIRCLE);
    private final HBox foot = new HBox(8, sign, said);
    private final Label nothing = new Label(Texts.of("script.nothing"));
    private final Button copy;
    private Language language;
    private int wrong;

    /// What the pane asks for.
    public interface Wishes {
        void language(Language chosen);

        void copy();

        void close();
    }

    public ScriptPane(Language first, Wishes wishes) {
        language = first;
        code = new CodeView(first);
        setId("script");
        getStyleClass().add("script");
        setMinWidth(0);
        Label title = new Label(Texts.of("script"));
        title.getStyleClass().add("strong");
        title.setMinWidth(Region.USE_PREF_SIZE);
        choices(wishes::language);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        copy = button("script-copy", Feather.COPY, "script.copy");
        copy.setOnAction(_ -> wishes.copy());
        Button close = button("script-close", Feather.X, "script.close");
        close.setOnAction(_ -> wishes.close());
        HBox head = new HBox(12, title, languages, gap, new HBox(4, copy, close));
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("beside-head");
        nothing.getStyleClass().add("muted");
        nothing.setWrapText(true);
        nothing.setMouseTransparent(true);
        StackPane middle = new StackPane(code, nothing);
        VBox.setVgrow(middle, Priority.ALWAYS);
        said.setId("script-said");
        said.setWrapText(true);
        said.setMinHeight(Region.USE_PREF_SIZE);
        said.setAccessibleRole(AccessibleRole.TEXT);
        HBox.setHgrow(said, Priority.ALWAYS);
        foot.getStyleClass().add("script-foot");
        foot.setAlignment(Pos.TOP_LEFT);
        getChildren().addAll(head, middle, foot);
        open(false);
        tell(List.of());
    }

    private void choices(Consumer<Language> chosen) {
        ToggleGroup group = new ToggleGroup();
        for (Language each : Language.values()) {
            ToggleButton button = new ToggleButton(Texts.of("script." + each.id()));
            button.setId("script-" + each.id());
            button.setToggleGroup(group);
            button.setUserData(each);
            button.setSelected(each == language);
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.getStyleClass().addAll("segment", each == Language.PLANTUML ? "left-pill" : "right-pill");
            button.setOnAction(_ -> {
                if (each != language && wrong > 0) {
                    // Another language would forget what is not understood in this one.
                    code.goTo(wrong);
                } else if (each != language) {
                    language = each;
                    chosen.accept(each);
                }
                group.getToggles().forEach(toggle -> toggle.setSelected(toggle.getUserData() == language));
            });
            languages.getChildren().add(button);
        }
        languages.setAlignment(Pos.CENTER_LEFT);
        languages.setAccessibleRole(AccessibleRole.PARENT);
        languages.setAccessibleText(Texts.of("script.language"));
    }

    private static Button button(String id, Ikon icon, String key) {
        Button button = new Button("", new FontIcon(icon));
        button.setId(id);
        button.getStyleClass().addAll("flat", "icon-button");
        button.setTooltip(new Tooltip(Texts.of(key)));
        button.setAccessibleText(Texts.of(key));
        return button;
    }

    /// The lines.
    public CodeView code() {
        return code;
    }

    public Language language() {
        return language;
    }

    /// Where the keyboard enters.
    public Node first() {
        return code.area();
    }

    /// Whether there is a design whose text stands here.
    public void open(boolean on) {
        code.editable(on);
        nothing.setVisible(!on);
        copy.setDisable(!on);
        languages.setDisable(!on);
    }

    /// Marks what is wrong, and says the first of it; the language can't be changed under a text that is not
    /// understood.
    public void tell(List<Problem> problems) {
        code.mark(problems);
        List<Problem> told = problems.stream()
                .filter(each -> each.severity() != Severity.NOTE)
                .toList();
        Problem first = told.stream()
                .filter(each -> each.severity() == Severity.ERROR)
                .findFirst()
                .orElse(told.isEmpty() ? null : told.getFirst());
        foot.setVisible(first != null);
        foot.setManaged(first != null);
        wrong = 0;
        if (first == null) {
            said.setText("");
            return;
        }
        boolean bad = first.severity() == Severity.ERROR;
        foot.pseudoClassStateChanged(WARNED, !bad);
        wrong = bad ? Math.max(1, first.line()) : 0;
        String words = first.line() > 0 ? Texts.of("script.line", first.line(), first.message()) : first.message();
        String hint = first.hint().isEmpty() ? "" : "\n" + first.hint();
        String more = told.size() > 1 ? "\n" + Texts.of("script.more", told.size() - 1) : "";
        said.setText(words + hint + more);
        foot.setOnMouseClicked(_ -> code.goTo(first.line()));
    }
}
