package plumbline.editor;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import plumbline.design.Boundary;
import plumbline.design.BoundaryId;
import plumbline.design.Box;
import plumbline.design.Component;
import plumbline.design.ComponentId;
import plumbline.design.Design;
import plumbline.design.Edit;
import plumbline.design.ElementId;
import plumbline.design.EndId;
import plumbline.design.Layout;
import plumbline.design.Link;
import plumbline.design.LinkId;
import plumbline.design.Note;
import plumbline.design.NoteId;
import plumbline.design.Point;

/// A clipping put onto the canvas under ids of its own: the edit, and what of it is to be selected.
record Pasting(Edit edit, Set<ElementId> fresh) {
    Pasting {
        fresh = new LinkedHashSet<>(fresh);
    }

    /// The clipping moved by so much; what stands in no boundary of its own comes into the one it lies in then.
    static Pasting of(Design clipping, Scene scene, double dx, double dy) {
        return new Renaming(clipping, scene, dx, dy).pasted();
    }

    /// One clipping on its way into one design.
    private static final class Renaming {
        private final Design clipping;
        private final Scene scene;
        private final double dx;
        private final double dy;
        private final Map<ElementId, Box> boxes;
        private final Map<ElementId, ElementId> ids = new HashMap<>();

        Renaming(Design clipping, Scene scene, double dx, double dy) {
            this.clipping = clipping;
            this.scene = scene;
            this.dx = dx;
            this.dy = dy;
            boxes = scene.sight().of(clipping).plan().boxes();
            FreshIds fresh = new FreshIds(scene.design());
            clipping.components().forEach(each -> ids.put(each.id(), fresh.component()));
            clipping.boundaries().forEach(each -> ids.put(each.id(), fresh.boundary()));
            clipping.links().forEach(each -> ids.put(each.id(), fresh.link()));
            clipping.notes().forEach(each -> ids.put(each.id(), fresh.note()));
        }

        Pasting pasted() {
            Design renamed = Design.of(
                    null,
                    "",
                    clipping.components().stream().map(this::component).toList(),
                    clipping.links().stream().map(this::link).toList(),
                    clipping.boundaries().stream().map(this::boundary).toList(),
                    clipping.notes().stream().map(this::note).toList());
            Design placed = renamed.withLayout(layout());
            Set<ElementId> top = new LinkedHashSet<>();
            clipping.boundaries().stream().filter(each -> each.in() == null).forEach(each -> top.add(id(each.id())));
            clipping.components().stream().filter(each -> each.in() == null).forEach(each -> top.add(id(each.id())));
            clipping.notes().forEach(each -> top.add(id(each.id())));
            Map<EndId, BoundaryId> homes = new LinkedHashMap<>();
            clipping.components().stream().filter(each -> each.in() == null).forEach(each -> home(each.id(), homes));
            clipping.boundaries().stream().filter(each -> each.in() == null).forEach(each -> home(each.id(), homes));
            return new Pasting(edit(placed, homes), top);
        }

        private Edit edit(Design placed, Map<EndId, BoundaryId> homes) {
            Map<BoundaryId, Set<EndId>> comers = new LinkedHashMap<>();
            homes.forEach((end, frame) ->
                    comers.computeIfAbsent(frame, _ -> new LinkedHashSet<>()).add(end));
            List<Edit> edits = new java.util.ArrayList<>();
            edits.add(new Edit.Include(placed));
            comers.forEach((frame, ends) -> edits.add(new Edit.PutInto(ends, frame)));
            return Standing.together(scene, edits);
        }

        private void home(EndId old, Map<EndId, BoundaryId> homes) {
            Box box = boxes.get(old);
            BoundaryId frame =
                    box == null ? null : scene.frameAt(box.moved(dx, dy).centre(), Set.of());
            if (frame != null) {
                homes.put((EndId) id(old), frame);
            }
        }

        private ElementId id(ElementId old) {
            return java.util.Objects.requireNonNull(ids.get(old));
        }

        private @Nullable BoundaryId frame(@Nullable BoundaryId old) {
            return old == null ? null : (BoundaryId) id(old);
        }

        private Component component(Component old) {
            return new Component(
                    (ComponentId) id(old.id()),
                    old.kind(),
                    old.label(),
                    old.technology(),
                    old.description(),
                    old.properties(),
                    frame(old.in()));
        }

        private Boundary boundary(Boundary old) {
            return new Boundary((BoundaryId) id(old.id()), old.label(), frame(old.in()));
        }

        private Link link(Link old) {
            return new Link(
                    (LinkId) id(old.id()),
                    (EndId) id(old.from()),
                    (EndId) id(old.to()),
                    old.flow(),
                    old.label(),
                    old.step());
        }

        private Note note(Note old) {
            ElementId about = old.about();
            return new Note((NoteId) id(old.id()), old.text(), about == null ? null : id(about));
        }

        private Layout layout() {
            Layout old = clipping.layout();
            SequencedMap<ElementId, Layout.Placement> places = new LinkedHashMap<>();
            boxes.forEach((each, box) -> {
                Layout.Placement known = old.boxes().get(each);
                if (known != null || !(each instanceof BoundaryId)) {
                    Point corner = box.corner().plus(dx, dy);
                    places.put(id(each), new Layout.Placement(corner, known == null ? null : known.size()));
                }
            });
            SequencedMap<LinkId, List<Point>> routes = new LinkedHashMap<>();
            old.routes()
                    .forEach((link, bends) -> routes.put(
                            (LinkId) id(link),
                            bends.stream().map(bend -> bend.plus(dx, dy)).toList()));
            return new Layout(places, routes, Set.of(), Set.of());
        }
    }
}
