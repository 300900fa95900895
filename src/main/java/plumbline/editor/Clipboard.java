package plumbline.editor;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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
            case Decoded.Good<Design>(Design part, List<Problem> _) -> put(Deed.PASTE, part, at);
            case Decoded.Bad<Design>(List<Problem> problems) -> editor.ask(new Request.Refused(problems));
        }
    }

    void paste(Design part, @Nullable Point at) {
        put(Deed.PASTE, part, at == null ? Growing.free(editor.scene()) : at);
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
        if (at != null && hull.isPresent()) {
            Point middle = part.boundaries().isEmpty() ? at : clear(at, hull.get(), scene);
            dx = Snapping.onGrid(middle.x() - hull.get().centre().x());
            dy = Snapping.onGrid(middle.y() - hull.get().centre().y());
        }
        double aside = aside(boxes, dx, dy, scene);
        Pasting pasting = Pasting.of(part, scene, dx + aside, dy + aside);
        editor.apply(deed, pasting.edit());
        editor.select(pasting.fresh());
    }

    /// The middle of what is put there, or of the place nearest to it: the mouse is often still over what was copied,
    /// and a boundary that fell into itself would be nobody's wish.
    private static Point clear(Point at, Box hull, Scene scene) {
        Collection<Box> there = scene.seen().plan().boxes().values();
        Box wanted =
                hull.moved(at.x() - hull.centre().x(), at.y() - hull.centre().y());
        if (there.stream().noneMatch(wanted::intersects)) {
            return at;
        }
        Box before = new Box(wanted.x() - FreePlace.GAP, at.y(), 0, 0);
        return FreePlace.near(before, hull.size(), there, there).centre();
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
