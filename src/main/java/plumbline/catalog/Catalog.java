package plumbline.catalog;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import plumbline.design.Flow;
import plumbline.design.KindId;

/// All kinds the workbench knows, in palette order, with the flows that make sense between them.
public final class Catalog {
    private final List<Stage> stages;
    private final SequencedMap<KindId, Kind> kinds = new LinkedHashMap<>();
    private final SequencedMap<String, PropertyKind> properties = new LinkedHashMap<>();
    private final FlowTable flows;
    /// Asked of every link at every check, so each pair is looked up once.
    private final Map<FlowTable.KindPair, Set<Flow>> explained = new ConcurrentHashMap<>();
    private final List<Ambiguity> ambiguities;
    private final Map<KindId, Ambiguity> placed = new HashMap<>();
    private final ClaimReader claims;
    private final Grammar grammar;

    /// Kinds and properties must have distinct ids; stages and properties that kinds name must exist.
    public Catalog(
            List<Stage> stages,
            Collection<Kind> kinds,
            Collection<PropertyKind> properties,
            FlowTable flows,
            List<Ambiguity> ambiguities,
            Collection<Ambiguity> placed,
            Grammar grammar) {
        this.stages = List.copyOf(stages);
        this.grammar = grammar;
        this.flows = flows;
        this.ambiguities = List.copyOf(ambiguities);
        for (Ambiguity each : placed) {
            each.candidates().forEach(kind -> this.placed.put(kind, each));
        }
        for (PropertyKind property : properties) {
            this.properties.put(property.id(), property);
        }
        this.claims = new ClaimReader(properties);
        for (Kind kind : kinds) {
            if (this.kinds.put(kind.id(), kind) != null) {
                throw new IllegalArgumentException("two kinds have the id " + kind.id());
            }
        }
    }

    public List<Stage> stages() {
        return stages;
    }

    /// The same where no place says otherwise than a name.
    public Catalog(
            List<Stage> stages,
            Collection<Kind> kinds,
            Collection<PropertyKind> properties,
            FlowTable flows,
            List<Ambiguity> ambiguities) {
        this(stages, kinds, properties, flows, ambiguities, List.of(), Grammar.EMPTY);
    }

    /// All kinds, umbrellas included, in the order of the catalogue's file.
    public Collection<Kind> kinds() {
        return Collections.unmodifiableCollection(kinds.values());
    }

    public Optional<Kind> kind(KindId id) {
        return Optional.ofNullable(kinds.get(id));
    }

    /// Whether the kind plays one of the roles; one that is unknown plays none.
    public boolean plays(KindId id, Set<Role> roles) {
        Kind kind = kinds.get(id);
        return kind != null && roles.contains(kind.role());
    }

    public Collection<PropertyKind> properties() {
        return Collections.unmodifiableCollection(properties.values());
    }

    public Optional<PropertyKind> property(String id) {
        return Optional.ofNullable(properties.get(id));
    }

    /// Reads which properties a line of text states.
    public ClaimReader claims() {
        return claims;
    }

    /// How names are put together, and what titles and words at links tell.
    public Grammar grammar() {
        return grammar;
    }

    /// How labels that may mean several kinds are told apart by their neighbours.
    public List<Ambiguity> ambiguities() {
        return ambiguities;
    }

    /// What a component named as this kind is in places where such a one can't stand. Where no case holds it is what
    /// its name says.
    public Optional<Ambiguity> placed(KindId kind) {
        return Optional.ofNullable(placed.get(kind));
    }

    /// What a label that asks is, by its neighbours: the ambiguous name `?`.
    public Optional<Ambiguity> question() {
        return special("?");
    }

    /// What a label is that names what is sent or who does something, by its neighbours: the ambiguous name `!`.
    public Optional<Ambiguity> sent() {
        return special("!");
    }

    /// What a label is that gives a share, by its neighbours: the ambiguous name `%`.
    public Optional<Ambiguity> share() {
        return special("%");
    }

    /// What a list of figures is, by its neighbours: the ambiguous name `#`.
    public Optional<Ambiguity> figures() {
        return special("#");
    }

    /// What the path of an interface is, by its neighbours: the ambiguous name `/`.
    public Optional<Ambiguity> endpoint() {
        return special("/");
    }

    /// What a label that nobody knows is, by its neighbours alone: the ambiguous name `*`. Where no case holds it
    /// stays unknown.
    public Optional<Ambiguity> unnamed() {
        return special("*");
    }

    private Optional<Ambiguity> special(String name) {
        return ambiguities.stream().filter(each -> each.names().contains(name)).findFirst();
    }

    /// The flow meant by a link between these kinds when nobody says: a pair of unknown kinds is a
    /// request.
    public Flow naturalFlow(KindId from, KindId to) {
        Flow special = flows.special().get(new FlowTable.KindPair(from, to));
        if (special != null) {
            return special;
        }
        return pair(from, to).map(flows.natural()::get).orElse(Flow.REQUEST);
    }

    /// The natural flow of an arrow by what its words say: that of what is carried, whichever way it points.
    public Flow meantFlow(Errand errand, KindId from, KindId to) {
        return errand.against(this, from, to) ? naturalFlow(to, from) : naturalFlow(from, to);
    }

    /// The flows that make sense from one kind to the other; empty where either is unknown or
    /// nothing does. What a pair of kinds specially means makes sense, whatever their roles.
    public Set<Flow> explainedFlows(KindId from, KindId to) {
        return explained.computeIfAbsent(new FlowTable.KindPair(from, to), this::explained);
    }

    private Set<Flow> explained(FlowTable.KindPair kinds) {
        Set<Flow> result = EnumSet.noneOf(Flow.class);
        Flow special = flows.special().get(kinds);
        if (special != null) {
            result.add(special);
        }
        pair(kinds.from(), kinds.to()).ifPresent(pair -> {
            for (Map.Entry<Flow, Set<FlowTable.Pair>> entry : flows.explained().entrySet()) {
                if (entry.getValue().contains(pair)) {
                    result.add(entry.getKey());
                }
            }
        });
        return Collections.unmodifiableSet(result);
    }

    private Optional<FlowTable.Pair> pair(KindId from, KindId to) {
        Kind source = kinds.get(from);
        Kind target = kinds.get(to);
        return source == null || target == null
                ? Optional.empty()
                : Optional.of(new FlowTable.Pair(source.role(), target.role()));
    }
}
