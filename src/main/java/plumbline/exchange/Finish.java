package plumbline.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import plumbline.catalog.Made;
import plumbline.design.Boundary;
import plumbline.design.BoundaryId;
import plumbline.design.Box;
import plumbline.design.Component;
import plumbline.design.ComponentId;
import plumbline.design.Design;
import plumbline.design.ElementId;
import plumbline.design.EndId;
import plumbline.design.Layout;
import plumbline.design.Limits;
import plumbline.design.Link;
import plumbline.design.LinkId;
import plumbline.design.Note;
import plumbline.design.NoteId;
import plumbline.exchange.Drawing.Line;
import plumbline.exchange.Drawing.Remark;
import plumbline.exchange.Drawing.Shape;
import plumbline.layout.Direction;
import plumbline.problem.Deadline;
import plumbline.problem.Decoded;
import plumbline.problem.Problem;

/// The way from a drawing to a design; used once.
final class Finish {
    private static final int LONGEST_LABEL = 2_000;

    private final Drawing drawing;
    private final Map<String, EndId> ends = new HashMap<>();
    private final Set<String> used = new HashSet<>();
    private final Map<String, Integer> copies = new HashMap<>();
    private final Set<String> holders = new HashSet<>();
    private final Set<String> dropped = new HashSet<>();
    private final Map<String, Remark> remarks = new HashMap<>();
    private final Map<Line, LinkId> linked = new IdentityHashMap<>();
    private final List<Problem> problems;
    private final SequencedMap<ElementId, Layout.Placement> places = new LinkedHashMap<>();

    Finish(Drawing drawing) {
        this.drawing = drawing;
        this.problems = new ArrayList<>(drawing.problems);
    }

    Decoded<Imported> made(String part) {
        if (drawing.size() > Drawing.MOST_ELEMENTS) {
            return refused(
                    "the diagram has " + drawing.size() + " elements, more than the " + Drawing.MOST_ELEMENTS
                            + " that are read",
                    "split it into several diagrams");
        }
        drawing.remarks.forEach(remark -> remarks.put(remark.id, remark));
        for (Shape shape : drawing.shapes.values()) {
            Deadline.ask();
            if (depth(shape) > Limits.MOST_LEVELS) {
                return refused(
                        "boxes are nested deeper than " + Limits.MOST_LEVELS + " levels or inside themselves",
                        "flatten the nesting");
            }
            if (shape.in != null && drawing.has(shape.in)) {
                holders.add(shape.in);
            }
        }
        leaveOutFurniture();
        drawing.shapes.values().forEach(this::name);
        List<Boundary> boundaries = new ArrayList<>();
        List<Component> components = new ArrayList<>();
        List<Component> foreign = new ArrayList<>();
        for (Shape shape : drawing.shapes.values()) {
            switch (ends.get(shape.id)) {
                case BoundaryId id -> boundaries.add(new Boundary(id, headline(shape), holder(shape)));
                case ComponentId id -> {
                    Component component = component(shape, id);
                    components.add(component);
                    if (!shape.exact) {
                        foreign.add(component);
                    }
                }
                case null -> {}
            }
        }
        List<Link> links = links();
        if (components.isEmpty() && !drawing.evenEmpty) {
            return refused("there is no component in it", "draw the parts of the system and the arrows between them");
        }
        if (foreign.size() == components.size() && MindMap.shows(components, links)) {
            return refused(
                    "this looks like a mind map, not a system: its boxes hang one from another, and no line says what it"
                            + " carries",
                    "draw the components that do the work and what travels between them");
        }
        List<Note> written = notes();
        Elbowroom.make(places, components, foreign);
        List<Note> notes = Clearance.make(places, foreign, written);
        Headroom.make(places, components, boundaries);
        Layout layout = new Layout(places, new LinkedHashMap<>(), Set.of(), Set.of());
        Design design = Design.of(
                        drawing.prompt,
                        drawing.exactTitle ? drawing.title : Markup.tidied(drawing.title),
                        components,
                        links,
                        boundaries,
                        notes)
                .withLayout(layout);
        return Limits.exceeded(design)
                .map(excess -> refused(excess, Limits.hint()))
                .orElseGet(() -> Decoded.good(new Imported(design, problems, part, direction())));
    }

