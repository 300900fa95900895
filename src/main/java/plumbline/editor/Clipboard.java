package plumbline.editor;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import plumbline.design.BoundaryId;
import plumbline.design.Box;
import plumbline.design.Design;
import plumbline.design.Edit;
import plumbline.design.ElementId;
import plumbline.design.Layout;
import plumbline.design.Note;
import plumbline.design.NoteId;
import plumbline.design.Point;
import plumbline.layout.FreePlace;
import plumbline.problem.Decoded;
import plumbline.problem.Problem;

/// Copies, cuts and pastes: what is selected travels as the text of a design.
final class Clipboard {
    private static final double ASIDE = 24;
    private static final int LONGEST_NOTE = 2_000;

    private final Editor editor;
    private final Ports ports;

    Clipboard(Editor editor, Ports ports) {
        this.editor = editor;
        this.ports = ports;
    }

    boolean copy() {
        Design part = selected();
        if (isEmpty(part)) {
            return false;
        }
        editor.ask(new Request.Copy(ports.writer().apply(part)));
        return true;
    }

    Design excerpt() {
        Design part = selected();
        return isEmpty(part) ? editor.design() : part;
    }

    boolean cut() {
        return copy() && Removing.selected(editor, Deed.CUT);
    }

    boolean duplicate() {
        Design part = selected();
        if (isEmpty(part)) {
            return false;
        }
        put(Deed.DUPLICATE, part, null);
        return true;
    }

    void paste(String text, @Nullable Point at) {
        if (!text.strip().startsWith("{")) {
            note(text.strip(), at);
            return;
        }
        switch (ports.reader().apply(text)) {
            case Decoded.Good<Design>(Design part, List<Problem> _) -> put(Deed.PASTE, part, wished(at));
            case Decoded.Bad<Design>(List<Problem> problems) -> editor.ask(new Request.Refused(problems));
        }
    }

    void paste(Design part, @Nullable Point at) {
        Point wished = wished(at);
        put(Deed.PASTE, part, wished == null ? Growing.free(editor.scene()) : wished);
    }

    /// Where the hand points, else the middle of what is seen of the canvas; null if nothing is seen.
    private @Nullable Point wished(@Nullable Point at) {
        Box view = editor.scene().view();
        return at == null && view != null ? view.centre() : at;
    }

    void pasteLines(String text, @Nullable Point at) {
        paste(LinesOfText.design(text), at);
    }

    private void note(String text, @Nullable Point at) {
        if (text.isEmpty()) {
            return;
        }
        Scene scene = editor.scene();
        String words = text.length() <= LONGEST_NOTE ? text : text.substring(0, LONGEST_NOTE) + "…";
        Point corner = at == null ? Growing.free(scene) : at;
        NoteId id = new FreshIds(scene.design()).note();
        Edit placed = new Edit.Place(Map.of(id, new Layout.Placement(corner, null)));
        editor.apply(Deed.PASTE, Standing.together(scene, List.of(new Edit.Remark(new Note(id, words, null)), placed)));
        editor.select(Set.of(id));
    }

    private Design selected() {
        return Clipping.of(editor.scene(), editor.selection());
    }

    private static boolean isEmpty(Design part) {
        return part.components().isEmpty()
                && part.boundaries().isEmpty()
                && part.notes().isEmpty();
    }

    private void put(Deed deed, Design part, @Nullable Point at) {
        if (isEmpty(part)) {
            return;
        }
        Scene scene = editor.scene();
        Map<ElementId, Box> boxes = scene.sight().of(part).plan().boxes();
        Optional<Box> hull = Box.around(boxes.values());
        double dx = ASIDE;
        double dy = ASIDE;
        if (deed == Deed.PASTE && hull.isPresent()) {
            Point from = hull.get().centre();
            Point middle = clear(at == null ? from.plus(ASIDE, ASIDE) : at, part, hull.get(), scene);
            dx = Snapping.onGrid(middle.x() - from.x());
            dy = Snapping.onGrid(middle.y() - from.y());
        }
        double aside = aside(boxes, dx, dy, scene);
        Pasting pasting = Pasting.of(part, scene, dx + aside, dy + aside);
        editor.apply(deed, pasting.edit());
        editor.select(pasting.fresh());
    }

    /// The middle of what is put there, or of the free place nearest to it, or beside everything where there is none:
    /// the mouse is often still over what was copied. What has no boundaries comes into the one that it is put into,
    /// if there is room in it.
    private static Point clear(Point at, Design part, Box hull, Scene scene) {
        Map<ElementId, Box> there = scene.seen().plan().boxes();
        Box wanted =
                hull.moved(at.x() - hull.centre().x(), at.y() - hull.centre().y());
        BoundaryId frame = part.boundaries().isEmpty() ? scene.frameAt(at, Set.of()) : null;
        Box around = frame == null ? null : there.get(frame);
        if (around != null) {
            List<Box> inside = there.entrySet().stream()
                    .filter(each -> !(each.getKey() instanceof BoundaryId)
                            || !each.getValue().contains(at))
                    .map(Map.Entry::getValue)
                    .toList();
            Box place = free(wanted, inside, there.values());
            if (around.contains(place)) {
                return place.centre();
            }
        }
        return free(wanted, there.values(), there.values()).centre();
    }

    private static Box free(Box wanted, Collection<Box> obstacles, Collection<Box> all) {
        if (obstacles.stream().noneMatch(wanted::intersects)) {
            return wanted;
        }
        Box before = new Box(wanted.x() - FreePlace.GAP, wanted.centre().y(), 0, 0);
        return FreePlace.near(before, wanted.size(), obstacles, all);
    }

    /// So far further aside that nothing lies exactly on what it was copied from, nor on an earlier copy.
    private static double aside(Map<ElementId, Box> boxes, double dx, double dy, Scene scene) {
        Set<Point> taken = new LinkedHashSet<>();
        scene.seen().plan().boxes().values().forEach(box -> taken.add(box.corner()));
        double aside = 0;
        while (isTaken(boxes, dx + aside, dy + aside, taken)) {
            aside += ASIDE;
        }
        return aside;
    }

    private static boolean isTaken(Map<ElementId, Box> boxes, double dx, double dy, Set<Point> taken) {
        return boxes.values().stream()
                .anyMatch(box -> taken.contains(box.corner().plus(dx, dy)));
    }
}
