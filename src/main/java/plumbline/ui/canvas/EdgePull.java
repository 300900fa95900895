package plumbline.ui.canvas;

import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/// Pulls the view along while something is dragged near its edge, the faster the nearer.
final class EdgePull {
    private static final double NEAR = 28;
    private static final double FASTEST = 14;

    private final CanvasView view;
    private final Consumer<MouseEvent> again;
    private final AnimationTimer timer = new AnimationTimer() {
        @Override
        public void handle(long now) {
            pull();
        }
    };
    private @Nullable MouseEvent last;

    /// `again` is told of the drag once more whenever the view has moved beneath it.
    EdgePull(CanvasView view, Consumer<MouseEvent> again) {
        this.view = view;
        this.again = again;
    }

    /// The mouse is here; `dragging` says whether it drags something that the view should follow.
    void at(MouseEvent event, boolean dragging) {
        boolean pulls = dragging && (dx(event) != 0 || dy(event) != 0);
        MouseEvent before = last;
        last = pulls ? event : null;
        if (pulls && before == null) {
            timer.start();
        } else if (!pulls && before != null) {
            timer.stop();
        }
    }

    void stop() {
        last = null;
        timer.stop();
    }

    private void pull() {
        MouseEvent event = last;
        if (event != null) {
            view.look(view.now().panned(dx(event), dy(event)));
            again.accept(event);
        }
    }

    private double dx(MouseEvent event) {
        return speed(event.getX(), view.getWidth());
    }

    private double dy(MouseEvent event) {
        return speed(event.getY(), view.getHeight());
    }

    private static double speed(double at, double length) {
        double inside = Math.min(at, length - at);
        double speed = inside >= NEAR ? 0 : Math.min(1, (NEAR - inside) / NEAR) * FASTEST;
        return at < length / 2 ? speed : -speed;
    }
}
