package plumbline.editor.retelling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import plumbline.design.Boundary;
import plumbline.design.BoundaryId;
import plumbline.design.Box;
import plumbline.design.Component;
import plumbline.design.ComponentId;
import plumbline.design.Design;
import plumbline.design.ElementId;
import plumbline.design.EndId;
import plumbline.design.Layout;
import plumbline.design.Link;
import plumbline.design.LinkId;
import plumbline.design.Note;
import plumbline.design.Point;
import plumbline.design.Size;
import plumbline.editor.Sight;
import plumbline.layout.FreePlace;

/// Gives what came into a design a place near what it belongs to, and leaves all else where it stands.
final class Settling {
    private static final Size FRAME = new Size(160, 96);

    private final Sight sight;
    private final Design base;
    private final Layout latest;

    /// `base` is the design as it was; what stands in `latest` already stays there.
    Settling(Sight sight, Design base, Layout latest) {
        this.sight = sight;
        this.base = base;
        this.latest = latest;
    }

    /// The design with everything in its place; `merged` still has the layout of `base`.
    Design settled(Design merged) {
        Set<ElementId> here = new HashSet<>();
        merged.components().forEach(each -> here.add(each.id()));
        merged.boundaries().forEach(each -> here.add(each.id()));
        merged.notes().forEach(each -> here.add(each.id()));
        merged.links().forEach(each -> here.add(each.id()));
        Layout kept = kept(merged, here);
        List<Component> comers = comers(merged);
        List<Note> remarks = merged.notes().stream()
                .filter(each -> !base.notes().stream().anyMatch(old -> old.id().equals(each.id())))
                .toList();
        List<Boundary> frames = emptyFrames(merged);
        if (comers.isEmpty() && remarks.isEmpty() && frames.isEmpty()) {
            return merged.withLayout(kept);
        }
        return new Placing(merged, kept, comers).placed(comers, remarks, frames);
    }

    private Layout kept(Design merged, Set<ElementId> here) {
        SequencedMap<ElementId, Layout.Placement> boxes =
                new LinkedHashMap<>(base.layout().boxes());
        boxes.keySet().retainAll(here);
        SequencedMap<LinkId, List<Point>> routes =
                new LinkedHashMap<>(base.layout().routes());
        Map<LinkId, Link> links = new HashMap<>();
        merged.links().forEach(each -> links.put(each.id(), each));
        for (Link old : base.links()) {
            Link next = links.get(old.id());
            if (next == null || !next.from().equals(old.from()) || !next.to().equals(old.to())) {
                routes.remove(old.id());
            }
        }
        Set<ElementId> locked = new LinkedHashSet<>(base.layout().locked());
        locked.retainAll(here);
        Set<BoundaryId> folded = new LinkedHashSet<>(base.layout().folded());
        folded.retainAll(here);
        return new Layout(boxes, routes, locked, folded);
    }

    /// Components that are new, or that were put into another boundary that was there before.
    private List<Component> comers(Design merged) {
        Map<ComponentId, Component> olds = new HashMap<>();
        base.components().forEach(each -> olds.put(each.id(), each));
        Set<BoundaryId> frames = new HashSet<>();
        base.boundaries().forEach(each -> frames.add(each.id()));
        return merged.components().stream()
                .filter(each -> {
                    Component old = olds.get(each.id());
                    if (old == null) {
                        return true;
                    }
                    boolean moved = !Objects.equals(old.in(), each.in());
                    return moved
                            && (each.in() == null || frames.contains(each.in()))
                            && !base.layout().locked().contains(each.id());
                })
                .toList();
    }

    /// Boundaries that hold nothing and are new, or held something before: nothing says any more where they are.
    private List<Boundary> emptyFrames(Design merged) {
        Set<BoundaryId> filled = filled(merged);
        Set<BoundaryId> were = new HashSet<>();
        base.boundaries().forEach(each -> were.add(each.id()));
        were.removeAll(filled(base));
        return merged.boundaries().stream()
                .filter(each -> !filled.contains(each.id())
                        && !were.contains(each.id())
                        && !base.layout().boxes().containsKey(each.id()))
                .toList();
    }

    private static Set<BoundaryId> filled(Design design) {
        Set<BoundaryId> filled = new HashSet<>();
        design.components().stream().filter(each -> each.in() != null).forEach(each -> filled.add(each.in()));
        design.boundaries().stream().filter(each -> each.in() != null).forEach(each -> filled.add(each.in()));
        return filled;
    }

