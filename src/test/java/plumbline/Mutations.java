package plumbline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import plumbline.catalog.Catalog;
import plumbline.catalog.Kind;
import plumbline.design.Boundary;
import plumbline.design.BoundaryId;
import plumbline.design.Component;
import plumbline.design.ComponentId;
import plumbline.design.Design;
import plumbline.design.ElementId;
import plumbline.design.EndId;
import plumbline.design.Flow;
import plumbline.design.KindId;
import plumbline.design.Layout;
import plumbline.design.Link;
import plumbline.design.LinkId;
import plumbline.design.Note;
import plumbline.design.NoteId;
import plumbline.design.Point;

/// What an adversary draws: sound designs spoilt in a stated way, and drawings without any thought.
///
/// The same seed always gives the same drawing.
final class Mutations {
    private Mutations() {}

    static RandomGenerator random(long seed) {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    /// Every link runs the other way.
    static Design reversed(Design design) {
        return design.withLinks(design.links().stream()
                .map(link -> link.between(link.to(), link.from()))
                .toList());
    }

    /// Every link says another flow than it said.
    static Design reflowed(Design design, long seed) {
        RandomGenerator random = random(seed);
        return design.withLinks(design.links().stream()
                .map(link -> {
                    List<Flow> others = new ArrayList<>(List.of(Flow.values()));
                    others.remove(link.flow());
                    return link.withFlow(others.get(random.nextInt(others.size())));
                })
                .toList());
    }

    /// Every `nth` link ends somewhere else; 1 rewires all.
    static Design rewired(Design design, int nth, long seed) {
        RandomGenerator random = random(seed);
        List<Link> links = new ArrayList<>();
        for (int at = 0; at < design.links().size(); at++) {
            Link link = design.links().get(at);
            links.add(at % nth == 0 ? link.between(any(design, random), any(design, random)) : link);
        }
        return design.withLinks(links);
    }

    /// So many links of any flow are drawn on top, from anywhere to anywhere.
    static Design scribbled(Design design, int more, long seed) {
        RandomGenerator random = random(seed);
        List<Link> links = new ArrayList<>(design.links());
        for (int at = 0; at < more; at++) {
            Flow flow = Flow.values()[random.nextInt(Flow.values().length)];
            links.add(new Link(new LinkId("scribble-" + at), any(design, random), any(design, random), flow, "", null));
        }
        return design.withLinks(links);
    }

    /// The boxes with so many links for each, from anywhere to anywhere, of which nobody says what they carry.
    static Design heaped(Design design, double each, long seed) {
        RandomGenerator random = random(seed);
        List<Link> links = new ArrayList<>();
        for (int at = 0; at < each * design.components().size(); at++) {
            links.add(new Link(new LinkId("heap-" + at), any(design, random), any(design, random), null, "", null));
        }
        return design.withNotes(List.of()).withLinks(links);
    }

    private static EndId any(Design design, RandomGenerator random) {
        return design.components()
                .get(random.nextInt(design.components().size()))
                .id();
    }

    /// Everything stands somewhere else.
    static Design moved(Design design, long seed) {
        RandomGenerator random = random(seed);
        LinkedHashMap<ElementId, Layout.Placement> boxes = new LinkedHashMap<>();
        design.layout()
                .boxes()
                .forEach((id, placement) -> boxes.put(
                        id,
                        new Layout.Placement(
                                new Point(random.nextInt(9_000), random.nextInt(9_000)), placement.size())));
        Layout old = design.layout();
        return design.withLayout(new Layout(boxes, new LinkedHashMap<>(), old.locked(), old.folded()));
    }

    /// Everything was drawn in another order.
    static Design shuffled(Design design, long seed) {
        RandomGenerator random = random(seed);
        List<Component> components = new ArrayList<>(design.components());
        List<Link> links = new ArrayList<>(design.links());
        Collections.shuffle(components, random);
        Collections.shuffle(links, random);
        return design.withComponents(components).withLinks(links);
    }

    /// Every id is another one, in an order of its own.
    static Design renamed(Design design, long seed) {
        RandomGenerator random = random(seed);
        Map<String, String> names = new HashMap<>();
        for (Component component : design.components()) {
            names.put(component.id().value(), name(random));
        }
        for (Boundary boundary : design.boundaries()) {
            names.put(boundary.id().value(), name(random));
        }
        for (Link link : design.links()) {
            names.put(link.id().value(), name(random));
        }
        for (Note note : design.notes()) {
            names.put(note.id().value(), name(random));
        }
        return Design.of(
                design.prompt(),
                design.title(),
                design.components().stream()
                        .map(component -> renamed(component, names))
                        .toList(),
                design.links().stream()
                        .map(link -> new Link(
                                new LinkId(named(names, link.id())),
                                end(names, link.from()),
                                end(names, link.to()),
                                link.flow(),
                                link.label(),
                                link.step()))
                        .toList(),
                design.boundaries().stream()
                        .map(boundary -> {
                            BoundaryId in = boundary.in();
                            return new Boundary(
                                    new BoundaryId(named(names, boundary.id())),
                                    boundary.label(),
                                    in == null ? null : new BoundaryId(named(names, in)));
                        })
                        .toList(),
                design.notes().stream()
                        .map(note -> {
                            ElementId about = note.about();
                            return new Note(
                                    new NoteId(named(names, note.id())),
                                    note.text(),
                                    about == null ? null : element(names, about));
                        })
                        .toList());
    }

    private static String name(RandomGenerator random) {
        return "x" + Long.toUnsignedString(random.nextLong(), 36);
    }

    private static String named(Map<String, String> names, ElementId id) {
        return Objects.requireNonNull(names.get(id.value()));
    }

    private static Component renamed(Component component, Map<String, String> names) {
        BoundaryId in = component.in();
        return new Component(
                new ComponentId(named(names, component.id())),
                component.kind(),
                component.label(),
                component.technology(),
                component.description(),
                component.properties(),
                in == null ? null : new BoundaryId(named(names, in)));
    }

    private static EndId end(Map<String, String> names, EndId id) {
        return switch (id) {
            case ComponentId component -> new ComponentId(named(names, component));
            case BoundaryId boundary -> new BoundaryId(named(names, boundary));
        };
    }

    private static ElementId element(Map<String, String> names, ElementId id) {
        return switch (id) {
            case EndId end -> end(names, end);
            case LinkId link -> new LinkId(named(names, link));
            case NoteId note -> new NoteId(named(names, note));
        };
    }

    /// Each kind once, with no link.
    static Design eachKind(Catalog catalog) {
        return Design.of(
                null,
                "Each kind once",
                catalog.kinds().stream().map(Mutations::box).toList(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Component box(Kind kind) {
        return Component.of(kind.id().value(), kind.id().value(), kind.title());
    }

    /// Each kind linked to each other, by every flow or by the one that is natural between them.
    static Design complete(Catalog catalog, boolean everyFlow) {
        Design boxes = eachKind(catalog);
        List<Link> links = new ArrayList<>();
        for (Component from : boxes.components()) {
            for (Component to : boxes.components()) {
                if (from.id().equals(to.id())) {
                    continue;
                }
                List<Flow> flows = everyFlow ? List.of(Flow.values()) : List.of(natural(catalog, from, to));
                for (Flow flow : flows) {
                    links.add(Link.of(
                            "l" + links.size(), from.id().value(), to.id().value(), flow));
                }
            }
        }
        return boxes.withLinks(links);
    }

    /// One kind after the other, in the order of the catalogue, each linked to the next.
    static Design chain(Catalog catalog) {
        Design boxes = eachKind(catalog);
        List<Link> links = new ArrayList<>();
        for (int at = 1; at < boxes.components().size(); at++) {
            Component from = boxes.components().get(at - 1);
            Component to = boxes.components().get(at);
            links.add(Link.of("l" + at, from.id().value(), to.id().value(), natural(catalog, from, to)));
        }
        return boxes.withLinks(links);
    }

    /// One service in the middle, and every other kind linked with it, in the direction and flow that make sense.
    static Design star(Catalog catalog) {
        Design boxes = eachKind(catalog);
        KindId middle = new KindId("service");
        List<Link> links = new ArrayList<>();
        for (Component each : boxes.components()) {
            KindId kind = Objects.requireNonNull(each.kind());
            if (kind.equals(middle)) {
                continue;
            }
            boolean out = !catalog.explainedFlows(middle, kind).isEmpty();
            String from = out ? "service" : kind.value();
            String to = out ? kind.value() : "service";
            Flow flow = catalog.naturalFlow(new KindId(from), new KindId(to));
            links.add(Link.of("l" + links.size(), from, to, flow));
        }
        return boxes.withLinks(links);
    }

    /// Kinds in a row, `a > b > c`, several rows separated by commas, each link with its natural flow.
    static Design rows(Catalog catalog, String text) {
        Map<String, Component> components = new LinkedHashMap<>();
        List<Link> links = new ArrayList<>();
        for (String row : text.split(",")) {
            Component last = null;
            for (String part : row.split(">")) {
                String kind = part.strip();
                Component next = components.computeIfAbsent(kind, id -> Component.of(id, id, id.replace('-', ' ')));
                if (last != null) {
                    links.add(Link.of(
                            "l" + links.size(), last.id().value(), next.id().value(), natural(catalog, last, next)));
                }
                last = next;
            }
        }
        return Design.of(null, "Rows", List.copyOf(components.values()), links, List.of(), List.of());
    }

    private static Flow natural(Catalog catalog, Component from, Component to) {
        return catalog.naturalFlow(Objects.requireNonNull(from.kind()), Objects.requireNonNull(to.kind()));
    }
}