    /// Where the author wants it to go on to; what our own writers say of that means nothing.
    private @Nullable Direction direction() {
        boolean own = drawing.shapes.values().stream().anyMatch(shape -> shape.exact);
        return own ? null : drawing.direction;
    }

    private Decoded<Imported> refused(String message, String hint) {
        List<Problem> all = new ArrayList<>(problems);
        all.add(Problem.error(drawing.file, 0, 0, message, hint));
        return new Decoded.Bad<>(all);
    }

    private int depth(Shape shape) {
        int depth = 0;
        for (Shape at = shape;
                at != null && depth <= Limits.MOST_LEVELS;
                at = at.in == null ? null : drawing.shapes.get(at.in)) {
            depth++;
        }
        return depth;
    }

    private void leaveOutFurniture() {
        Set<String> linked = new HashSet<>();
        for (Line line : drawing.lines) {
            if (line.from != null && line.to != null) {
                linked.add(line.from);
                linked.add(line.to);
            }
        }
        List<String> legends = new ArrayList<>();
        for (Shape shape : drawing.shapes.values()) {
            String name = shown(shape).name();
            if (shape.exact) {
                continue;
            }
            if (Furniture.legend(name) && !linked.contains(shape.id)) {
                dropped.add(shape.id);
                legends.add(name);
            } else if (!holders.contains(shape.id)
                    && !shape.frame
                    && !linked.contains(shape.id)
                    && shape.kind == null
                    && Furniture.loose(name)) {
                dropped.add(shape.id);
            }
        }
        drawing.shapes.values().stream()
                .filter(this::inDropped)
                .map(shape -> shape.id)
                .toList()
                .forEach(dropped::add);
        if (!legends.isEmpty()) {
            note("a legend was left out" + Quoted.after(legends));
        }
    }

    private boolean inDropped(Shape shape) {
        for (Shape at = shape; at != null; at = at.in == null ? null : drawing.shapes.get(at.in)) {
            if (dropped.contains(at.id)) {
                return true;
            }
        }
        return false;
    }

    private void name(Shape shape) {
        if (dropped.contains(shape.id)) {
            return;
        }
        String id = fresh(shape.identity == null ? shape.id : shape.identity, "c");
        boolean boundary = shape.frame || holders.contains(shape.id);
        EndId end = boundary ? new BoundaryId(id) : new ComponentId(id);
        ends.put(shape.id, end);
        place(end, shape.at);
    }

    private String fresh(String wanted, String prefix) {
        String id = wanted.isBlank() || wanted.length() > 200 ? prefix + (used.size() + 1) : wanted.strip();
        String candidate = id;
        while (!used.add(candidate)) {
            candidate = id + "-" + copies.merge(id, 1, Integer::sum);
        }
        return candidate;
    }

    private Component component(Shape shape, ComponentId id) {
        Label label = shown(shape);
        return new Component(
                id,
                shape.kind,
                label.name(),
                technology(shape, label),
                label.description(),
                shape.properties,
                holder(shape));
    }

    /// What it says it is made of, and what it is drawn as: "database: Redis".
    private static String technology(Shape shape, Label label) {
        String said = label.technology();
        return shape.kind != null || shape.exact ? said : Made.said(shape.hint, said);
    }

    private Label shown(Shape shape) {
        if (shape.label != null) {
            return shape.label;
        }
        return Label.of(cut(shape.text == null ? shape.id : shape.text));
    }

