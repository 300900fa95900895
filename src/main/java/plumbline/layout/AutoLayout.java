package plumbline.layout;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import plumbline.design.Box;
import plumbline.design.Design;
import plumbline.design.ElementId;
import plumbline.design.Flow;
import plumbline.design.Layout;
import plumbline.design.LinkId;
import plumbline.design.Note;
import plumbline.design.Point;
import plumbline.design.Size;

/// Lays a whole design out, from left to right: layers, few crossings, links at right angles, room for their words.
///
/// ELK's layered algorithm does the work (Sugiyama; nodes placed after Brandes and Köpf), boundaries as nodes that
/// hold others. The same design and sizes give the same layout. Notes find a place beside what they are about.
public record AutoLayout(
        Sizing sizing, Map<LinkId, Flow> flows, @Nullable Direction said) {
    /// Width by height of what a drawing is looked at in, where nobody knows better.
    public static final double USUAL_ASPECT = 1.6;

    private static final double ORIGIN = 40;

    /// `flows` are the flows of links that do not state one, as far as they are guessed; `said` is the direction that
    /// the author wants, null where nobody said.
    public AutoLayout {
        flows = Map.copyOf(flows);
    }

    /// A layout in the direction that shows most.
    public AutoLayout(Sizing sizing, Map<LinkId, Flow> flows) {
        this(sizing, flows, null);
    }

    /// The same in that direction.
    public AutoLayout towards(@Nullable Direction newSaid) {
        return new AutoLayout(sizing, flows, newSaid);
    }

    /// The design as it is where anything but a note is placed, else laid out; as it is where its thread is
    /// interrupted.
    public Design completed(Design design) {
        boolean placed = design.layout().boxes().keySet().stream()
                .anyMatch(id ->
                        design.notes().stream().noneMatch(note -> note.id().equals(id)));
        return placed || design.components().isEmpty()
                ? design
                : arranged(design, Thread.currentThread()::isInterrupted).orElse(design);
    }

    /// As `arranged` for what is looked at in a window of the usual shape.
    public Optional<Design> arranged(Design design, BooleanSupplier cancelled) {
        return arranged(design, USUAL_ASPECT, cancelled);
    }

    /// The design with every component and note placed and every link routed anew; sizes chosen by hand are kept, as
    /// are locks and folds. What would be a long strip from left to right goes on in rows, or, where the author said
    /// no
    /// direction, from top to bottom, whichever shows it larger in a window of that width by height. Empty where
    /// `cancelled` said so in between (it is asked often, from this thread).
    public Optional<Design> arranged(Design design, double aspect, BooleanSupplier cancelled) {
        Layout old = design.layout();
        Map<ElementId, Size> sizes = sizes(design);
        ElkDrawing drawing =
                new Drafts(design, sizing, sizes, flows, said == null ? aspect : USUAL_ASPECT, cancelled).best(said);
        if (cancelled.getAsBoolean()) {
            return Optional.empty();
        }
        SequencedMap<ElementId, Layout.Placement> boxes = new LinkedHashMap<>();
        drawing.corners(ORIGIN).forEach((id, corner) -> boxes.put(id, placement(corner, id, old)));
        SequencedMap<LinkId, List<Point>> routes = drawing.bends(ORIGIN);
        Set<ElementId> locked = new LinkedHashSet<>(old.locked());
        Design placed = design.withLayout(new Layout(boxes, routes, locked, old.folded()));
        return Optional.of(placed.withLayout(new Layout(noted(placed, sizes), routes, locked, old.folded())));
    }

    private Map<ElementId, Size> sizes(Design design) {
        Map<ElementId, Size> sizes = new LinkedHashMap<>();
        design.components().forEach(each -> sizes.put(each.id(), sizing.of(each)));
        design.notes().forEach(each -> sizes.put(each.id(), sizing.of(each)));
        sizes.replaceAll((id, natural) -> {
            Layout.Placement placement = design.layout().boxes().get(id);
            Size chosen = placement == null ? null : placement.size();
            return chosen == null ? natural : chosen;
        });
        return sizes;
    }

    private static Layout.Placement placement(Point corner, ElementId id, Layout old) {
        Layout.Placement before = old.boxes().get(id);
        return new Layout.Placement(corner, before == null ? null : before.size());
    }

    /// Notes go beside what they are about, those about nothing below everything else.
    private SequencedMap<ElementId, Layout.Placement> noted(Design design, Map<ElementId, Size> sizes) {
        SequencedMap<ElementId, Layout.Placement> placements =
                new LinkedHashMap<>(design.layout().boxes());
        SequencedMap<ElementId, Box> boxes = new LinkedHashMap<>(Boxes.of(design.withNotes(List.of()), sizing));
        SequencedMap<ElementId, Box> obstacles = new LinkedHashMap<>(boxes);
        Routes.of(design, boxes).forEach((id, way) -> {
            for (int i = 1; i < way.size(); i++) {
                obstacles.put(new LinkId(id + " " + i), Traffic.around(way.get(i - 1), way.get(i)));
            }
        });
        for (Note note : design.notes()) {
            ElementId about = note.about();
            Box subject = about == null ? null : boxes.get(about);
            Size size = sizes.getOrDefault(note.id(), sizing.of(note));
            Box place = subject == null ? below(boxes, size) : FreePlace.near(subject, size, obstacles);
            boxes.put(note.id(), place);
            obstacles.put(note.id(), place);
            placements.put(note.id(), placement(place.corner(), note.id(), design.layout()));
        }
        return placements;
    }

    private static Box below(Map<ElementId, Box> boxes, Size size) {
        return Box.around(boxes.values())
                .map(all -> Box.at(new Point(all.x(), all.bottom() + 32), size))
                .orElse(Box.at(new Point(ORIGIN, ORIGIN), size));
    }
}