    /// One design whose newcomers are placed one after the other.
    private final class Placing {
        private final Design design;
        private final Layout kept;
        private final Map<ElementId, Box> boxes;
        private final SequencedMap<ElementId, Layout.Placement> places;

        Placing(Design design, Layout kept, List<Component> comers) {
            this.design = design;
            this.kept = kept;
            boxes = new LinkedHashMap<>(sight.of(base).plan().boxes());
            Map<ElementId, Box> seen = Map.copyOf(boxes);
            Set<ElementId> here = new HashSet<>();
            design.components().forEach(each -> here.add(each.id()));
            design.boundaries().forEach(each -> here.add(each.id()));
            design.notes().forEach(each -> here.add(each.id()));
            boxes.keySet().retainAll(here);
            comers.forEach(each -> boxes.remove(each.id()));
            places = new LinkedHashMap<>(kept.boxes());
            comers.forEach(each -> places.remove(each.id()));
            // What was never placed stands where it was seen.
            boxes.forEach((id, box) -> {
                if (!places.containsKey(id) && !(id instanceof BoundaryId)) {
                    places.put(
                            id,
                            new Layout.Placement(
                                    Objects.requireNonNull(seen.get(id)).corner(), null));
                }
            });
        }

        Design placed(List<Component> comers, List<Note> remarks, List<Boundary> frames) {
            List<Component> waiting = new ArrayList<>(comers);
            waiting.removeIf(each -> stands(each.id(), sight.size(each)));
            while (!waiting.isEmpty()) {
                // Who has somebody to stand beside comes first.
                Component next = waiting.stream()
                        .filter(each -> neighbour(each).isPresent())
                        .findFirst()
                        .orElse(waiting.getFirst());
                waiting.remove(next);
                place(next.id(), neighbour(next).orElse(null), sight.size(next), next.in());
            }
            for (Boundary frame : frames) {
                Box emptied = boxes.get(frame.id());
                if (emptied != null) {
                    places.put(frame.id(), new Layout.Placement(emptied.corner(), null));
                } else if (!stands(frame.id(), FRAME)) {
                    place(frame.id(), null, FRAME, frame.in());
                }
            }
            for (Note note : remarks) {
                if (!stands(note.id(), sight.size(note))) {
                    Box about = note.about() == null ? null : boxes.get(note.about());
                    place(note.id(), about, sight.size(note), null);
                }
            }
            return design.withLayout(kept.withBoxes(places));
        }

        private boolean stands(ElementId id, Size size) {
            Layout.Placement known = latest.boxes().get(id);
            if (known == null || known.equals(base.layout().boxes().get(id))) {
                return false;
            }
            places.put(id, known);
            boxes.put(id, Box.at(known.corner(), known.size() == null ? size : known.size()));
            return true;
        }

        /// What a newcomer is joined to, else what it shares a boundary with.
        private Optional<Box> neighbour(Component comer) {
            for (Link link : design.links()) {
                EndId other =
                        link.from().equals(comer.id()) ? link.to() : link.to().equals(comer.id()) ? link.from() : null;
                if (other != null && boxes.containsKey(other)) {
                    return Optional.ofNullable(boxes.get(other));
                }
            }
            BoundaryId home = comer.in();
            if (home == null) {
                return Optional.empty();
            }
            return design.components().stream()
                    .filter(each -> home.equals(each.in()) && boxes.containsKey(each.id()))
                    .map(each -> Objects.requireNonNull(boxes.get(each.id())))
                    .reduce((_, last) -> last);
        }

        /// Boundaries that it does not belong to are as little free as boxes.
        private void place(ElementId id, @Nullable Box near, Size size, @Nullable BoundaryId home) {
            Set<ElementId> around = new HashSet<>();
            Map<BoundaryId, BoundaryId> holders = new HashMap<>();
            design.boundaries().stream()
                    .filter(each -> each.in() != null)
                    .forEach(each -> holders.put(each.id(), Objects.requireNonNull(each.in())));
            for (BoundaryId at = home; at != null; at = holders.get(at)) {
                around.add(at);
            }
            List<Box> obstacles = new ArrayList<>();
            boxes.forEach((other, box) -> {
                if (!around.contains(other)) {
                    obstacles.add(box);
                }
            });
            Box anchor = near == null && home != null ? boxes.get(home) : near;
            Box box = FreePlace.near(anchor, size, obstacles, boxes.values());
            boxes.put(id, box);
            places.put(id, new Layout.Placement(box.corner(), null));
            for (BoundaryId at = home; at != null; at = holders.get(at)) {
                Box hull = boxes.get(at);
                boxes.put(at, hull == null ? box : hull.union(box));
            }
        }
    }
}
