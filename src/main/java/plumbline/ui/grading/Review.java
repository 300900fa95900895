package plumbline.ui.grading;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import plumbline.check.Advice;
import plumbline.check.Advised;
import plumbline.check.Blank;
import plumbline.check.Checker;
import plumbline.check.Report;
import plumbline.design.Component;
import plumbline.design.ComponentId;
import plumbline.design.Design;
import plumbline.design.Disposition;
import plumbline.design.Edit;
import plumbline.design.ElementId;
import plumbline.editor.Deed;
import plumbline.editor.Editor;
import plumbline.picture.Draw;
import plumbline.picture.Emphasis;
import plumbline.picture.Look;
import plumbline.picture.Settling;
import plumbline.ui.board.Board;
import plumbline.ui.panel.FindingWishes;
import plumbline.ui.panel.Grade;
import plumbline.ui.panel.Mend;
import plumbline.ui.panel.Remark;
import plumbline.ui.panel.Veil;
import plumbline.ui.words.Texts;
import plumbline.ui.work.Background;
import plumbline.ui.work.Memory;
import plumbline.ui.work.Stock;

/// What the desk does with a verdict: lights what a finding speaks of, draws what is missing and adds it, takes
/// answers, and keeps the verdict back from who wants to practise without it.
///
/// For the FX thread; what would mend a finding is looked for elsewhere.
public final class Review implements FindingWishes, AutoCloseable {
    private static final String HIDE = "hide-verdict";

    private final Stock stock;
    private final Board board;
    private final Memory memory;
    private final Runnable shown;
    private final Consumer<String> stating;
    private final Background mending;
    private Veil veil;
    private @Nullable Editor editor;
    private Grade grade = new Grade.Nothing();

    /// `shown` is run when what is to be shown of the verdict is another; `stating` brings a property of what is
    /// selected to the front.
    public Review(
            Stock stock,
            Board board,
            Memory memory,
            Runnable shown,
            Consumer<String> stating,
            Consumer<Throwable> failed) {
        this.stock = stock;
        this.board = board;
        this.memory = memory;
        this.shown = shown;
        this.stating = stating;
        mending = new Background("mending", failed);
        veil = Veil.OFF.hiding(memory.recall(HIDE, "").equals("yes"));
        board.onGhost(this::add);
    }

    public Grade grade() {
        return grade;
    }

    public Veil veil() {
        return veil;
    }

    /// Whether the verdict on what is open is kept back.
    public boolean hidden() {
        Editor open = editor;
        return open != null && veil.hides(open.design());
    }

    /// Reviews what this editor holds from now on.
    public void follow(@Nullable Editor next) {
        editor = next;
    }

    /// The grading came further.
    public void graded(Grade next) {
        boolean same = grade instanceof Grade.Graded was
                && next instanceof Grade.Graded now
                && was.report().equals(now.report());
        grade = next;
        Emphasis marked = board.emphasis().withBadges(badges());
        // Advice that comes later takes away nothing that is looked at.
        board.emphasise(same && !hidden() ? marked : marked.withGhosts(List.of()));
        shown.run();
    }

    private Map<ElementId, Emphasis.Alarm> badges() {
        if (hidden()) {
            return Map.of();
        }
        return switch (grade) {
            case Grade.Graded graded -> Badges.of(graded.report());
            case Grade.Nothing _, Grade.Unasked _ -> Map.of();
            case Grade.Checking _ -> board.emphasis().badges();
        };
    }

    @Override
    public void light(Optional<Remark> remark) {
        Set<ElementId> evidence = new HashSet<>();
        remark.ifPresent(lit -> {
            evidence.addAll(lit.evidence().components());
            evidence.addAll(lit.evidence().links());
        });
        board.emphasise(board.emphasis().keeping(evidence).withGhosts(List.of()));
        board.canvas().read(List.copyOf(evidence));
    }

    @Override
    public void mend(Remark remark, Consumer<Mend> found) {
        if (!(grade instanceof Grade.Graded graded)) {
            return;
        }
        Design design = graded.design();
        Report report = graded.report();
        Optional<Checker> checker = stock.prompt(report.prompt()).flatMap(stock::checker);
        Supplier<Mend> look = () -> checker.map(Advice::new)
                .map(advice ->
                        new Mend(advice.mend(design, report, remark.key()), advice.blank(design, report, remark.key())))
                .orElse(new Mend(Optional.empty(), Optional.empty()));
        mending.run(look, mend -> {
            // Found for a design that is no more, it may speak of what is gone.
            if (Objects.requireNonNull(editor).design().wiring().equals(design.wiring())) {
                found.accept(mend);
            }
        });
    }

    @Override
    public void state(Blank blank) {
        Editor open = Objects.requireNonNull(editor);
        board.emphasise(board.emphasis().keeping(Set.of()).withGhosts(List.of()));
        open.select(Set.of(blank.component()));
        board.canvas().reveal(List.of(blank.component()));
        stating.accept(blank.property());
    }

    @Override
    public void ghost(Advised mend) {
        Emphasis.Ghost ghost = new Emphasis.Ghost(mend.edit(), Texts.of("findings.ghost.hint"));
        // What fades is in the way of what is missing.
        board.emphasise(board.emphasis().keeping(Set.of()).withGhosts(List.of(ghost)));
        board.revealGhosts();
    }

    @Override
    public void add(Advised mend) {
        add(mend.edit());
    }

    /// Does an edit as one step, with a place for what is new, which is selected and in view then.
    private void add(Edit edit) {
        Editor open = Objects.requireNonNull(editor);
        Set<ComponentId> before = components(open.design());
        Draw draw = Draw.with(stock.library().catalog(), Look.LIGHT);
        Edit settled =
                new Settling(draw).settled(edit, open.design(), open.seen().reading());
        board.emphasise(board.emphasis().keeping(Set.of()).withGhosts(List.of()));
        open.apply(Deed.ADVICE, settled);
        Set<ComponentId> fresh = components(open.design());
        fresh.removeAll(before);
        if (!fresh.isEmpty()) {
            open.select(fresh);
            board.canvas().reveal(List.copyOf(fresh));
        }
    }

    private static Set<ComponentId> components(Design design) {
        return design.components().stream().map(Component::id).collect(Collectors.toCollection(HashSet::new));
    }

    @Override
    public void answer(Remark remark, @Nullable Disposition disposition) {
        Objects.requireNonNull(editor).apply(Deed.DISPOSE, new Edit.Dispose(remark.key(), disposition));
    }

    /// Answers a question of the self-check; null takes the answer back.
    public void say(String question, @Nullable String level) {
        Objects.requireNonNull(editor).apply(Deed.ANSWER, new Edit.Answer(question, level));
    }

    @Override
    public void hide(boolean hiding) {
        veil = veil.hiding(hiding);
        memory.keep(HIDE, hiding ? "yes" : "no");
        unveil();
    }

    @Override
    public void lift() {
        Editor open = editor;
        if (open != null) {
            veil = veil.lifted(open.design());
            unveil();
        }
    }

    /// What is lit goes out where the verdict is kept back.
    private void unveil() {
        if (hidden()) {
            board.emphasise(board.emphasis().keeping(Set.of()));
        }
        graded(grade);
    }

    @Override
    public void close() {
        mending.close();
    }
}
