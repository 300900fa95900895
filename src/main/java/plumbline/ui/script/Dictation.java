package plumbline.ui.script;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import plumbline.design.Design;
import plumbline.editor.Change;
import plumbline.editor.Deed;
import plumbline.editor.Editor;
import plumbline.editor.Sight;
import plumbline.editor.retelling.Retelling;
import plumbline.exchange.Scribe;
import plumbline.exchange.Telling;
import plumbline.problem.Decoded;
import plumbline.problem.Problem;
import plumbline.ui.work.Background;
import plumbline.ui.work.Stock;

/// Keeps a design and the text beside it in step, whichever of them is changed.
///
/// What is typed is read a moment after the last key, away from the FX thread, and the latest wins; a burst of typing
/// is one step of undo. While the text is not understood the drawing stays as it is, and nobody overwrites the text:
/// what is drawn meanwhile is told once the text is understood again. For the FX thread.
final class Dictation implements AutoCloseable {
    /// So long after the last key the text is read.
    static final Duration PAUSE = Duration.millis(350);

    /// So long after the last change a burst of typing is over.
    private static final Duration BURST = Duration.seconds(3);

    private final Stock stock;
    private final ScriptPane pane;
    private final Background reading;
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private final PauseTransition burst = new PauseTransition(BURST);
    private final Map<Editor, String> drafts = new WeakHashMap<>();
    private final Typed typed;
    private Language language;
    private @Nullable Editor editor;
    private @Nullable Ground ground;
    private Runnable unfollow = () -> {};
    /// Something was typed that is not read yet.
    private boolean typing;
    /// What is typed was not understood.
    private boolean broken;
    /// The drawing has what the text may not tell yet.
    private boolean behind;
    private boolean bursting;
    private boolean taking;

    Dictation(Stock stock, ScriptPane pane, Typed typed, Consumer<Throwable> failed) {
        this.stock = stock;
        this.pane = pane;
        this.typed = typed;
        language = pane.language();
        reading = new Background("text", failed);
        pause.setOnFinished(_ -> understand());
        burst.setOnFinished(_ -> rested());
        pane.code().onTyped(this::typed);
        pane.code().area().focusedProperty().subscribe(focused -> {
            if (!focused) {
                left();
            }
        });
    }

    /// Keeps this design in step from now on, or none.
    void follow(@Nullable Editor next) {
        Editor before = editor;
        if (before != null && (typing || broken)) {
            drafts.put(before, pane.code().text());
        }
        keep();
        unfollow.run();
        unfollow = () -> {};
        reading.forget();
        pause.stop();
        ground = null;
        typing = false;
        broken = false;
        bursting = false;
        editor = next;
        pane.open(next != null);
        pane.tell(List.of());
        if (next == null) {
            pane.code().show("");
            return;
        }
        unfollow = next.onChange(change -> {
            if (change == Change.DESIGN && !taking) {
                drawn(next);
            }
        });
        begin(next, Optional.ofNullable(drafts.remove(next)));
    }

    /// Keeps what is understood of the text, for when it is told again.
    private void keep() {
        Editor told = editor;
        Ground common = ground;
        if (told != null && common != null) {
            boolean understood = !typing && !broken;
            String text = understood ? pane.code().text() : common.telling().text();
            typed.keep(told, language, common.on(common.base(), text).telling());
        }
    }

    /// Tells the design in another language.
    void language(Language next) {
        keep();
        language = next;
        pane.code().language(next);
        Editor open = editor;
        if (open != null) {
            begin(open, Optional.empty());
        }
    }

    private Scribe scribe() {
        return language.scribe(stock.library().catalog());
    }

