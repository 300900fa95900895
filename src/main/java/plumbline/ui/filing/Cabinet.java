package plumbline.ui.filing;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import plumbline.design.PromptId;
import plumbline.exchange.Format;
import plumbline.files.Reference;
import plumbline.files.journal.Drafts;
import plumbline.problem.Problem;
import plumbline.ui.control.Banner;
import plumbline.ui.control.Prose;
import plumbline.ui.export.Exports;
import plumbline.ui.export.Printing;
import plumbline.ui.words.Texts;
import plumbline.ui.work.Choosing;
import plumbline.ui.work.Disk;
import plumbline.ui.work.Memory;
import plumbline.ui.work.Stock;
import plumbline.ui.work.Whereabouts;
import plumbline.ui.work.Work;
import plumbline.ui.work.Works;

/// All that has to do with files, put together: opening, saving, drafts, recovery.
public final class Cabinet implements FileMenu.Wishes, AutoCloseable {
    private final Works works;
    private final Choosing choosing;
    private final Whereabouts whereabouts;
    private final FilingWishes window;
    private final Recents recents;
    private final InstantSource clock;
    private final Shelf shelf = new Shelf();
    private final Claims claims;
    private final Keeping keeping;
    private final Filing filing;
    private final Saving saving;
    private final Front front;
    private final Recovery recovery;
    private final Exports exports;
    private final Printing printing;
    private final FileMenu menu;
    private final RecentList begun;

    /// Where files are kept and how the time is told.
    public record Place(Path data, InstantSource clock, Disk disk) {}

    public Cabinet(
            Place place,
            Stock stock,
            Works works,
            Choosing choosing,
            Memory memory,
            FilingWishes window,
            Supplier<Optional<PromptId>> asked,
            Consumer<Throwable> failed) {
        this.works = works;
        this.choosing = choosing;
        whereabouts = new Whereabouts(memory);
        this.window = window;
        clock = place.clock();
        recents = new Recents(memory);
        Drafts drafts = new Drafts(place.data().resolve("drafts"));
        claims = new Claims(drafts);
        keeping = new Keeping(works, drafts, place.clock(), shelf, this::unkept, failed);
        filing = new Filing(stock, works, drafts, keeping, shelf, claims, recents, window, asked, failed);
        saving = new Saving(
                works, choosing, whereabouts, claims, recents, window.banner(), place.disk(), filing::instead, failed);
        filing.onAgain(saving::look);
        front = new Front(works, memory);
        recovery = new Recovery(drafts, shelf, filing, works, front, window, place.clock());
        exports =
                new Exports(stock, choosing, whereabouts, memory, window.slip(), window.banner(), place.disk(), failed);
        printing = new Printing(stock, window.banner(), Printing::usual, failed);
        menu = new FileMenu(this, filing.reading());
        begun = new RecentList(this, filing.reading());
        works.current().addListener(_ -> begun.refresh());
        shelf.all().addListener((ListChangeListener<Shelf.Shelved>) _ -> begun.refresh());
        begun.refresh();
    }

    /// Brings back what lay on the desk before, and then opens these files.
    public void start(List<Path> files) {
        recovery.start(filing.laying(), () -> open(files));
    }

    /// What can be done with files, for the bar above.
    public Region menu() {
        return menu;
    }

    /// What was begun before, to go on with where nothing is open.
    public Node begun() {
        return begun;
    }

    /// Answers the keys of the menu wherever the focus is, and Escape while something slow is opened; whether this was
    /// one.
    public boolean pressed(KeyEvent event) {
        return event.getCode() == KeyCode.ESCAPE && filing.giveUp() || menu.pressed(event);
    }

    /// Looks at a worked answer, as a design of one's own.
    public void example(Reference reference) {
        filing.example(reference);
    }

    /// Shows another diagram of the file that is looked at.
    public void part(int number) {
        filing.part(number);
    }

    private void unkept(Problem problem) {
        window.banner().tell(Texts.of("drafts.unkept"), List.of(problem), Banner.Mood.BAD);
    }

    @Override
    public void begin() {
        filing.begin();
    }

    @Override
    public void open() {
        choosing.toOpen(whereabouts.of(works.now())).map(whereabouts::chosen).ifPresent(file -> open(List.of(file)));
    }

    @Override
    public void open(List<Path> files) {
        filing.open(files);
    }

    @Override
    public void reopen(Shelf.Shelved draft) {
        filing.reopen(draft);
    }

    @Override
    public void save() {
        works.now().ifPresent(saving::save);
    }

    @Override
    public void saveAs() {
        works.now().ifPresent(saving::saveAs);
    }

    @Override
    public void export() {
        works.now().ifPresent(work -> exports.ask(work, Optional.empty()));
    }

    /// Puts what is selected, or else all that is looked at, on the clipboard in that format.
    public void copy(Format format) {
        works.now().ifPresent(work -> exports.copy(work, format));
    }

    @Override
    public void print() {
        works.now().ifPresent(printing::print);
    }

    /// Asks how to export what is looked at, in that format first.
    public void export(Format output) {
        works.now().ifPresent(work -> exports.ask(work, Optional.of(output)));
    }

    @Override
    public void putAway() {
        works.now().ifPresent(this::putAway);
    }

    /// Takes a work off the desk; asks first where its changes would be lost.
    public void putAway(Work work) {
        if (!keeping.atStake(work)) {
            filing.close(work);
            return;
        }
        ask(work, () -> filing.close(work));
    }

    private void ask(Work work, Runnable lose) {
        Button save = new Button(Texts.of("stake.save"));
        save.getStyleClass().add("accent");
        save.setOnAction(_ -> {
            window.slip().hide();
            saving.saveAs(work);
        });
        Button discard = new Button(Texts.of("stake.lose"));
        discard.setOnAction(_ -> {
            window.slip().hide();
            lose.run();
        });
        Button stay = new Button(Texts.of("stake.stay"));
        stay.setOnAction(_ -> window.slip().hide());
        HBox buttons = new HBox(8, save, discard, stay);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        window.slip()
                .show(
                        Texts.of("stake", work.name()),
                        new VBox(12, Prose.wrapped(Texts.of("stake.why"), "muted"), buttons),
                        save,
                        () -> {});
    }

    /// Whether the window may close now; asks where something would be lost, and then runs `close` if it may be.
    public boolean mayClose(Runnable close) {
        Optional<Work> lost = works.open().stream().filter(keeping::atStake).findFirst();
        lost.ifPresent(work -> {
            works.show(work);
            ask(work, close);
        });
        return lost.isEmpty();
    }

    /// The window is in front again: others may have written the files meanwhile.
    public void front() {
        saving.look();
    }

    /// Another window is in front: what is drawn is written at once.
    public void behind() {
        keeping.flush();
    }

    @Override
    public List<Path> recent() {
        return recents.files();
    }

    @Override
    public List<Shelf.Shelved> drafts() {
        return shelf.drafts();
    }

    @Override
    public String time(Instant at) {
        return Recovery.time(at, clock.instant());
    }

    @Override
    public boolean isWorking() {
        return works.now().isPresent();
    }

    @Override
    public void close() {
        front.keep();
        exports.close();
        printing.close();
        saving.close();
        filing.close();
        keeping.close();
        claims.close();
    }
}
