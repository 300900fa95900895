package plumbline.editor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import plumbline.design.Boundary;
import plumbline.design.BoundaryId;
import plumbline.design.Box;
import plumbline.design.Component;
import plumbline.design.ComponentId;
import plumbline.design.Edit;
import plumbline.design.ElementId;
import plumbline.design.EndId;
import plumbline.design.KindId;
import plumbline.design.Layout;
import plumbline.design.Link;
import plumbline.design.Note;
import plumbline.design.NoteId;
import plumbline.design.Point;
import plumbline.design.Size;
import plumbline.layout.FreePlace;

/// Something new on the canvas: the edit that brings it, and its id.
record Creation(Edit edit, ElementId element) {
    /// A component whose middle lies at a point, in the boundary there, linked from an end if that is not null.
    static Creation component(Scene scene, @Nullable KindId kind, String label, Point middle, @Nullable EndId from) {
        FreshIds ids = new FreshIds(scene.design());
        ComponentId id = ids.component();
        Component component = new Component(id, kind, label, "", "", Map.of(), scene.frameAt(middle, Set.of()));
        Point corner = around(middle, scene.sight().size(component), scene);
        List<Edit> edits = new ArrayList<>();
        edits.add(new Edit.Add(component));
        edits.add(new Edit.Place(Map.of(id, new Layout.Placement(corner, null))));
        if (from != null && scene.box(from).isPresent()) {
            edits.add(new Edit.Connect(new Link(ids.link(), from, id, null, "", null)));
        }
        return new Creation(Standing.together(scene, edits), id);
    }

    /// An empty note: beside the element at a point, or where there is none with its corner there.
    static Creation note(Scene scene, Point at) {
        NoteId id = new FreshIds(scene.design()).note();
        Hit hit = scene.hit(at);
        ElementId about = hit instanceof Hit.Inside ? null : hit.meant().orElse(null);
        Note note = new Note(id, "", about instanceof NoteId ? null : about);
        Size size = scene.sight().size(note);
        Box subject = about == null ? null : scene.box(about).orElse(new Box(at.x(), at.y(), 0, 0));
        Point corner = subject == null
                ? around(at.plus(size.width() / 2, size.height() / 2), size, scene)
                : FreePlace.near(subject, size, scene.seen().plan().boxes()).corner();
        Edit placed = new Edit.Place(Map.of(id, new Layout.Placement(corner, null)));
        return new Creation(Standing.together(scene, List.of(new Edit.Remark(note), placed)), id);
    }

    /// A boundary of that size around what lies in it.
    static Creation frame(Scene scene, Box drawn) {
        Size least = new Size(96, 64);
        Box box = new Box(
                drawn.x(), drawn.y(), Math.max(drawn.width(), least.width()), Math.max(drawn.height(), least.height()));
        BoundaryId outer = null;
        Nesting nesting = scene.nesting();
        Set<ElementId> inside = new LinkedHashSet<>();
        for (Map.Entry<ElementId, Box> entry : scene.seen().plan().boxes().entrySet()) {
            if (entry.getKey() instanceof BoundaryId id
                    && entry.getValue().contains(box)
                    && (outer == null || nesting.depth(id) >= nesting.depth(outer))) {
                outer = id;
            }
            if (entry.getKey() instanceof EndId && box.contains(entry.getValue())) {
                inside.add(entry.getKey());
            }
        }
        return frame(scene, box, outer, nesting.outermost(inside));
    }

    private static Creation frame(Scene scene, Box box, @Nullable BoundaryId outer, Set<ElementId> inside) {
        BoundaryId id = new FreshIds(scene.design()).boundary();
        List<Edit> edits = new ArrayList<>();
        edits.add(new Edit.Enclose(new Boundary(id, "", outer)));
        edits.add(new Edit.Place(Map.of(id, new Layout.Placement(box.corner(), box.size()))));
        edits.addAll(putInto(inside, id));
        return new Creation(Standing.together(scene, edits), id);
    }

    /// A boundary that hugs the components and boundaries among these, in the innermost one that holds them all.
    static Creation group(Scene scene, Set<ElementId> elements) {
        BoundaryId id = new FreshIds(scene.design()).boundary();
        Nesting nesting = scene.nesting();
        Set<ElementId> ends = new LinkedHashSet<>(elements);
        ends.removeIf(each -> !(each instanceof EndId));
        Set<ElementId> outermost = nesting.outermost(ends);
        List<Edit> edits = new ArrayList<>();
        edits.add(new Edit.Enclose(new Boundary(id, "", nesting.common(outermost))));
        edits.addAll(putInto(outermost, id));
        return new Creation(Standing.together(scene, edits), id);
    }

    private static List<Edit> putInto(Set<ElementId> elements, BoundaryId frame) {
        Set<EndId> ends = new LinkedHashSet<>();
        for (ElementId element : elements) {
            if (element instanceof EndId end) {
                ends.add(end);
            }
        }
        return ends.isEmpty() ? List.of() : List.of(new Edit.PutInto(ends, frame));
    }

    private static Point around(Point middle, Size size, Scene scene) {
        double x = middle.x() - size.width() / 2;
        double y = middle.y() - size.height() / 2;
        return scene.snapping() ? new Point(Snapping.onGrid(x), Snapping.onGrid(y)) : new Point(x, y);
    }
}
