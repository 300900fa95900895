package plumbline.ui.grading;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import plumbline.check.Advice;
import plumbline.check.Advised;
import plumbline.check.Checker;
import plumbline.check.Report;
import plumbline.design.Design;
import plumbline.design.PromptId;
import plumbline.editor.Change;
import plumbline.editor.Editor;
import plumbline.rubric.Prompt;
import plumbline.ui.panel.Grade;
import plumbline.ui.work.Background;
import plumbline.ui.work.Stock;

/// Has the design on the desk checked whenever its grade may have changed; never while something is only moved.
///
/// The check runs off the FX thread, latest wins. For the FX thread.
public final class Grading implements AutoCloseable {
    private static final int ADVICE = 5;

    private final Stock stock;
    private final Background checking;
    private final ReadOnlyObjectWrapper<Grade> state = new ReadOnlyObjectWrapper<>(new Grade.Nothing());
    private Runnable unfollow = () -> {};
    private @Nullable Editor followed;
    private @Nullable Design checked;

    public Grading(Stock stock, Consumer<Throwable> failed) {
        this.stock = stock;
        checking = new Background("grading", failed);
    }

    /// How far it has come; listeners are told on the FX thread.
    public ReadOnlyObjectProperty<Grade> state() {
        return state.getReadOnlyProperty();
    }

    /// Grades this editor's design from now on, at once and after each change; null grades none.
    public void follow(@Nullable Editor editor) {
        unfollow.run();
        followed = editor;
        checked = null;
        state.set(new Grade.Nothing());
        checking.forget();
        if (editor == null) {
            unfollow = () -> {};
            return;
        }
        unfollow = editor.onChange(change -> {
            if (change == Change.DESIGN) {
                check(editor.design());
            }
        });
        check(editor.design());
    }

    /// Grades what is on the desk once more, since what it is graded by has changed.
    public void again() {
        Editor open = followed;
        if (open != null) {
            checked = null;
            check(open.design());
        }
    }

    private void check(Design design) {
        Design last = checked;
        if (last != null && sameGrade(last, design)) {
            return;
        }
        checked = design;
        PromptId asked = design.prompt();
        Optional<Prompt> prompt = Optional.ofNullable(asked).flatMap(stock::prompt);
        if (prompt.isEmpty()) {
            checking.forget();
            state.set(new Grade.Unasked());
            return;
        }
        // A rubric is read when it is first asked for: not here.
        Supplier<Optional<Checker>> checker = () -> stock.checker(prompt.get());
        Optional<Report> before = report().filter(report -> report.prompt().equals(asked));
        state.set(new Grade.Checking(before));
        checking.run(
                () -> checker.get().map(each -> each.check(design)),
                report -> state.set(report.<Grade>map(each -> new Grade.Graded(design, each, before, Optional.empty()))
                        .orElseGet(Grade.Unasked::new)));
        checking.then(
                () -> checker.get()
                        .map(each -> new Advice(each).best(design, ADVICE))
                        .orElse(List.of()),
                this::advised);
    }

    private void advised(List<Advised> best) {
        if (state.get() instanceof Grade.Graded(Design design, Report report, var before, var _)) {
            state.set(new Grade.Graded(design, report, before, Optional.of(best)));
        }
    }

    /// The last report, also while the next is being made.
    private Optional<Report> report() {
        return switch (state.get()) {
            case Grade.Graded graded -> Optional.of(graded.report());
            case Grade.Checking(var before) -> before;
            case Grade.Nothing _, Grade.Unasked _ -> Optional.empty();
        };
    }

    private static boolean sameGrade(Design one, Design other) {
        return one.wiring().equals(other.wiring())
                && java.util.Objects.equals(one.prompt(), other.prompt())
                && one.answers().equals(other.answers())
                && one.dispositions().equals(other.dispositions());
    }

    @Override
    public void close() {
        unfollow.run();
        checking.close();
    }
}
