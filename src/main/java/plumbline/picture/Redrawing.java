package plumbline.picture;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import plumbline.catalog.Reading;
import plumbline.catalog.Recognition;
import plumbline.design.Boundary;
import plumbline.design.BoundaryId;
import plumbline.design.Box;
import plumbline.design.Component;
import plumbline.design.Design;
import plumbline.design.ElementId;
import plumbline.design.Flow;
import plumbline.design.Link;
import plumbline.design.LinkId;
import plumbline.design.Note;
import plumbline.design.Point;

/// Draws a design again and again as it changes: what is as it was is drawn by the very parts of the picture before.
///
/// Each picture equals the one that its `Draw` makes from nothing. For one thread.
public final class Redrawing {
    private final Draw draw;
    private final Memory<Place, Part> parts = new Memory<>();
    private final Memory<LinkId, Wordings> wordings = new Memory<>();

    private record Place(ElementId element, Part.Role role) {}

    /// What parts are drawn from, look and rulers aside.
    private sealed interface From {
        record Frame(Boundary boundary, Box box, boolean apart) implements From {}

        record Title(Boundary boundary, Box box) implements From {}

        record Line(Link link, Flow flow, List<Point> way, String start, String end) implements From {}

        record Chip(Link link, Placing.Place place, Token ground) implements From {}

        record Card(Component component, Box box, List<Box> notes, Recognition recognition) implements From {}

        record Sheet(Note note, Box box, @Nullable Box subject) implements From {}
    }

    public Redrawing(Draw draw) {
        this.draw = draw;
    }

    /// The picture of a design.
    public Picture draw(Design design, Reading reading, Plan plan) {
        Sitting sitting = new Sitting(design, reading, plan);
        List<Part> drawn = sitting.parts();
        parts.forgetUnused();
        wordings.forgetUnused();
        Picture picture = new Picture(design.title(), draw.look().colour(Token.CANVAS), drawn);
        Optional<Part> legend = draw.legend() ? legend(design, reading, plan, picture.bounds()) : Optional.empty();
        legend.ifPresent(drawn::add);
        return legend.isEmpty() ? picture : new Picture(picture.title(), picture.ground(), drawn);
    }

