package plumbline.ui.canvas;

import javafx.scene.layout.Region;

/// Something done once in the layout of the next pulse, however often it was asked for before: painting, above all.
///
/// It has to be a child of what is painted, and takes no room there.
final class Repaint extends Region {
    private final Runnable work;

    Repaint(Runnable work) {
        this.work = work;
        // What is not managed is laid out by itself: nothing around it is measured again.
        setManaged(false);
        setMouseTransparent(true);
    }

    void ask() {
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        work.run();
    }
}
