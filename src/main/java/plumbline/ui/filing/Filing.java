package plumbline.ui.filing;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.application.Platform;
import plumbline.design.Design;
import plumbline.design.PromptId;
import plumbline.editor.Deed;
import plumbline.editor.Timeline;
import plumbline.exchange.Imported;
import plumbline.files.Reference;
import plumbline.files.journal.Drafts;
import plumbline.ui.control.Banner;
import plumbline.ui.words.Texts;
import plumbline.ui.work.Errands;
import plumbline.ui.work.Origin;
import plumbline.ui.work.Sheet;
import plumbline.ui.work.Stock;
import plumbline.ui.work.Work;
import plumbline.ui.work.Works;

/// Lays works on the desk and takes them off it: new ones, files, references, drafts.
///
/// What was drawn is never lost by it. For the FX thread; reading happens off it.
final class Filing implements AutoCloseable {
    private final Stock stock;
    private final Works works;
    private final Drafts drafts;
    private final Keeping keeping;
    private final Shelf shelf;
    private final Claims claims;
    private final Recents recents;
    private final FilingWishes window;
    private final Supplier<Optional<PromptId>> asked;
    private final Errands reading;
    private final Patience patience;
    private final Consumer<Throwable> failed;
    private Consumer<Work> again = _ -> {};

    Filing(
            Stock stock,
            Works works,
            Drafts drafts,
            Keeping keeping,
            Shelf shelf,
            Claims claims,
            Recents recents,
            FilingWishes window,
            Supplier<Optional<PromptId>> asked,
            Consumer<Throwable> failed) {
        this.stock = stock;
        this.works = works;
        this.drafts = drafts;
        this.keeping = keeping;
        this.shelf = shelf;
        this.claims = claims;
        this.recents = recents;
        this.window = window;
        this.asked = asked;
        this.failed = failed;
        reading = new Errands("reading", failed);
        patience = new Patience(window.banner());
    }

    /// Who is told of a work that lies here again from before, whose file may have been written meanwhile.
    void onAgain(Consumer<Work> listener) {
        again = listener;
    }

    /// How works are made of what is read now: a prompt that was chosen while nothing lay on the desk was chosen for
    /// what comes; the prompt of what lies there is that one's own.
    Laying laying() {
        return laying(works.now().isEmpty() ? asked.get() : Optional.empty());
    }

    private Laying laying(Optional<PromptId> prompt) {
        return new Laying(stock, drafts, claims, List.copyOf(shelf.all()), prompt);
    }

    /// Begins an empty design under a name that no other open one has, for the prompt at hand: whoever begins anew
    /// beside a design tries the same again, and the empty canvas says for what.
    Work begin() {
        Design begun = Design.empty(asked.get().orElse(null), "");
        String name = Texts.of("untitled");
        for (int more = 2; named(name); more++) {
            name = Texts.of("untitled.more", more);
        }
        Sheet sheet = new Sheet(name, List.of(new Imported(begun, List.of(), "")), 0);
        Work work = new Work(sheet, new Origin.Nowhere(), stock.editor(Timeline.from(begun)), begun);
        works.add(work);
        return work;
    }

    private boolean named(String name) {
        return works.open().stream().anyMatch(work -> work.name().equals(name));
    }

    /// Opens files, each as a work of its own; what can't be read is told at once and leaves what is open as it is.
    void open(List<Path> files) {
        List<Path> whole = files.stream()
                .map(file -> file.toAbsolutePath().normalize())
                .distinct()
                .toList();
        whole.forEach(file -> works.of(file).ifPresent(works::show));
        List<Path> fresh =
                whole.stream().filter(file -> works.of(file).isEmpty()).toList();
        if (!fresh.isEmpty()) {
            String names = fresh.stream().map(Opening::name).collect(Collectors.joining(", "));
            read(names, () -> Opening.of(fresh, stock.reader()));
        }
    }

    void example(Reference reference) {
        String name = Texts.of("examples.name", reference.prompt(), reference.name());
        works.untouched(name)
                .ifPresentOrElse(
                        works::show,
                        () -> read(
                                name,
                                () -> Opening.of(
                                        name,
                                        reference
                                                .design(stock.library().catalog())
                                                .map(design -> new Imported(design, List.of(), "")))));
    }

    /// Reads in a thread of its own, begun when all that was given before is done, so that what is stuck holds up
    /// nothing else. What the user gave up meanwhile is neither read on nor laid out.
    private void read(String names, Supplier<Opening> wanting) {
        window.reading();
        Laying laying = laying();
        Patience.Wait wait = patience.begin(names, window::unread);
        Thread thread = new Thread(() -> read(wanting, laying, wait), "opening");
        thread.setDaemon(true);
        wait.by(thread);
        reading.run(() -> begun(thread), _ -> {});
    }

    private static boolean begun(Thread thread) {
        thread.start();
        return true;
    }

