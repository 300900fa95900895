package plumbline.check;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import plumbline.catalog.Catalog;
import plumbline.catalog.Errand;
import plumbline.catalog.Reading;
import plumbline.catalog.Recognition;
import plumbline.catalog.Role;
import plumbline.design.Boundary;
import plumbline.design.BoundaryId;
import plumbline.design.Component;
import plumbline.design.ComponentId;
import plumbline.design.EndId;
import plumbline.design.Flow;
import plumbline.design.KindId;
import plumbline.design.Link;
import plumbline.design.Wiring;

/// Turns a wiring and its reading into the terrain that rules walk on.
final class Survey {
    private static final Pattern NUMBERED = Pattern.compile("^\\s*[(\\[]?(\\d{1,2})[.):\\]]\\s*\\S.*");
    private static final Set<Flow> HANDED_OVER = EnumSet.of(Flow.BATCH, Flow.STREAM, Flow.MATERIALISE);
    private static final Set<Role> STORES = EnumSet.of(Role.STORE);
    private static final Set<Role> LOGS = EnumSet.of(Role.STREAM);
    private static final Set<Role> KEEPING = EnumSet.of(Role.STORE, Role.OFF);
    private static final Set<Role> READERS = EnumSet.of(Role.APP, Role.SERVE);
    /// What a component that nobody knows counts as, when its links are judged: anything may be a
    /// service.
    private static final List<KindId> UNKNOWN = List.of(new KindId("service"));

    private static final int NOBODY = -1;

    private final Catalog catalog;
    private final Reading reading;
    private final Wiring wiring;
    private final List<List<KindId>> kinds = new ArrayList<>();
    private final Map<EndId, List<Integer>> ends = new HashMap<>();

    private Survey(Catalog catalog, Wiring wiring, Reading reading) {
        this.catalog = catalog;
        this.reading = reading;
        this.wiring = wiring;
        place();
    }

    static Terrain of(Catalog catalog, Wiring wiring, Reading reading) {
        return new Survey(catalog, wiring, reading).terrain();
    }

    /// How a drawing would look where one component were of further kinds, too: only its own links look otherwise.
    ///
    /// `alike` tells that every link means what it meant, so that only what asks for these kinds can tell them apart.
    record Opened(List<List<KindId>> kinds, List<Step> steps, boolean alike) {}

    static Opened opened(Terrain known, Catalog catalog, Reading reading, int open, Set<KindId> possible) {
        Set<KindId> all = new LinkedHashSet<>(known.kinds(open));
        all.addAll(possible);
        Survey survey = new Survey(catalog, known.wiring(), reading);
        for (int at = 0; at < known.size(); at++) {
            survey.kinds.add(at == open ? List.copyOf(all) : known.kinds(at));
        }
        List<Step> steps = survey.steps(known.steps(), open);
        return new Opened(survey.kinds, steps, steps.equals(known.steps()));
    }

    private Terrain terrain() {
        wiring.components().forEach(component -> kinds.add(kindsOf(component.id())));
        return new Terrain(wiring, catalog, kinds, steps(List.of(), NOBODY));
    }

    /// Which components lie at each end that a link may have.
    private void place() {
        Map<BoundaryId, @Nullable BoundaryId> outside = new HashMap<>();
        for (Boundary boundary : wiring.boundaries()) {
            outside.put(boundary.id(), boundary.in());
        }
        for (int at = 0; at < wiring.components().size(); at++) {
            Component component = wiring.components().get(at);
            ends.put(component.id(), List.of(at));
            for (BoundaryId in = component.in(); in != null; in = outside.get(in)) {
                ends.computeIfAbsent(in, _ -> new ArrayList<>()).add(at);
            }
        }
    }

    /// The steps of all links, in their order; those that do not touch `changed` are what they were.
    private List<Step> steps(List<Step> known, int changed) {
        List<Step> steps = new ArrayList<>();
        for (Link link : wiring.links()) {
            Flow flow = flow(link);
            for (int from : ends.getOrDefault(link.from(), List.of())) {
                for (int to : ends.getOrDefault(link.to(), List.of())) {
                    boolean same = changed != NOBODY && from != changed && to != changed;
                    steps.add(same ? known.get(steps.size()) : step(link, flow, from, to));
                }
            }
        }
        return steps;
    }

