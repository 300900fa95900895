package plumbline.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;
import plumbline.check.Advice;
import plumbline.check.Checker;
import plumbline.check.Report;
import plumbline.design.Component;
import plumbline.design.Design;
import plumbline.design.ElementId;
import plumbline.design.PromptId;
import plumbline.exchange.Imported;
import plumbline.exchange.any.Output;
import plumbline.files.Reference;
import plumbline.picture.Emphasis;
import plumbline.picture.Look;
import plumbline.problem.Problem;
import plumbline.rubric.Prompt;

/// What the desk does: opens and shows designs, has them graded, and lights what a finding speaks of.
///
/// For the FX thread; reading, laying out and grading happen elsewhere.
final class Desk implements TopBar.Wishes {
    private static final int ADVICE = 5;

    private final Stock stock;
    private final DeskView view;
    private final Choosing choosing;
    private final Memory memory;
    private final Exports exports;
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper(Texts.of("title.none"));
    private final Background reading = new Background("reading", this::failed);
    private final Background grading = new Background("grading", this::failed);
    private Look look;
    private @Nullable Sheet sheet;
    private @Nullable Prompt prompt;
    private Map<ElementId, Emphasis.Alarm> badges = Map.of();

    Desk(Stock stock, Choosing choosing, Memory memory) {
        this.stock = stock;
        this.choosing = choosing;
        this.memory = memory;
        look = memory.recall("look", "").equals(Look.DARK.id()) ? Look.DARK : Look.LIGHT;
        view = new DeskView(stock, this, look);
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
        Sheet open = sheet;
        if (open != null && number != open.part()) {
            show(open.showing(number), List.of());
        }
    }

    private void show(Sheet next, List<Problem> more) {
        sheet = next;
        List<Problem> problems = new ArrayList<>(more);
        problems.addAll(next.diagram().problems());
        view.banner().hide();
        if (!problems.isEmpty()) {
            view.banner().tell(Texts.of("banner.read", next.name()), problems, Banner.Mood.NOTE);
        }
        PromptId asked = next.design().prompt();
        if (asked != null) {
            stock.prompt(asked).ifPresent(this::ask);
        }
        Design design = next.design();
        reading.run(
                () -> Board.place(
                        stock.library().catalog(), design, stock.recogniser().read(design.wiring())),
                this::placed);
    }

    private void placed(Board.Placed placed) {
        view.show(placed, look);
        view.foot().select("");
        grade();
    }

    @Override
    public void prompt(Prompt chosen) {
        ask(chosen);
        grade();
    }

    private void ask(Prompt chosen) {
        prompt = chosen;
        view.bar().prompt(chosen);
        view.prompt().show(chosen);
    }

    private void grade() {
        Sheet open = sheet;
        Prompt asked = prompt;
        Optional<Checker> checker = asked == null ? Optional.empty() : stock.checker(asked);
        mark(Map.of());
        if (open == null || checker.isEmpty()) {
            view.findings().clear(open == null ? "score.none" : "score.unasked");
            grading.forget();
            return;
        }
        view.findings().clear("score.checking");
        Design design = open.design();
        grading.run(() -> checker.get().check(design), this::reported);
        grading.then(() -> new Advice(checker.get()).best(design, ADVICE), view.findings()::advise);
    }

    private void reported(Report report) {
        view.findings().show(report);
        mark(Badges.of(report));
    }

    private void mark(Map<ElementId, Emphasis.Alarm> next) {
        badges = next;
        view.board().emphasise(Emphasis.NONE.withBadges(badges));
    }

    /// Lights the evidence of a finding, or nothing.
    void light(Optional<Remark> remark) {
        Set<ElementId> evidence = new HashSet<>();
        remark.ifPresent(lit -> {
            evidence.addAll(lit.evidence().components());
            evidence.addAll(lit.evidence().links());
        });
        view.board().emphasise(Emphasis.on(evidence).withBadges(new LinkedHashMap<>(badges)));
        view.board().canvas().reveal(List.copyOf(evidence));
    }

    /// Selects what was clicked on the canvas, or in the outline; the ground unselects all and
    /// lights nothing.
    void select(Optional<ElementId> element) {
        view.findings().unchoose();
        view.board()
                .emphasise(Emphasis.NONE
                        .withBadges(new LinkedHashMap<>(badges))
                        .selecting(element.map(Set::of).orElse(Set.of())));
        view.foot().select(element.map(this::label).orElse(""));
    }

    private String label(ElementId id) {
        Sheet open = sheet;
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
        Sheet open = sheet;
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
