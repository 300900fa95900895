package plumbline.editor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import plumbline.design.Box;
import plumbline.design.Edit;
import plumbline.design.ElementId;

/// Brings what is selected into line, or to equal gaps; what is locked stays, and the rest falls in with it.
final class Aligning {
    private Aligning() {}

    /// Which lines of boxes are brought together.
    enum Line {
        LEFT,
        CENTRE,
        RIGHT,
        TOP,
        MIDDLE,
        BOTTOM;

        double of(Box box) {
            return switch (this) {
                case LEFT -> box.x();
                case CENTRE -> box.centre().x();
                case RIGHT -> box.right();
                case TOP -> box.y();
                case MIDDLE -> box.centre().y();
                case BOTTOM -> box.bottom();
            };
        }

        boolean isAcross() {
            return this == LEFT || this == CENTRE || this == RIGHT;
        }
    }

    private record Placed(ElementId id, Box box) {}

    static boolean to(Editor editor, Line line) {
        List<Placed> all = selected(editor);
        Optional<Box> hull = Box.around(all.stream().map(Placed::box).toList());
        if (all.size() < 2 || hull.isEmpty()) {
            return false;
        }
        Scene scene = editor.scene();
        double goal = all.stream()
                .filter(each -> scene.stays(each.id()))
                .map(each -> line.of(each.box()))
                .findFirst()
                .orElse(line.of(hull.get()));
        List<Edit> edits = new ArrayList<>();
        for (Placed each : all) {
            move(each.id(), goal - line.of(each.box()), line.isAcross(), scene).ifPresent(edits::add);
        }
        return done(editor, edits);
    }

    /// Equal gaps between three or more; the outermost two stay.
    static boolean distribute(Editor editor, boolean across) {
        List<Placed> all = new ArrayList<>(selected(editor));
        if (all.size() < 3) {
            return false;
        }
        Line start = across ? Line.LEFT : Line.TOP;
        Line end = across ? Line.RIGHT : Line.BOTTOM;
        all.sort(Comparator.comparingDouble(each -> start.of(each.box())));
        double room = end.of(all.getLast().box()) - start.of(all.getFirst().box());
        double filled = all.stream()
                .mapToDouble(each -> end.of(each.box()) - start.of(each.box()))
                .sum();
        double gap = (room - filled) / (all.size() - 1);
        Scene scene = editor.scene();
        List<Edit> edits = new ArrayList<>();
        double at = end.of(all.getFirst().box()) + gap;
        for (Placed each : all.subList(1, all.size() - 1)) {
            move(each.id(), at - start.of(each.box()), across, scene).ifPresent(edits::add);
            at += end.of(each.box()) - start.of(each.box()) + gap;
        }
        return done(editor, edits);
    }

    private static boolean done(Editor editor, List<Edit> edits) {
        if (!edits.isEmpty()) {
            editor.apply(Deed.ALIGN, Standing.together(editor.scene(), edits));
        }
        return !edits.isEmpty();
    }

    private static Optional<Edit> move(ElementId id, double by, boolean across, Scene scene) {
        return Math.abs(by) < 1e-9 || scene.stays(id)
                ? Optional.empty()
                : Optional.of(new Edit.Move(Set.of(id), across ? by : 0, across ? 0 : by));
    }

    private static List<Placed> selected(Editor editor) {
        Scene scene = editor.scene();
        List<Placed> result = new ArrayList<>();
        for (ElementId id : scene.nesting().outermost(editor.selection())) {
            scene.box(id).ifPresent(box -> result.add(new Placed(id, box)));
        }
        return result;
    }
}
