package plumbline.ui.filing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import plumbline.ui.words.Texts;
import plumbline.ui.work.Errands;

/// The files and drafts that one may want to go on with, where nothing is open; files that are gone are greyed.
final class RecentList extends VBox {
    private static final int FILES = 5;
    private static final int DRAFTS = 3;

    private final FileMenu.Wishes wishes;
    private final Errands looking;

    RecentList(FileMenu.Wishes wishes, Errands looking) {
        super(2);
        this.wishes = wishes;
        this.looking = looking;
        setId("recent-list");
        setAlignment(Pos.CENTER);
    }

    /// Shows what there is now.
    void refresh() {
        List<Path> files = wishes.recent().stream().limit(FILES).toList();
        List<Hyperlink> links = files.stream().map(this::link).toList();
        List<Hyperlink> drafts =
                wishes.drafts().stream().limit(DRAFTS).map(this::link).toList();
        getChildren().clear();
        add("file.drafts", drafts);
        add("file.recent", links);
        looking.run(() -> files.stream().map(file -> Files.exists(file)).toList(), there -> {
            for (int at = 0; at < there.size(); at++) {
                links.get(at).setDisable(!there.get(at));
            }
        });
    }

    private void add(String heading, List<Hyperlink> links) {
        if (!links.isEmpty()) {
            Label head = new Label(Texts.of(heading));
            head.getStyleClass().add("small");
            getChildren().add(head);
            getChildren().addAll(links);
        }
    }

    private Hyperlink link(Path file) {
        Hyperlink link = new Hyperlink(Opening.name(file));
        link.setOnAction(_ -> wishes.open(List.of(file)));
        return link;
    }

    private Hyperlink link(Shelf.Shelved draft) {
        Hyperlink link = new Hyperlink(Texts.of("file.draft.of", draft.name(), wishes.time(draft.changed())));
        link.setOnAction(_ -> wishes.reopen(draft));
        return link;
    }
}