    private void read(Supplier<Opening> wanting, Laying laying, Patience.Wait wait) {
        try {
            if (!wait.isOver()) {
                Opening opening = wanting.get();
                List<Opening.Opened> wanted = wait.isOver() ? List.of() : opening.read();
                List<Laying.Laid> laid = wanted.stream().map(laying::lay).toList();
                Platform.runLater(() -> {
                    if (wait.ends()) {
                        opened(opening, laid);
                    }
                });
            }
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError fault) {
            Platform.runLater(() -> {
                if (wait.ends()) {
                    failed.accept(fault);
                }
            });
        }
    }

    /// Gives up what is slow to be read; whether there was any.
    boolean giveUp() {
        return patience.giveUp();
    }

    private void opened(Opening opening, List<Laying.Laid> laid) {
        laid.forEach(this::put);
        String unread = opening.unread().stream().map(Opening.Unread::name).collect(Collectors.joining(", "));
        if (!unread.isEmpty()) {
            window.unread();
            window.banner().tell(Texts.of("banner.unread", unread), opening.problems(), Banner.Mood.BAD);
        }
    }

    /// Lays a work on the desk, and says what is out of the ordinary about it.
    void put(Laying.Laid laid) {
        Work work = laid.work();
        Laying.Going going = laid.going();
        if (going != null) {
            keeping.adopt(work, going.draft(), going.changed());
            shelf.all().removeIf(each -> each.id().equals(going.draft().id()));
        }
        work.origin().file().ifPresent(recents::add);
        works.add(work);
        if (going != null) {
            again.accept(work);
        }
        if (laid.elsewhere()) {
            window.banner().tell(Texts.of("elsewhere", work.name()), List.of(), Banner.Mood.NOTE);
        } else if (going != null && work.touched() && work.origin().target().isPresent()) {
            window.banner()
                    .tell(
                            Texts.of("draft.back", work.name()),
                            List.of(),
                            Banner.Mood.NOTE,
                            List.of(new Banner.Answer(Texts.of("draft.saved"), () -> instead(work))));
        }
    }

    /// Shows the file as it is now in place of what is drawn; undo goes back to that.
    void instead(Work work) {
        Optional<Path> file = work.origin().target();
        if (file.isEmpty()) {
            return;
        }
        reading.run(
                () -> {
                    Opening opening = Opening.of(List.of(file.get()), stock.reader());
                    List<Design> placed = opening.read().stream()
                            .map(read -> stock.placed(read.sheet().diagram()))
                            .toList();
                    return (Runnable) () -> reloaded(work, opening, placed);
                },
                Runnable::run);
    }

    private void reloaded(Work work, Opening opening, List<Design> placed) {
        if (opening.read().isEmpty()) {
            window.banner().tell(Texts.of("banner.unread", work.name()), opening.problems(), Banner.Mood.BAD);
        } else if (opening.read().getFirst().origin() instanceof Origin.Ours(Path path, var stamp)
                && works.open().contains(work)) {
            Design theirs = placed.getFirst();
            work.editor().replace(Deed.OPEN, theirs);
            work.saved(path, theirs, stamp);
        }
    }

    /// Shows another diagram of the same file; in the place of this one, unless something was done to it.
    void part(int number) {
        works.now().filter(open -> number != open.sheet().part()).ifPresent(open -> {
            Sheet next = open.sheet().showing(number);
            works.of(next).ifPresentOrElse(works::show, () -> other(open, next));
        });
    }

    /// The diagrams of a file answer the same prompt, until one is given another.
    private void other(Work open, Sheet next) {
        Laying laying = laying(Optional.ofNullable(open.design().prompt()));
        Origin origin = open.origin();
        reading.run(() -> laying.lay(new Opening.Opened(next, origin)), laid -> {
            if (open.touched() || !works.open().contains(open)) {
                works.add(laid.work());
            } else {
                works.replace(open, laid.work());
            }
        });
    }

    /// Takes a work off the desk. What no file holds stays as a draft, and can be had back at once.
    void close(Work work) {
        boolean touched = work.touched();
        int steps = work.editor().timeline().now();
        works.remove(work);
        work.origin().target().ifPresent(claims::leave);
        if (touched) {
            window.banner()
                    .tell(
                            Texts.of("draft.kept", work.name(), steps),
                            List.of(),
                            Banner.Mood.NOTE,
                            List.of(new Banner.Answer(Texts.of("draft.reopen"), () -> reopen(work))));
        }
    }

    private void reopen(Work work) {
        shelf.drafts().stream()
                .filter(draft -> draft.name().equals(work.name()))
                .findFirst()
                .ifPresent(this::reopen);
    }

    /// Takes a draft from the shelf and lays it on the desk.
    void reopen(Shelf.Shelved draft) {
        Laying laying = laying();
        reading.run(() -> laying.back(draft.id()), laid -> {
            shelf.take(draft);
            laid.ifPresent(this::put);
        });
    }

    Errands reading() {
        return reading;
    }

    @Override
    public void close() {
        patience.end();
        reading.close();
    }
}