    /// What explains the flows of a design, under a drawing that takes that room; nothing where there are none.
    public Optional<Part> legend(Design design, Reading reading, Plan plan, Box drawing) {
        Set<Flow> flows = EnumSet.noneOf(Flow.class);
        for (Link link : design.links()) {
            if (plan.ways().containsKey(link.id())) {
                flows.add(flow(link, reading));
            }
        }
        boolean guesses = design.links().stream().anyMatch(link -> link.flow() == null);
        return flows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Legend(draw.look(), draw.ruler()).part(flows, guesses, drawing));
    }

    private static Flow flow(Link link, Reading reading) {
        Flow stated = link.flow();
        return stated != null ? stated : reading.flows().getOrDefault(link.id(), Flow.REQUEST);
    }

    /// One picture being drawn.
    private final class Sitting {
        private final Design design;
        private final Reading reading;
        private final Plan plan;
        private final Measures measures;
        private final Frames frames;
        private final Set<BoundaryId> passed;
        private final Map<ElementId, String> names = new HashMap<>();
        private final List<Part> labels = new ArrayList<>();
        private final Map<ElementId, Box> subjects;

        Sitting(Design design, Reading reading, Plan plan) {
            this.design = design;
            this.reading = reading;
            this.plan = plan;
            measures = draw.measures(reading);
            frames = new Frames(draw.look(), measures);
            passed = frames.passed(design.boundaries(), plan);
            subjects = new HashMap<>(plan.boxes());
            design.boundaries().forEach(each -> names.put(each.id(), each.label()));
            design.components().forEach(each -> names.put(each.id(), each.label()));
        }

        List<Part> parts() {
            List<Part> result = new ArrayList<>(frames());
            Chips chips = Chips.among(design, plan, draw.look(), measures);
            for (Link link : design.links()) {
                List<Point> way = plan.ways().get(link.id());
                if (way != null) {
                    result.add(line(link, way));
                    subjects.put(link.id(), words(link, way, chips));
                }
            }
            for (Boundary boundary : design.boundaries()) {
                if (passed.contains(boundary.id())) {
                    Box box = box(boundary.id());
                    From from = new From.Title(boundary, box);
                    result.add(part(boundary.id(), Part.Role.TITLE, from, () -> frames.title(boundary, box)));
                }
            }
            List<Box> sheets =
                    design.notes().stream().map(note -> box(note.id())).toList();
            Cards cards = new Cards(draw.catalog(), draw.look(), measures);
            for (Component component : design.components()) {
                Box box = box(component.id());
                List<Box> on = sheets.stream().filter(box::intersects).toList();
                From from = new From.Card(component, box, on, measures.recognition(component));
                result.add(part(component.id(), Part.Role.COMPONENT, from, () -> cards.part(component, box, on)));
            }
            Sheets notes = new Sheets(draw.look(), measures);
            for (Note note : design.notes()) {
                Box box = box(note.id());
                Box subject = note.about() == null ? null : subjects.get(note.about());
                From from = new From.Sheet(note, box, subject);
                result.add(part(note.id(), Part.Role.NOTE, from, () -> notes.part(note, box, subject)));
            }
            result.addAll(labels);
            return result;
        }

        private List<Part> frames() {
            Map<ElementId, Boundary> boundaries = new LinkedHashMap<>();
            design.boundaries().forEach(boundary -> boundaries.put(boundary.id(), boundary));
            List<Part> result = new ArrayList<>();
            plan.boxes().forEach((id, box) -> {
                Boundary boundary = boundaries.get(id);
                if (boundary != null) {
                    boolean apart = passed.contains(boundary.id());
                    From from = new From.Frame(boundary, box, apart);
                    result.add(part(id, Part.Role.BOUNDARY, from, () -> frames.part(boundary, box, apart)));
                }
            });
            return result;
        }

        private Part line(Link link, List<Point> way) {
            Flow flow = flow(link, reading);
            From.Line from = new From.Line(link, flow, way, name(link.from()), name(link.to()));
            return part(link.id(), Part.Role.LINK, from, () -> line(from));
        }

        private Part line(From.Line from) {
            Link link = from.link();
            FlowStyle style = draw.look().flow(from.flow());
            Arrows arrows = new Arrows(draw.look());
            List<Mark> marks = new ArrayList<>(arrows.along(from.way(), style));
            if (link.flow() == null) {
                marks.addAll(arrows.guessed(from.way(), style));
            }
            String title = from.flow().id() + (link.flow() == null ? "?: " : ": ") + Lines.clean(from.start()) + " → "
                    + Lines.clean(from.end());
            return new Part(link.id(), Part.Role.LINK, title, Bounds.of(marks), marks, 1);
        }

        /// Puts the words of a link on its way, if it has any; where they stand, or the middle of the way.
        private Box words(Link link, List<Point> way, Chips chips) {
            Wordings words = wordings.of(link.id(), link, () -> measures.wordings(link));
            if (!words.any()) {
                Point middle = way.get(way.size() / 2);
                return new Box(middle.x(), middle.y(), 0, 0);
            }
            Placing.Place place = chips.take(words, way);
            Box box = place.box();
            Token ground = chips.ground(box);
            From from = new From.Chip(link, place, ground);
            Part label = part(
                    link.id(),
                    Part.Role.LABEL,
                    from,
                    () -> chips.part(link, place.wording(), box, place.led(), ground));
            labels.add(label);
            return label.bounds();
        }

        private Part part(ElementId element, Part.Role role, From from, java.util.function.Supplier<Part> drawn) {
            return parts.of(new Place(element, role), from, drawn);
        }

        private String name(ElementId end) {
            return names.getOrDefault(end, end.value());
        }

        private Box box(ElementId id) {
            return Objects.requireNonNull(plan.boxes().get(id));
        }
    }
}
