package plumbline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import plumbline.catalog.Kind;
import plumbline.catalog.Role;
import plumbline.design.Component;
import plumbline.design.ComponentId;
import plumbline.design.Design;
import plumbline.design.Flow;
import plumbline.design.KindId;
import plumbline.design.Link;
import plumbline.design.LinkId;

/// The same design as another person would have drawn it.
final class Equivalences {
    /// The stages of an answer, in the order in which they hand it on.
    private static final List<String> STAGES =
            List.of("candidate-generation", "pre-ranking", "ranking", "recommender", "re-ranking");
    private static final Set<Flow> FILLS = Set.of(Flow.STREAM, Flow.BATCH, Flow.MATERIALISE, Flow.ARTIFACT);
    private static final Map<String, String> PRODUCTS = products();

    private Equivalences() {}

    /// A way to draw the same; a design that it has nothing to change in stays as it is.
    record Equivalence(String id, UnaryOperator<Design> redraws) {
        @Override
        public String toString() {
            return id;
        }
    }

    static Stream<Equivalence> all() {
        return Stream.of(
                new Equivalence("product names for labels", Equivalences::named),
                new Equivalence("coarse boxes for fine ones", Equivalences::coarse),
                new Equivalence("a pipeline for an orchestrator", Equivalences::piped),
                new Equivalence("an orchestrator for a pipeline", design -> orchestrated(piped(design))),
                new Equivalence("reads drawn from the store", Equivalences::handed),
                new Equivalence("reads drawn as data handed over", Equivalences::delivered),
                new Equivalence("reads drawn from the store without saying what", Equivalences::unsaid));
    }

    private static Map<ComponentId, String> kinds(Design design) {
        Map<ComponentId, String> kinds = new HashMap<>();
        Exercises.library().recogniser().read(design.wiring()).kinds().forEach((id, found) -> {
            KindId kind = found.kind();
            kinds.put(id, kind == null ? "" : kind.value());
        });
        return kinds;
    }

    /// Each box is called by a product where there is one of its kind; what it said before it says below its name.
    static Design named(Design design) {
        Map<ComponentId, String> kinds = kinds(design);
        return design.withComponents(design.components().stream()
                .map(component -> named(component, PRODUCTS.get(kinds.get(component.id()))))
                .toList());
    }

