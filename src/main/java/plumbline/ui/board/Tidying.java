package plumbline.ui.board;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import plumbline.catalog.Catalog;
import plumbline.design.Design;
import plumbline.editor.Editor;
import plumbline.editor.Sight;
import plumbline.layout.AutoLayout;
import plumbline.picture.Draw;
import plumbline.picture.Look;
import plumbline.ui.work.Background;

/// Lays designs out anew away from the FX thread: one step of undo, unless the design has changed meanwhile.
final class Tidying implements AutoCloseable {
    private final Catalog catalog;
    private final Background working;
    private AtomicBoolean given = new AtomicBoolean(true);

    Tidying(Catalog catalog, Consumer<Throwable> failed) {
        this.catalog = catalog;
        working = new Background("tidying", failed);
    }

    /// Tidies what the editor holds for a canvas of that width by height, and then runs `done`; another tidying gives
    /// this one up.
    void tidy(Editor editor, double aspect, Runnable done) {
        giveUp();
        AtomicBoolean mine = new AtomicBoolean();
        given = mine;
        Sight.Seen seen = editor.seen();
        Design asked = editor.design();
        working.run(
                () -> {
                    Draw draw = Draw.with(catalog, Look.LIGHT);
                    return new AutoLayout(
                                    draw.sizing(seen.reading()), seen.reading().flows())
                            .arranged(asked, aspect, mine::get);
                },
                arranged -> arranged.filter(_ -> !mine.getAndSet(true))
                        .filter(design -> editor.tidy(asked, design))
                        .ifPresent(_ -> done.run()));
    }

    /// Gives up what is under way; whether anything was.
    boolean giveUp() {
        return !given.getAndSet(true);
    }

    @Override
    public void close() {
        giveUp();
        working.close();
    }
}
