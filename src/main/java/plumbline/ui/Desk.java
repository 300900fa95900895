package plumbline.ui;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import plumbline.check.Advice;
import plumbline.check.Checker;
import plumbline.check.Report;
import plumbline.design.Component;
import plumbline.design.Design;
import plumbline.design.ElementId;
import plumbline.design.PromptId;
import plumbline.exchange.Imported;
import plumbline.exchange.any.AnyWriter;
import plumbline.exchange.any.Output;
import plumbline.files.Reference;
import plumbline.files.SafeFile;
import plumbline.picture.Emphasis;
import plumbline.picture.Look;
import plumbline.problem.Decoded;
import plumbline.problem.Problem;
import plumbline.rubric.Prompt;

/// What the desk does: opens and shows designs, has them graded, and lights what a finding speaks of.
///
/// For the FX thread; reading, laying out and grading happen elsewhere.
final class Desk implements TopBar.Wishes {
    private static final int ADVICE = 5;
    private static final double EXPORT_SCALE = 2;

    private final Stock stock;
    private final DeskView view;
    private final Choosing choosing;
    private final Background reading = new Background("reading", this::failed);
    private final Background grading = new Background("grading", this::failed);
    private Look look = Look.LIGHT;
    private @Nullable Sheet sheet;
    private @Nullable Prompt prompt;
    private Map<ElementId, Emphasis.Alarm> badges = Map.of();

    Desk(Stock stock, Choosing choosing) {
        this.stock = stock;
        this.choosing = choosing;
        this.view = new DeskView(stock, this);
    }

    DeskView view() {
        return view;
    }

    @Override
    public void open() {
        choosing.toOpen().ifPresent(this::open);
    }

    /// Opens a file; one that can't be read says so and leaves what is open as it is.
    void open(Path file) {
        String name = String.valueOf(file.getFileName());
        reading.run(() -> stock.reader().read(file), read -> opened(name, read));
    }

    @Override
    public void example(Reference reference) {
        String name = Texts.of("examples.of", reference.prompt(), reference.name());
        reading.run(
                () -> reference
                        .design(stock.library().catalog())
                        .map(design -> List.of(new Imported(design, List.of(), ""))),
                read -> opened(name, read));
    }

    private void opened(String name, Decoded<List<Imported>> read) {
        switch (read) {
            case Decoded.Bad<List<Imported>>(List<Problem> problems) ->
                view.banner().tell(Texts.of("banner.unread", name), problems, true);
            case Decoded.Good<List<Imported>>(List<Imported> diagrams, List<Problem> problems) -> {
                Sheet opened = new Sheet(name, diagrams, 0);
                view.bar().show(name, opened.parts(), true);
                show(opened, problems);
            }
        }
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
        List<Problem> problems = new java.util.ArrayList<>(more);
        problems.addAll(next.diagram().problems());
        view.banner().hide();
        if (!problems.isEmpty()) {
            view.banner().tell(Texts.of("banner.read", next.name()), problems, false);
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
        view.findings().clear();
        mark(Map.of());
        if (open == null || checker.isEmpty()) {
            grading.forget();
            return;
        }
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

    /// Selects what was clicked on the canvas, or in the outline; the ground unselects all and lights nothing.
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
        view.look(next);
    }

    @Override
    public void export(Output output) {
        Sheet open = sheet;
        if (open != null) {
            choosing.toSave(output, open.name()).ifPresent(file -> export(open.design(), output, file));
        }
    }

    private void export(Design design, Output output, Path file) {
        AnyWriter writer =
                new AnyWriter(stock.library().catalog(), stock.recogniser(), look, EXPORT_SCALE, false);
        String name = file.toString();
        reading.run(
                () -> switch (writer.write(design, output, name)) {
                    case Decoded.Bad<byte[]>(List<Problem> problems) -> problems;
                    case Decoded.Good<byte[]>(byte[] bytes, var _) ->
                        new SafeFile().write(file, bytes).map(List::of).orElse(List.of());
                },
                problems -> {
                    String title = Texts.of(problems.isEmpty() ? "export.done" : "banner.unread", name);
                    view.banner().tell(title, problems, !problems.isEmpty());
                });
    }

    private void failed(Throwable fault) {
        view.banner().tell(Texts.of("banner.fault", fault), List.of(), true);
    }

    void close() {
        reading.close();
        grading.close();
    }
}
