package plumbline.editor;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import plumbline.design.Design;
import plumbline.design.Edit;
import plumbline.design.ElementId;

/// Moves what is selected by keys; moves that follow each other closely are one step.
final class Nudging {
    private static final Duration CLOSELY = Duration.ofMillis(800);
    private static final double PAN = 48;

    private final Editor editor;
    private final InstantSource clock;
    private @Nullable Last last;

    /// The last nudge: when it was, what it moved, and the design it left.
    private record Last(Instant at, Set<ElementId> moved, Design left) {}

    Nudging(Editor editor, InstantSource clock) {
        this.editor = editor;
        this.clock = clock;
    }

    /// Where nothing is selected the view moves instead.
    boolean by(Growing.Way way, double far) {
        if (editor.selection().isEmpty()) {
            editor.ask(new Request.Pan(-way.dx * PAN, -way.dy * PAN));
            return true;
        }
        Scene scene = editor.scene();
        Set<ElementId> moving = scene.movable(editor.selection());
        if (moving.isEmpty()) {
            return false;
        }
        Edit edit = Moves.by(scene, moving, way.dx * far, way.dy * far);
        Instant now = clock.instant();
        if (follows(moving, now)) {
            editor.extend(Deed.NUDGE, edit);
        } else {
            editor.apply(Deed.NUDGE, edit);
        }
        last = new Last(now, moving, editor.design());
        return true;
    }

    private boolean follows(Set<ElementId> moving, Instant now) {
        Last before = last;
        return before != null
                && before.moved().equals(moving)
                && before.left().equals(editor.design())
                && editor.timeline().undoes().equals(Optional.of(Deed.NUDGE))
                && Duration.between(before.at(), now).compareTo(CLOSELY) <= 0;
    }
}