    /// A frame has nothing but its label, so all of the text goes there, on one line.
    private String headline(Shape shape) {
        if (shape.label == null) {
            return cut(Markup.tidied(shape.text == null ? shape.id : shape.text).replace('\n', ' '));
        }
        String technology = shape.label.technology();
        return shape.label.name() + (technology.isEmpty() ? "" : " [" + technology + "]");
    }

    private @Nullable BoundaryId holder(Shape shape) {
        return shape.in != null && ends.get(shape.in) instanceof BoundaryId id ? id : null;
    }

    private void place(ElementId id, @Nullable Box at) {
        if (at != null) {
            places.put(id, new Layout.Placement(at.corner(), at.size()));
        }
    }

    private List<Link> links() {
        List<Link> links = new ArrayList<>();
        int inTheAir = 0;
        List<String> held = new ArrayList<>();
        int bothWays = 0;
        int number = 0;
        for (Line line : drawing.lines) {
            if (aboutNote(line)) {
                continue;
            }
            EndId from = line.from == null ? null : ends.get(line.from);
            EndId to = line.to == null ? null : ends.get(line.to);
            if (from == null || to == null) {
                inTheAir++;
                if (from != null || to != null) {
                    held.add(from != null ? "from " + quoted(line.from) : "to " + quoted(line.to));
                }
                continue;
            }
            bothWays += line.bothWays ? 1 : 0;
            number++;
            LinkId id = new LinkId(fresh(line.id == null ? "l" + number : line.id, "l"));
            linked.put(line, id);
            String label = line.exact ? line.label : cut(Markup.tidied(line.label));
            links.add(new Link(id, from, to, line.flow, label, step(line, label)));
        }
        if (inTheAir > 0) {
            warn((inTheAir == 1 ? "1 link ends in the air" : inTheAir + " links end in the air") + Quoted.listed(held));
        }
        if (bothWays > 0) {
            note((bothWays == 1
                            ? "1 link has heads at both ends and was read in the direction in which it is"
                            : bothWays
                                    + " links have heads at both ends and were read in the direction in which they are")
                    + " written");
        }
        return links;
    }

    private String quoted(@Nullable String id) {
        Shape shape = id == null ? null : drawing.shapes.get(id);
        return shape == null ? "" : Quoted.one(headline(shape));
    }

    /// The step that the line is; some number from 0, which is no step of ours: there the label goes on telling.
    private static @Nullable Integer step(Line line, String label) {
        Integer step = line.step != null || line.exact ? line.step : Label.step(label);
        return step == null || step < 1 || step > Limits.LAST_STEP ? null : step;
    }

    /// A line to a note is no link: it says what the note is about.
    private boolean aboutNote(Line line) {
        Remark from = line.from == null ? null : remarks.get(line.from);
        Remark to = line.to == null ? null : remarks.get(line.to);
        if (from != null && from.about == null) {
            from.about = line.to;
        }
        if (to != null && to.about == null) {
            to.about = line.from;
        }
        return from != null || to != null;
    }

    private List<Note> notes() {
        List<Note> notes = new ArrayList<>();
        for (Remark remark : drawing.remarks) {
            String text = remark.exact ? remark.text : cut(Markup.tidied(remark.text));
            if (remark.exact || !text.isEmpty()) {
                NoteId id = new NoteId(fresh(remark.identity == null ? remark.id : remark.identity, "n"));
                notes.add(new Note(id, text, subject(remark)));
                place(id, remark.at);
            }
        }
        return notes;
    }

    private @Nullable ElementId subject(Remark remark) {
        if (remark.aboutLine != null) {
            return linked.get(remark.aboutLine);
        }
        return remark.about == null ? null : ends.get(remark.about);
    }

    private static String cut(String text) {
        return text.length() <= LONGEST_LABEL ? text : text.substring(0, LONGEST_LABEL) + "…";
    }

    private void warn(String message) {
        problems.add(Problem.warning(drawing.file, 0, 0, message, ""));
    }

    private void note(String message) {
        problems.add(Problem.note(drawing.file, 0, 0, message, ""));
    }
}
