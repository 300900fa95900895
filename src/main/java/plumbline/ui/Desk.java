package plumbline.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;
import plumbline.design.Component;
import plumbline.design.Design;
import plumbline.design.Edit;
import plumbline.design.ElementId;
import plumbline.editor.Change;
import plumbline.editor.Deed;
import plumbline.editor.Editor;
import plumbline.editor.Sight;
import plumbline.editor.Timeline;
import plumbline.exchange.Imported;
import plumbline.exchange.any.Output;
import plumbline.files.Reference;
import plumbline.picture.Emphasis;
import plumbline.picture.Look;
import plumbline.problem.Problem;
import plumbline.rubric.Prompt;
import plumbline.ui.words.Texts;

/// What the desk does: opens and shows designs, has them graded, and lights what a finding speaks of.
///
/// For the FX thread; reading, laying out and grading happen elsewhere.
final class Desk implements TopBar.Wishes {
    private final Stock stock;
    private final DeskView view;
    private final Choosing choosing;
    private final Memory memory;
    private final Exports exports;
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper(Texts.of("title.none"));
    private final Background reading = new Background("reading", this::failed);
    private final Grading grading;
    private Look look;
    private @Nullable Work work;
    private @Nullable Prompt wanted;
    private Runnable unfollow = () -> {};
    private Map<ElementId, Emphasis.Alarm> badges = Map.of();

    Desk(Stock stock, Choosing choosing, Memory memory) {
        this.stock = stock;
        this.choosing = choosing;
        this.memory = memory;
        look = memory.recall("look", "").equals(Look.DARK.id()) ? Look.DARK : Look.LIGHT;
        view = new DeskView(stock, this, look);
        grading = new Grading(stock, this::failed);
        grading.state().addListener((_, _, state) -> graded(state));
        exports = new Exports(stock, choosing, view.banner(), this::failed);
    }

    /// What the window is called: after the file that is open.
    ReadOnlyStringProperty title() {
        return title.getReadOnlyProperty();
    }

    Look look() {
        return look;
    }

    DeskView view() {
        return view;
    }

    @Override
    public void open() {
        choosing.toOpen().ifPresent(file -> open(List.of(file)));
    }

    /// Opens files; where none can be read this says so and leaves what is open as it is.
    void open(List<Path> files) {
        if (!files.isEmpty()) {
            view.reading();
            reading.run(() -> Opening.of(files, stock.reader()), this::opened);
        }
    }

    @Override
    public void example(Reference reference) {
        String name = Texts.of("examples.of", reference.prompt(), reference.name());
        view.reading();
        reading.run(
                () -> Opening.of(
                        name,
                        reference.design(stock.library().catalog()).map(design -> new Imported(design, List.of(), ""))),
                this::opened);
    }

    private void opened(Opening read) {
        if (read.diagrams().isEmpty()) {
            view.unread();
            view.banner().tell(Texts.of("banner.unread", read.name()), read.unread(), Banner.Mood.BAD);
            return;
        }
        Sheet opened = new Sheet(read.name(), read.diagrams(), 0);
        view.bar().show(read.name(), opened.parts(), true);
        title.set(Texts.of("title", read.name()));
        show(opened, read.unread());
    }

    @Override
    public void part(int number) {
        Work open = work;
        if (open != null && number != open.sheet().part()) {
            show(open.sheet().showing(number), List.of());
        }
    }

    private void show(Sheet next, List<Problem> more) {
        List<Problem> problems = new ArrayList<>(more);
        problems.addAll(next.diagram().problems());
        view.banner().hide();
        if (!problems.isEmpty()) {
            view.banner().tell(Texts.of("banner.read", next.name()), problems, Banner.Mood.NOTE);
        }
        Design read = next.design();
        reading.run(
                () -> Board.place(
                        stock.library().catalog(), read, stock.recogniser().read(read.wiring())),
                placed -> put(new Work(
                        next,
                        new Editor(
                                Timeline.from(placed), new Sight(stock.library().catalog(), stock.recogniser())))));
    }

    /// Puts another work on the desk in place of the one that lies there.
    private void put(Work next) {
        Prompt before = prompt().orElse(null);
        if (next.design().prompt() == null && before != null) {
            next.editor().apply(Deed.PROMPT, new Edit.SetPrompt(before.id()));
        }
        unfollow.run();
        work = next;
        unfollow = next.editor().onChange(this::changed);
        view.show(next.editor(), look);
        view.foot().select("");
        ask();
        grading.follow(next.editor());
    }

    private void changed(Change change) {
        Editor editor = Objects.requireNonNull(work).editor();
        switch (change) {
            case DESIGN -> {
                view.counts(editor, look);
                ask();
            }
            case SELECTION ->
                view.foot()
                        .select(editor.selection().stream()
                                .findFirst()
                                .map(this::label)
                                .orElse(""));
            case PREVIEW, TOOL -> {}
        }
    }

    private Optional<Prompt> prompt() {
        return Optional.ofNullable(work)
                .map(open -> open.design().prompt())
                .flatMap(stock::prompt)
                .or(() -> Optional.ofNullable(wanted));
    }

    @Override
    public void prompt(Prompt chosen) {
        wanted = chosen;
        Work open = work;
        if (open != null && !chosen.id().equals(open.design().prompt())) {
            open.editor().apply(Deed.PROMPT, new Edit.SetPrompt(chosen.id()));
        } else {
            ask();
        }
    }

    /// Shows the prompt that is answered.
    private void ask() {
        prompt().ifPresent(asked -> {
            view.bar().prompt(asked);
            view.prompt().show(asked);
        });
    }

    private void graded(Grading.State state) {
        view.findings().show(state);
        switch (state) {
            case Grading.Graded graded -> mark(Badges.of(graded.report()));
            case Grading.Nothing _, Grading.Unasked _ -> mark(Map.of());
            case Grading.Checking _ -> {}
        }
    }

    private void mark(Map<ElementId, Emphasis.Alarm> next) {
        badges = next;
        Board board = view.board();
        board.emphasise(board.emphasis().withBadges(badges));
    }

    /// Lights the evidence of a finding, or nothing.
    void light(Optional<Remark> remark) {
        Set<ElementId> evidence = new HashSet<>();
        remark.ifPresent(lit -> {
            evidence.addAll(lit.evidence().components());
            evidence.addAll(lit.evidence().links());
        });
        Board board = view.board();
        board.emphasise(board.emphasis().keeping(evidence));
        view.board().canvas().reveal(List.copyOf(evidence));
    }

    /// Selects what was clicked on the canvas, or in the outline; the ground unselects all and
    /// lights nothing.
    void select(Optional<ElementId> element) {
        view.findings().unchoose();
        Work open = work;
        if (open != null) {
            open.editor().select(element.map(Set::of).orElse(Set.of()));
        }
    }

    private String label(ElementId id) {
        Work open = work;
        return open == null
                ? ""
                : open.design().components().stream()
                        .filter(component -> component.id().equals(id))
                        .map(Component::label)
                        .flatMap(label -> label.lines().limit(1))
                        .findFirst()
                        .orElse("");
    }

    @Override
    public void look(Look next) {
        look = next;
        memory.keep("look", next.id());
        view.look(next);
    }

    @Override
    public void export(Output output) {
        Work open = work;
        if (open != null) {
            exports.export(open, output, look);
        }
    }

    private void failed(Throwable fault) {
        view.banner().tell(Texts.of("banner.fault", fault), List.of(), Banner.Mood.BAD);
    }

    void close() {
        reading.close();
        grading.close();
        exports.close();
    }
}
