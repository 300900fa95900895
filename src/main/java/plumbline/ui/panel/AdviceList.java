package plumbline.ui.panel;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import plumbline.check.Advised;
import plumbline.design.Edit;
import plumbline.ui.control.Prose;
import plumbline.ui.words.Texts;

/// The best next edits, each with its gain and a button that does it.
final class AdviceList extends VBox {
    private final FindingWishes wishes;

    AdviceList(FindingWishes wishes) {
        super(2);
        this.wishes = wishes;
        setId("advice");
    }

    /// Edits are being tried: those shown are for a design that is no more.
    void looking() {
        if (getChildren().isEmpty()) {
            getChildren().setAll(Prose.heading("advice"), Prose.muted("advice.looking"));
        }
        lookupAll(".hyperlink").forEach(link -> link.setDisable(true));
    }

    void show(List<Advised> best) {
        getChildren().setAll(Prose.heading("advice"));
        if (best.isEmpty()) {
            getChildren().add(Prose.muted("advice.none"));
        }
        best.forEach(each -> getChildren().add(row(each)));
    }

    private Node row(Advised advised) {
        Label gain = new Label(advised.gain() > 0 ? Texts.of("advice.gain", advised.gain()) : Texts.of("advice.later"));
        gain.getStyleClass().add(advised.gain() > 0 ? "gain" : "muted");
        gain.setMinWidth(32);
        Label what = Prose.wrapped(advised.message(), "advice");
        HBox.setHgrow(what, Priority.ALWAYS);
        what.setMaxWidth(Double.MAX_VALUE);
        Hyperlink add = new Hyperlink(Texts.of(verb(advised.edit())));
        add.getStyleClass().add("do-advice");
        add.setMinWidth(USE_PREF_SIZE);
        add.setAccessibleText(advised.message());
        add.setOnAction(_ -> {
            // What is done goes from the list: the focus stays here, or it would go on and take the view with it.
            requestFocus();
            wishes.add(advised);
        });
        HBox row = new HBox(8, gain, what, add);
        row.setAlignment(Pos.BASELINE_LEFT);
        return row;
    }

    /// Whether an edit adds something that can be drawn as a ghost.
    static boolean draws(Edit edit) {
        return edit instanceof Edit.Add
                || edit instanceof Edit.Connect
                || (edit instanceof Edit.Together(List<Edit> edits)
                        && edits.stream().anyMatch(AdviceList::draws));
    }

    /// What doing an edit is called, as a key of the texts.
    static String verb(Edit edit) {
        if (edit instanceof Edit.Together(List<Edit> edits) && edits.size() == 1) {
            return verb(edits.getFirst());
        }
        if (edit instanceof Edit.SetFlow || edit instanceof Edit.SetKind || edit instanceof Edit.SetProperty) {
            return "findings.set";
        }
        return edit instanceof Edit.Connect
                ? "findings.link"
                : edit instanceof Edit.Remove ? "findings.cut" : "findings.add";
    }
}
