package plumbline.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;
import plumbline.catalog.Kind;
import plumbline.design.Component;
import plumbline.design.Design;
import plumbline.design.Edit;
import plumbline.design.ElementId;
import plumbline.editor.Change;
import plumbline.editor.Deed;
import plumbline.editor.Editor;
import plumbline.editor.Timeline;
import plumbline.exchange.Imported;
import plumbline.exchange.any.Output;
import plumbline.files.Reference;
import plumbline.picture.Look;
import plumbline.problem.Problem;
import plumbline.rubric.Prompt;
import plumbline.ui.palette.Recent;
import plumbline.ui.words.Texts;

/// What the desk does: opens and shows designs, has them graded.
///
/// For the FX thread; reading, laying out and grading happen elsewhere.
final class Desk implements TopBar.Wishes {
    private final Works works = new Works();
    private final Stock stock;
    private final DeskView view;
    private final Choosing choosing;
    private final Memory memory;
    private final Exports exports;
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper(Texts.of("title.none"));
    private final Errands reading = new Errands("reading", this::failed);
    private final Grading grading;
    private Look look;
    private @Nullable Prompt wanted;
    private Runnable unfollow = () -> {};

    Desk(Stock stock, Choosing choosing, Memory memory) {
        this.stock = stock;
        this.choosing = choosing;
        this.memory = memory;
        look = memory.recall("look", "").equals(Look.DARK.id()) ? Look.DARK : Look.LIGHT;
        view = new DeskView(stock, this, look, memory, this::failed);
        grading = new Grading(stock, this::failed);
        grading.state().addListener((_, _, state) -> view.panels().graded(state));
        exports = new Exports(stock, choosing, view.banner(), this::failed);
        works.current().addListener((_, _, next) -> look(next));
        new Naming(works, title, view.bar());
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

    /// The works that lie on the desk.
    Works works() {
        return works;
    }

    @Override
    public void open() {
        choosing.toOpen().ifPresent(file -> open(List.of(file)));
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
            read(() -> Opening.of(fresh, stock.reader()));
        }
    }

    @Override
    public void example(Reference reference) {
        String name = Texts.of("examples.of", reference.prompt(), reference.name());
        works.untouched(name)
                .ifPresentOrElse(
                        works::show,
                        () -> read(() -> Opening.of(
                                name,
                                reference
                                        .design(stock.library().catalog())
                                        .map(design -> new Imported(design, List.of(), "")))));
    }

    private void read(Supplier<Opening> wanting) {
        view.reading();
        Laying laying = new Laying(stock, prompt().map(Prompt::id));
        reading.run(
                () -> {
                    Opening opening = wanting.get();
                    List<Laying.Laid> laid =
                            opening.read().stream().map(laying::lay).toList();
                    return (Runnable) () -> opened(opening, laid);
                },
                Runnable::run);
    }

    private void opened(Opening opening, List<Laying.Laid> laid) {
        laid.forEach(each -> works.add(each.work()));
        String unread = opening.unread().stream().map(Opening.Unread::name).collect(Collectors.joining(", "));
        if (!unread.isEmpty()) {
            view.unread();
            view.banner().tell(Texts.of("banner.unread", unread), opening.problems(), Banner.Mood.BAD);
        }
    }

    @Override
    public void part(int number) {
        works.now().filter(open -> number != open.sheet().part()).ifPresent(open -> {
            Sheet next = open.sheet().showing(number);
            works.of(next).ifPresentOrElse(works::show, () -> other(open, next));
        });
    }

    /// Lays another diagram of the same file on the desk; in the place of this one, unless something was done to it.
    private void other(Work open, Sheet next) {
        Laying laying = new Laying(stock, prompt().map(Prompt::id));
        Origin origin = open.origin();
        reading.run(() -> laying.lay(new Opening.Opened(next, origin)), laid -> {
            if (open.touched() || !works.open().contains(open)) {
                works.add(laid.work());
            } else {
                works.replace(open, laid.work());
            }
        });
    }

    /// Shows the work that is looked at from now on, or that there is none.
    private void look(@Nullable Work next) {
        unfollow.run();
        unfollow = () -> {};
        view.banner().hide();
        view.foot().select("");
        if (next == null) {
            view.nothing();
            view.panels().follow(null);
            grading.follow(null);
            return;
        }
        List<Problem> problems = next.sheet().diagram().problems();
        if (!problems.isEmpty() && !next.touched()) {
            view.banner().tell(Texts.of("banner.read", next.name()), problems, Banner.Mood.NOTE);
        }
        unfollow = next.editor().onChange(this::changed);
        view.show(next.editor(), look);
        view.panels().follow(next.editor());
        ask();
        grading.follow(next.editor());
    }

    /// The editor of what is looked at; a design is begun where nothing lies on the desk.
    Editor editor() {
        if (works.now().isEmpty()) {
            Design begun = Design.empty(prompt().map(Prompt::id).orElse(null), "");
            Sheet sheet = new Sheet(Texts.of("untitled"), List.of(new Imported(begun, List.of(), "")), 0);
            Editor editor = new Laying(stock, Optional.empty()).editor(Timeline.from(begun));
            works.add(new Work(sheet, new Origin.Nowhere(), editor, begun));
        }
        return works.now().orElseThrow().editor();
    }

    /// The kinds that were drawn last, here or at an earlier start.
    Recent recent() {
        return Recent.of(memory.recall("kinds", ""), stock.library().catalog());
    }

    /// A component of this kind was drawn.
    void planted(Kind kind) {
        view.palette().used(kind);
        memory.keep("kinds", view.palette().recent().text());
    }

    private void changed(Change change) {
        Editor editor = editor();
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
            case PREVIEW, TOOL, AIDS -> {}
        }
    }

    private Optional<Prompt> prompt() {
        return works.now()
                .map(open -> Optional.ofNullable(open.design().prompt()).flatMap(stock::prompt))
                .orElse(Optional.ofNullable(wanted));
    }

    @Override
    public void prompt(Prompt chosen) {
        wanted = chosen;
        Work open = works.current().get();
        if (open != null && !chosen.id().equals(open.design().prompt())) {
            open.editor().apply(Deed.PROMPT, new Edit.SetPrompt(chosen.id()));
        } else {
            ask();
        }
    }

    /// Shows the prompt that is answered.
    private void ask() {
        Optional<Prompt> asked = prompt();
        view.bar().prompt(asked.orElse(null));
        asked.ifPresentOrElse(view.prompt()::show, view.prompt()::clear);
    }

    /// Selects what was clicked on the canvas, or in the outline; the ground unselects all and
    /// lights nothing.
    void select(Optional<ElementId> element) {
        view.panels().findings().unchoose();
        Work open = works.current().get();
        if (open != null) {
            open.editor().select(element.map(Set::of).orElse(Set.of()));
        }
    }

    private String label(ElementId id) {
        Work open = works.current().get();
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
        Work open = works.current().get();
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
        view.panels().close();
        exports.close();
    }
}
