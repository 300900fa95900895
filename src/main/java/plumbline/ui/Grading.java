package plumbline.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
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

/// Has the design on the desk checked whenever its grade may have changed; never while something is only moved.
///
/// The check runs off the FX thread, latest wins. For the FX thread.
final class Grading implements AutoCloseable {
    private static final int ADVICE = 5;

    private final Stock stock;
    private final Background checking;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new Nothing());
    private Runnable unfollow = () -> {};
    private @Nullable Design checked;

    /// How far the grading of the design on the desk has come.
    sealed interface State {}

    /// No design is on the desk.
    record Nothing() implements State {}

    /// The design names no prompt, or one whose rubric could not be read.
    record Unasked() implements State {}

    /// A check is under way; `before` is the last report of the same design, if there was one.
    record Checking(Optional<Report> before) implements State {}

    /// Checked. `before` is the report before this one, for saying why the score changed; `advice` is empty until the
    /// best next edits were found.
    record Graded(Design design, Report report, Optional<Report> before, Optional<List<Advised>> advice)
            implements State {}

    Grading(Stock stock, Consumer<Throwable> failed) {
        this.stock = stock;
        checking = new Background("grading", failed);
    }

    /// How far it has come; listeners are told on the FX thread.
    ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /// Grades this editor's design from now on, at once and after each change; null grades none.
    void follow(@Nullable Editor editor) {
        unfollow.run();
        checked = null;
        state.set(new Nothing());
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

    private void check(Design design) {
        Design last = checked;
        if (last != null && sameGrade(last, design)) {
            return;
        }
        checked = design;
        PromptId asked = design.prompt();
        Optional<Checker> checker =
                Optional.ofNullable(asked).flatMap(stock::prompt).flatMap(stock::checker);
        if (checker.isEmpty()) {
            checking.forget();
            state.set(new Unasked());
            return;
        }
        Optional<Report> before = report().filter(report -> report.prompt().equals(asked));
        state.set(new Checking(before));
        checking.run(
                () -> checker.get().check(design),
                report -> state.set(new Graded(design, report, before, Optional.empty())));
        checking.then(() -> new Advice(checker.get()).best(design, ADVICE), this::advised);
    }

    private void advised(List<Advised> best) {
        if (state.get() instanceof Graded(Design design, Report report, var before, var _)) {
            state.set(new Graded(design, report, before, Optional.of(best)));
        }
    }

    /// The last report, also while the next is being made.
    private Optional<Report> report() {
        return switch (state.get()) {
            case Graded graded -> Optional.of(graded.report());
            case Checking(var before) -> before;
            case Nothing _, Unasked _ -> Optional.empty();
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
