package plumbline.ui.filing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import plumbline.ui.words.Texts;
import plumbline.ui.work.Errands;

/// What can be done with files, as a menu and by keys.
final class FileMenu extends MenuButton {
    private final Wishes wishes;
    private final Errands looking;
    private final Menu recent = new Menu(Texts.of("file.recent"));
    private final Menu drafts = new Menu(Texts.of("file.drafts"));
    private final List<Entry> entries;

    /// What the menu asks for.
    interface Wishes {
        void begin();

        void open();

        void open(List<Path> files);

        void reopen(Shelf.Shelved draft);

        void save();

        void saveAs();

        void export();

        void print();

        void putAway();

        List<Path> recent();

        List<Shelf.Shelved> drafts();

        /// The time in the words of the window.
        String time(Instant at);

        boolean isWorking();
    }

    /// A line of the menu; `needs` tells that it is about an open work.
    private record Entry(MenuItem item, boolean needs, Runnable deed) {}

    FileMenu(Wishes wishes, Errands looking) {
        super(Texts.of("file"), new FontIcon(Feather.FOLDER));
        this.wishes = wishes;
        this.looking = looking;
        setId("file-menu");
        entries = List.of(
                entry("file.new", "Shortcut+N", false, wishes::begin),
                entry("file.open", "Shortcut+O", false, wishes::open),
                entry("file.save", "Shortcut+S", true, wishes::save),
                entry("file.save.as", "Shortcut+Shift+S", true, wishes::saveAs),
                entry("file.export", "Shortcut+E", true, wishes::export),
                entry("file.print", "Shortcut+P", true, wishes::print),
                entry("file.close", "Shortcut+W", true, wishes::putAway));
        List<MenuItem> items = entries.stream().map(Entry::item).toList();
        getItems().addAll(items.subList(0, 2));
        getItems().addAll(recent, drafts, new SeparatorMenuItem());
        getItems().addAll(items.subList(2, 4));
        getItems().add(new SeparatorMenuItem());
        getItems().addAll(items.subList(4, 6));
        getItems().addAll(new SeparatorMenuItem(), items.getLast());
        setOnShowing(_ -> fill());
    }

    private static Entry entry(String key, String keys, boolean needs, Runnable deed) {
        MenuItem item = new MenuItem(Texts.of(key));
        item.setId(key.replace('.', '-'));
        item.setAccelerator(KeyCombination.valueOf(keys));
        item.setOnAction(_ -> deed.run());
        return new Entry(item, needs, deed);
    }

    /// Answers the keys of the menu wherever the focus is; whether this was one.
    boolean pressed(KeyEvent event) {
        for (Entry entry : entries) {
            if (entry.item().getAccelerator().match(event)) {
                if (!entry.needs() || wishes.isWorking()) {
                    entry.deed().run();
                }
                return true;
            }
        }
        return false;
    }

    private void fill() {
        entries.forEach(entry -> entry.item().setDisable(entry.needs() && !wishes.isWorking()));
        List<Path> files = wishes.recent();
        recent.getItems().setAll(files.stream().map(this::item).toList());
        recent.setDisable(files.isEmpty());
        List<Shelf.Shelved> put = wishes.drafts();
        drafts.getItems().setAll(put.stream().map(this::item).toList());
        drafts.setDisable(put.isEmpty());
        looking.run(
                () -> files.stream()
                        .map((Function<Path, Boolean>) Files::exists)
                        .toList(),
                there -> {
                    for (int at = 0;
                            at < Math.min(there.size(), recent.getItems().size());
                            at++) {
                        recent.getItems().get(at).setDisable(!there.get(at));
                    }
                });
    }

    private MenuItem item(Path file) {
        Path folder = file.getParent();
        MenuItem item = new MenuItem(Texts.of("file.recent.of", Opening.name(file), folder == null ? "" : folder));
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> wishes.open(List.of(file)));
        return item;
    }

    private MenuItem item(Shelf.Shelved draft) {
        MenuItem item = new MenuItem(Texts.of("file.draft.of", draft.name(), wishes.time(draft.changed())));
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> wishes.reopen(draft));
        return item;
    }
}