    private static Component named(Component component, @Nullable String product) {
        if (product == null) {
            return component;
        }
        String said = Stream.of(component.label(), component.technology(), component.description())
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("; "));
        return component.withKind(null).withLabel(product).described("", said);
    }

    static Map<String, String> products() {
        try (InputStream in = Objects.requireNonNull(Equivalences.class.getResourceAsStream("products.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .collect(Collectors.toMap(cells -> cells[0], cells -> cells[1]));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// Each box is the umbrella that stands for its kind without loss.
    static Design coarse(Design design) {
        Map<ComponentId, String> kinds = kinds(design);
        return design.withComponents(design.components().stream()
                .map(component -> umbrella(kinds.getOrDefault(component.id(), ""))
                        .map(component::withKind)
                        .orElse(component))
                .toList());
    }

    private static Optional<KindId> umbrella(String kind) {
        return Exercises.catalog().kinds().stream()
                .filter(each -> each.standsFor().stream()
                        .anyMatch(stood -> !stood.half() && stood.kind().value().equals(kind)))
                .map(Kind::id)
                .findFirst();
    }

    /// Where somebody asks several stages, each hands on to the next instead.
    static Design piped(Design design) {
        Map<ComponentId, String> kinds = kinds(design);
        Map<ComponentId, List<Link>> asked = new HashMap<>();
        for (Link link : design.links()) {
            if (link.from() instanceof ComponentId from
                    && link.to() instanceof ComponentId to
                    && isRequest(link)
                    && role(kinds, from) == Role.APP
                    && STAGES.contains(kinds.getOrDefault(to, ""))) {
                asked.computeIfAbsent(from, _ -> new ArrayList<>()).add(link);
            }
        }
        List<Link> links = new ArrayList<>(design.links());
        asked.values().forEach(calls -> pipe(calls, kinds, links));
        return design.withLinks(links);
    }

    /// The first stage stays asked; every later one gets what the stage before it has.
    private static void pipe(List<Link> calls, Map<ComponentId, String> kinds, List<Link> links) {
        List<List<Link>> ranks =
                calls.stream().collect(Collectors.groupingBy(link -> rank(link, kinds))).entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(Map.Entry::getValue)
                        .toList();
        for (int at = 1; at < ranks.size(); at++) {
            links.removeAll(ranks.get(at));
            for (Link before : ranks.get(at - 1)) {
                for (Link call : ranks.get(at)) {
                    LinkId id =
                            new LinkId("pipe-" + links.size() + "-" + call.id().value());
                    links.add(new Link(id, before.to(), call.to(), Flow.REQUEST, call.label(), null));
                }
            }
        }
    }

    private static int rank(Link link, Map<ComponentId, String> kinds) {
        return STAGES.indexOf(kinds.get(link.to()));
    }

    /// Where stages hand on to each other, whoever asks the first asks them all, one after the other.
    static Design orchestrated(Design design) {
        Map<ComponentId, String> kinds = kinds(design);
        List<Link> links = new ArrayList<>();
        for (Link link : design.links()) {
            boolean between = isRequest(link)
                    && STAGES.contains(kinds.getOrDefault(link.from(), ""))
                    && STAGES.contains(kinds.getOrDefault(link.to(), ""));
            Set<ComponentId> askers = between ? askers(design, link, kinds) : Set.of();
            if (askers.isEmpty()) {
                links.add(link);
            }
            for (ComponentId asker : askers) {
                if (links.stream()
                        .noneMatch(one -> one.from().equals(asker) && one.to().equals(link.to()))) {
                    LinkId id =
                            new LinkId("call-" + links.size() + "-" + link.id().value());
                    links.add(new Link(id, asker, link.to(), Flow.REQUEST, link.label(), rank(link, kinds) + 1));
                }
            }
        }
        return design.withLinks(links);
    }

    /// Who, outside of the stages, asks the first of those that hand on to this one.
    private static Set<ComponentId> askers(Design design, Link link, Map<ComponentId, String> kinds) {
        Set<ComponentId> askers = new HashSet<>();
        Set<Object> seen = new HashSet<>();
        List<Object> open = new ArrayList<>(List.of(link.from()));
        while (!open.isEmpty()) {
            Object stage = open.removeLast();
            if (!seen.add(stage)) {
                continue;
            }
            for (Link into : design.links()) {
                if (!into.to().equals(stage) || !isRequest(into) || !(into.from() instanceof ComponentId from)) {
                    continue;
                }
                if (STAGES.contains(kinds.getOrDefault(from, ""))) {
                    open.add(from);
                } else if (role(kinds, from) == Role.APP) {
                    askers.add(from);
                }
            }
        }
        return askers;
    }

    /// Each read is an arrow from the store to its reader.
    static Design handed(Design design) {
        return turned(design, Flow.REQUEST);
    }

    /// Each read is an arrow from the store to its reader, along which data is handed over.
    static Design delivered(Design design) {
        return turned(design, Flow.MATERIALISE);
    }

    /// Each read is an arrow from the store to its reader, of which nobody says what it carries.
    static Design unsaid(Design design) {
        return turned(design, null);
    }

    private static Design turned(Design design, @Nullable Flow flow) {
        Map<ComponentId, String> kinds = kinds(design);
        return design.withLinks(design.links().stream()
                .map(link -> isRead(design, link, kinds)
                        ? link.between(link.to(), link.from()).withFlow(flow).withStep(null)
                        : link)
                .toList());
    }

    /// A request to a store that somebody else fills.
    private static boolean isRead(Design design, Link link, Map<ComponentId, String> kinds) {
        return link.flow() == Flow.REQUEST
                && link.from() instanceof ComponentId from
                && link.to() instanceof ComponentId store
                && role(kinds, store) == Role.STORE
                && Set.of(Role.APP, Role.SERVE).contains(role(kinds, from))
                && design.links().stream()
                        .anyMatch(other -> other.to().equals(store)
                                && !other.from().equals(from)
                                && FILLS.contains(Objects.requireNonNullElse(other.flow(), Flow.REQUEST)));
    }

    private static boolean isRequest(Link link) {
        return link.flow() == null || link.flow() == Flow.REQUEST;
    }

    private static Role role(Map<ComponentId, String> kinds, ComponentId id) {
        return Exercises.catalog()
                .kind(new KindId(kinds.getOrDefault(id, "service").isEmpty() ? "service" : kinds.get(id)))
                .map(Kind::role)
                .orElse(Role.APP);
    }
}