    /// Tells the design anew; a draft that was left behind is put in the place of that text.
    private void begin(Editor open, Optional<String> draft) {
        Design design = open.design();
        Scribe scribe = scribe();
        Rewriting rewriting = new Rewriting(retelling());
        Optional<Telling> before = typed.of(open, language);
        reading.run(
                () -> before.map(telling -> rewriting.of(telling, telling.text(), design))
                        .orElseGet(() -> Rewriting.told(scribe, design)),
                told -> {
                    if (open != editor) {
                        return;
                    }
                    if (!open.design().equals(design)) {
                        begin(open, draft);
                        return;
                    }
                    switch (told) {
                        case Decoded.Good<Telling>(Telling telling, List<Problem> _) -> {
                            ground = new Ground(design, telling, null);
                            behind = false;
                            pane.code().show(telling.text());
                            pane.code().toTop();
                            pane.tell(List.of());
                            draft.ifPresent(text -> {
                                pane.code().show(text);
                                typed();
                            });
                        }
                        case Decoded.Bad<Telling>(List<Problem> problems) -> {
                            pane.code().editable(false);
                            pane.tell(problems);
                        }
                    }
                });
    }

    private void typed() {
        typing = true;
        burst.stop();
        pause.playFromStart();
    }

    /// Reads what was typed, and takes it over into the drawing.
    private void understand() {
        Editor open = editor;
        Ground common = ground;
        if (open == null || common == null) {
            return;
        }
        String text = pane.code().text();
        Design present = open.design();
        reading.run(() -> common.heard(text, present, retelling()), answer -> {
            if (open != editor || !text.equals(pane.code().text())) {
                return;
            }
            if (!open.design().equals(present) || !common.equals(ground)) {
                understand();
                return;
            }
            typing = false;
            broken = answer.retold() == null;
            pane.tell(answer.problems());
            if (answer.retold() != null) {
                take(open, common, answer.retold());
            }
        });
    }

    private Retelling retelling() {
        return new Retelling(new Sight(stock.library().catalog(), stock.recogniser()));
    }

    private void take(Editor open, Ground common, Retelling.Retold retold) {
        ground = new Ground(common.base(), common.telling(), retold);
        if (!retold.design().equals(open.design())) {
            taking = true;
            if (bursting) {
                open.revise(Deed.EDIT_TEXT, retold.design());
            } else {
                open.replace(Deed.EDIT_TEXT, retold.design());
            }
            taking = false;
            bursting = true;
        }
        burst.playFromStart();
    }

    /// Nothing was typed for a while: what was drawn meanwhile is told.
    private void rested() {
        bursting = false;
        Editor open = editor;
        if (open != null && behind && !typing && !broken) {
            tell(open);
        }
    }

    /// The drawing was changed by somebody else than the text.
    private void drawn(Editor open) {
        Ground common = ground;
        bursting = false;
        if (common == null) {
            return;
        }
        Design design = open.design();
        boolean same = common.base().title().equals(design.title())
                && open.timeline().now() > 0
                && common.last() == null
                && common.base().wiring().equals(design.wiring());
        ground = common.on(design, pane.code().text());
        behind |= !same;
        if (behind && !typing && !broken) {
            tell(open);
        }
    }

    /// Brings the text up to date, where it does not say what is drawn in words of its own.
    private void tell(Editor open) {
        Design design = open.design();
        String text = pane.code().text();
        Ground common = ground;
        if (common == null) {
            return;
        }
        Rewriting rewriting = new Rewriting(retelling());
        reading.run(() -> rewriting.of(common.telling(), text, design), told -> {
            if (open != editor || typing || broken || !text.equals(pane.code().text())) {
                return;
            }
            if (!open.design().equals(design)) {
                tell(open);
                return;
            }
            if (told instanceof Decoded.Good<Telling>(Telling telling, List<Problem> _)) {
                ground = new Ground(design, telling, null);
                behind = false;
                pane.code().show(telling.text());
                pane.tell(List.of());
            }
        });
    }

    /// The caret is elsewhere: what was typed is read at once, and what the text lacks is told.
    private void left() {
        bursting = false;
        Editor open = editor;
        if (open == null || ground == null) {
            return;
        }
        if (typing) {
            pause.stop();
            understand();
        } else if (!broken) {
            tell(open);
        }
    }

    @Override
    public void close() {
        keep();
        pause.stop();
        burst.stop();
        unfollow.run();
        // The area loses the focus once more when it is taken away.
        editor = null;
        reading.close();
    }
}