    private List<KindId> kindsOf(ComponentId id) {
        Recognition recognition = reading.kinds().getOrDefault(id, Recognition.NONE);
        KindId main = recognition.kind();
        if (main == null) {
            return List.of();
        }
        List<KindId> all = new ArrayList<>();
        all.add(main);
        all.addAll(recognition.also());
        return all;
    }

    private Flow flow(Link link) {
        Flow stated = link.flow();
        return stated != null ? stated : reading.flows().getOrDefault(link.id(), Flow.REQUEST);
    }

    private Step step(Link link, Flow flow, int from, int to) {
        Errand errand = reading.errand(link.id());
        if (errand.takes() && against(link, errand, from, to)) {
            Flow carried = catalog.naturalFlow(main(to), main(from));
            return step(
                    link, link.flow() == Flow.REQUEST || link.flow() == null ? carried : flow, to, from, Errand.UNSAID);
        }
        boolean said = errand != Errand.UNSAID && plays(to, KEEPING);
        return step(link, flow, from, to, said ? errand : Errand.UNSAID);
    }

    /// Whether the arrow points at where what it carries comes from; a flow that was stated is believed, unless nobody
    /// can ask there.
    private boolean against(Link link, Errand errand, int from, int to) {
        Flow stated = link.flow();
        boolean open =
                stated == null || stated == Flow.STREAM && plays(to, LOGS) || stated == Flow.REQUEST && !asks(from, to);
        return open && !kinds.get(to).isEmpty() && errand.against(catalog, main(from), main(to));
    }

    private KindId main(int at) {
        return orUnknown(kinds.get(at)).getFirst();
    }

    private Step step(Link link, Flow flow, int from, int to, Errand errand) {
        Set<Flow> sensible = EnumSet.noneOf(Flow.class);
        for (KindId source : orUnknown(kinds.get(from))) {
            for (KindId target : orUnknown(kinds.get(to))) {
                addSensible(source, target, sensible);
            }
        }
        boolean read = plays(from, STORES) && plays(to, READERS) && asks(to, from);
        if (link.flow() == Flow.REQUEST && read && !asks(from, to)) {
            // No store asks anybody: this is its reader's question, drawn the way the answer goes.
            return new Step(to, from, link, flow, EnumSet.of(flow), true, false, errand, order(link));
        }
        if (link.flow() != null) {
            boolean handed = read && flow == Flow.MATERIALISE;
            return new Step(
                    from, to, link, flow, EnumSet.of(flow), sensible.contains(flow), handed, errand, order(link));
        }
        boolean explained = !sensible.isEmpty();
        if (flow != Flow.REQUEST) {
            // Nobody waits for what is written to a log or a store, and nothing comes back along it.
            sensible.remove(Flow.REQUEST);
        }
        if (errand.takes() && flow == Flow.REQUEST) {
            // Who is said to read hands nothing over.
            sensible.clear();
        }
        sensible.add(flow);
        return new Step(from, to, link, flow, sensible, explained, read, errand, order(link));
    }

    private boolean plays(int at, Set<Role> roles) {
        for (KindId kind : kinds.get(at)) {
            if (catalog.plays(kind, roles)) {
                return true;
            }
        }
        return false;
    }

    /// Whether a request from the one to the other makes sense.
    private boolean asks(int from, int to) {
        for (KindId source : orUnknown(kinds.get(from))) {
            for (KindId target : orUnknown(kinds.get(to))) {
                if (catalog.explainedFlows(source, target).contains(Flow.REQUEST)) {
                    return true;
                }
            }
        }
        return false;
    }

    /// Adds what the table explains, with reads drawn either way round: caller to store, or store to reader.
    private void addSensible(KindId source, KindId target, Set<Flow> flows) {
        flows.addAll(catalog.explainedFlows(source, target));
        Set<Flow> back = catalog.explainedFlows(target, source);
        if (back.contains(Flow.REQUEST)) {
            flows.addAll(HANDED_OVER);
        }
        for (Flow handed : HANDED_OVER) {
            if (back.contains(handed)) {
                flows.add(Flow.REQUEST);
            }
        }
    }

    private static List<KindId> orUnknown(List<KindId> kinds) {
        return kinds.isEmpty() ? UNKNOWN : kinds;
    }

    private static @Nullable Integer order(Link link) {
        if (link.step() != null || link.label().isEmpty()) {
            return link.step();
        }
        Matcher numbered = NUMBERED.matcher(link.label());
        return numbered.matches() ? Integer.valueOf(numbered.group(1)) : null;
    }
}
