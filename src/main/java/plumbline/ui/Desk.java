package plumbline.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;
import plumbline.catalog.Kind;
import plumbline.design.Edit;
import plumbline.design.ElementId;
import plumbline.editor.Change;
import plumbline.editor.Command;
import plumbline.editor.Deed;
import plumbline.editor.Editor;
import plumbline.exchange.Format;
import plumbline.files.Library;
import plumbline.files.Reference;
import plumbline.picture.Look;
import plumbline.problem.Problem;
import plumbline.rubric.Prompt;
import plumbline.ui.board.Drawing;
import plumbline.ui.control.Banner;
import plumbline.ui.filing.Cabinet;
import plumbline.ui.frame.Naming;
import plumbline.ui.frame.Selected;
import plumbline.ui.frame.TopBar;
import plumbline.ui.grading.Grading;
import plumbline.ui.grading.Headway;
import plumbline.ui.palette.Recent;
import plumbline.ui.panel.Grade;
import plumbline.ui.words.Texts;
import plumbline.ui.work.Choosing;
import plumbline.ui.work.Memory;
import plumbline.ui.work.Origin;
import plumbline.ui.work.Stock;
import plumbline.ui.work.Work;
import plumbline.ui.work.Works;

/// What the desk does: opens and shows designs, has them graded.
///
/// For the FX thread; reading, laying out and grading happen elsewhere.
final class Desk implements TopBar.Wishes, Drawing.Wishes {
    private final Works works = new Works();
    private final Stock stock;
    private final DeskView view;
    private final Memory memory;
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper(Texts.of("title.none"));
    private final Cabinet cabinet;
    private final Commands commands;
    private final Grading grading;
    private final Headway headway;
    private final Inspection inspection;
    private Look look;
    private @Nullable Prompt wanted;
    private boolean laid;
    private Runnable unfollow = () -> {};

    Desk(Stock stock, Choosing choosing, Memory memory, Cabinet.Place place) {
        this.stock = stock;
        this.memory = memory;
        look = Theme.chosen(memory).orElseGet(Theme::systems);
        view = new DeskView(stock, this, look, memory, this::failed);
        grading = new Grading(stock, this::failed);
        grading.state().addListener((_, _, state) -> graded(state));
        view.bar().look(Theme.chosen(memory));
        works.current().addListener((_, _, next) -> look(next));
        new Naming(works, title, view.bar());
        inspection = new Inspection(view.banner(), this::advanced, this::failed);
        headway = new Headway(place.data(), place.clock(), stock, this::advanced, this::unkept, this::failed);
        cabinet =
                new Cabinet(place, stock, works, choosing, memory, view, () -> prompt().map(Prompt::id), this::failed);
        commands = new Commands(this, stock);
        view.bar().files(cabinet.menu());
        view.goOn(cabinet.begun());
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

    /// What has to do with files.
    Cabinet cabinet() {
        return cabinet;
    }

    /// Brings back what lay here before, and opens these files.
    void start(List<Path> files) {
        cabinet.start(files);
        inspection.look(stock.library());
    }

    /// The user's library has changed: prompts, rubrics and examples are those of this one from now on.
    void renew(Library next) {
        boolean sameWords = stock.library().sameWords(next);
        stock.renew(next);
        Prompt before = wanted;
        wanted = before == null ? null : stock.prompt(before.id()).orElse(null);
        inspection.forget();
        advanced();
        grading.again();
        inspection.renewed(next, sameWords);
    }

    private void graded(Grade state) {
        view.panels().graded(state);
        if (state instanceof Grade.Graded graded && !view.panels().hidden()) {
            headway.graded(graded.design(), graded.report());
        }
    }

    private void advanced() {
        view.library(headway.progress(), inspection.faults(), prompt());
    }

    private void unkept(Problem problem) {
        view.banner().tell(Texts.of("progress.unkept"), List.of(problem), Banner.Mood.NOTE);
    }

    @Override
    public void open() {
        cabinet.open();
    }

    /// Opens files, each as a work of its own; what can't be read is told at once and leaves what is open as it is.
    void open(List<Path> files) {
        cabinet.open(files);
    }

    @Override
    public void example(Reference reference) {
        cabinet.example(reference);
    }

    /// Looks at the strong answer to the prompt that is chosen, or to the first there is.
    void example() {
        List<Reference> strong = stock.library().references().stream()
                .filter(each -> each.name().equals("strong"))
                .toList();
        strong.stream()
                .filter(each -> prompt().filter(asked -> asked.id().equals(each.prompt()))
                        .isPresent())
                .findFirst()
                .or(() -> strong.stream().findFirst())
                .ifPresent(this::example);
    }

    @Override
    public void compare(Reference reference) {
        if (works.now().isPresent()) {
            view.beside().show(reference, look);
        }
    }

    @Override
    public void part(int number) {
        cabinet.part(number);
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
        if (!laid) {
            // What is opened at the start comes after what was found in the library, and must not hide it.
            inspection.tell();
        }
        laid = true;
        unfollow = next.editor().onChange(this::changed);
        view.show(next.editor(), next.origin() instanceof Origin.Foreign, look);
        view.handOver();
        view.foot().select(Selected.words(next.design(), next.editor().selection()));
        view.panels().follow(next.editor());
        ask();
        grading.follow(next.editor());
    }

    @Override
    public Editor editor() {
        if (works.now().isEmpty()) {
            cabinet.begin();
        }
        return works.now().orElseThrow().editor();
    }

    /// Does what is about neither the canvas nor the design; whether it did.
    boolean does(Command command) {
        return commands.does(command);
    }

    /// Takes a work off the desk, asking first where that would lose something.
    void putAway(Work work) {
        cabinet.putAway(work);
    }

    @Override
    public void unlight() {
        view.panels().findings().unchoose();
    }

    @Override
    public void properties() {
        view.panels().showProperties();
    }

    @Override
    public Recent recent() {
        return Recent.of(memory.recall("kinds", ""), stock.library().catalog());
    }

    @Override
    public void planted(Kind kind) {
        view.palette().used(kind);
        memory.keep("kinds", view.palette().recent().text());
    }

    private void changed(Change change) {
        Editor editor = editor();
        switch (change) {
            case DESIGN -> {
                view.counts(editor, look);
                view.foot().select(Selected.words(editor.design(), editor.selection()));
                ask();
            }
            case SELECTION -> view.foot().select(Selected.words(editor.design(), editor.selection()));
            case PREVIEW, TOOL, AIDS -> {}
        }
    }

    /// The prompt that is answered: that of the design, or the one that was chosen while there is none.
    Optional<Prompt> prompt() {
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
        view.ask(prompt());
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

    /// Lets go of what is selected or lit; whether anything was.
    boolean letGo() {
        boolean held = view.panels().findings().isLit()
                || works.now()
                        .filter(open -> !open.editor().selection().isEmpty())
                        .isPresent();
        select(Optional.empty());
        return held;
    }

    @Override
    public void look(Optional<Look> chosen) {
        look = chosen.orElseGet(Theme::systems);
        memory.keep("look", chosen.map(Look::id).orElse(""));
        view.bar().look(chosen);
        view.look(look);
    }

    @Override
    public void export(Format output) {
        cabinet.export(output);
    }

    /// A fault of ours: it is told, and nothing is lost by it.
    void failed(Throwable fault) {
        view.banner().tell(Texts.of("banner.fault", fault), List.of(), Banner.Mood.BAD);
    }

    void close() {
        cabinet.close();
        grading.close();
        headway.close();
        inspection.close();
        view.drawing().close();
        view.panels().close();
        view.beside().close();
        view.margin().close();
    }
}
