package plumbline.ui.property;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import plumbline.catalog.Catalog;
import plumbline.design.Design;
import plumbline.design.Edit;
import plumbline.editor.Deed;
import plumbline.editor.Sight;
import plumbline.ui.control.Prose;
import plumbline.ui.words.Texts;

/// What can be said of the design as a whole: its title, how much there is of it, and what was guessed in it.
final class DesignSheet extends Sheet {
    private final Catalog catalog;
    private final Doing doing;
    private final Runnable confirmAll;
    private final Entry title;
    private final Label counts = Prose.wrapped("", "muted");
    private final VBox guesses = new VBox(6);
    private List<Guess> shown = List.of();

    DesignSheet(Catalog catalog, Doing doing, Runnable confirmAll) {
        this.catalog = catalog;
        this.doing = doing;
        this.confirmAll = confirmAll;
        title = Entry.line("property-title", Texts.of("property.title"), said -> {
            doing.apply(Deed.TITLE, new Edit.SetTitle(said.strip()));
            return "";
        });
        getChildren().addAll(title, counts, guesses);
    }

    @Override
    void show(Sight.Seen seen) {
        Design design = seen.design();
        title.show(design.title());
        counts.setText(Texts.of(
                "property.counts",
                design.components().size(),
                design.links().size(),
                design.boundaries().size(),
                design.notes().size()));
        List<Guess> now = Guess.all(seen, catalog);
        if (!now.equals(shown)) {
            shown = now;
            guesses.getChildren().setAll(rows());
        }
    }

    private List<Node> rows() {
        List<Node> rows = new ArrayList<>();
        if (shown.isEmpty()) {
            return rows;
        }
        rows.add(Prose.wrapped(Texts.of("property.guesses", shown.size()), "heading"));
        rows.add(Prose.wrapped(Texts.of("property.guesses.why"), "muted"));
        Button all = new Button(Texts.of("property.confirm.all"));
        all.setId("confirm-all");
        all.setOnAction(_ -> confirmAll.run());
        rows.add(all);
        for (Guess guess : shown) {
            VBox words = new VBox(Prose.wrapped(guess.subject(), "strong"), Prose.wrapped(guess.taken(), "small"));
            HBox.setHgrow(words, Priority.ALWAYS);
            Hyperlink yes = new Hyperlink(Texts.of("property.confirm"));
            yes.getStyleClass().add("do-confirm");
            yes.setMinWidth(USE_PREF_SIZE);
            yes.setAccessibleText(Texts.of("property.confirm") + ": " + guess.subject() + ", " + guess.taken());
            yes.setOnAction(_ -> doing.apply(Deed.CONFIRM, guess.agreed()));
            HBox row = new HBox(8, words, yes);
            row.setAlignment(Pos.TOP_LEFT);
            rows.add(row);
        }
        return rows;
    }
}
