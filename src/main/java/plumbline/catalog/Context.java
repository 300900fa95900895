package plumbline.catalog;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import plumbline.design.Component;
import plumbline.design.ComponentId;
import plumbline.design.Flow;
import plumbline.design.KindId;

/// What neighbours say about a component whose label leaves something open.
///
/// Everything is asked of one round's kinds at once, so that no order of components or links matters.
final class Context {
    private static final KindId SERVING = new KindId("model-serving");
    private static final KindId ONLINE = new KindId("online-serving");
    private static final KindId BATCH = new KindId("batch-inference");
    private static final KindId STREAMING = new KindId("streaming-inference");
    private static final KindId FALLBACK = new KindId("fallback");
    /// The property whose words tell that something is for when things fail.
    private static final String FAILING = "fallback";
    private static final Set<Role> ANSWERING = EnumSet.of(Role.FRONT, Role.APP, Role.SERVE, Role.STORE);
    /// What fails in training or watching is stood in for by nothing that answers.
    private static final Set<Role> JUDGING = EnumSet.of(Role.GATE, Role.TRAIN, Role.MON, Role.CTL, Role.HUMAN);
    private static final KindId LOG = new KindId("prediction-log");
    private static final Set<Role> KEPT = EnumSet.of(Role.STORE, Role.OFF);
    private static final KindId SERVICE = new KindId("service");
    private static final Set<Role> ASKING = EnumSet.of(Role.FRONT, Role.APP);
    private static final Set<Role> ASKED = EnumSet.of(Role.STORE, Role.SERVE, Role.APP, Role.STREAM);
    /// Roles of what looks at something and says yes or no.
    private static final Set<Role> CHECKING = EnumSet.of(Role.GATE, Role.MON);
    private static final double KNOWN = 0.7;
    private static final double DECIDED = 0.8;
    private static final double GUESSED = 0.3;

    private final Catalog catalog;
    private final Surroundings surroundings;
    private final Map<ComponentId, Recognition> round;
    private final Set<KindId> drawn;
    private final Spoken spoken;
    private final boolean fetched;

    Context(Catalog catalog, Surroundings surroundings, Map<ComponentId, Recognition> round, Spoken spoken) {
        this.catalog = catalog;
        this.surroundings = surroundings;
        this.round = round;
        this.spoken = spoken;
        this.fetched = spoken.errands().values().stream().anyMatch(Errand::takes);
        this.drawn = new HashSet<>();
        for (Recognition each : round.values()) {
            if (each.kind() != null) {
                drawn.add(each.kind());
            }
        }
    }

    /// The recognition of the component in the light of its neighbours; what was stated is never questioned.
    Recognition decided(Component component, Meaning meaning) {
        Recognition alone = meaning.recognition();
        if (component.kind() != null || meaning.refused()) {
            return alone;
        }
        if (meaning.stance() == Meaning.Stance.ASKS) {
            return insteadOf(component) ? new Recognition(FALLBACK, List.of(), GUESSED) : gate(component.id(), alone);
        }
        Recognition named = moved(component.id(), stated(component, meaning));
        if (!FALLBACK.equals(named.kind()) && onlyInstead(component) || weak(named) && insteadOf(component)) {
            KindId said = named.kind();
            List<KindId> also = said == null || said.equals(FALLBACK) ? List.of() : List.of(said);
            return new Recognition(FALLBACK, also, GUESSED);
        }
        if (named.kind() == null) {
            return placed(component.id());
        }
        return meaning.stance() == Meaning.Stance.ASKS_TOO ? deciding(component.id(), named) : named;
    }

    /// What stands here, whatever it is called: a box between a forecast and its guardrails decides.
    private Recognition placed(ComponentId id) {
        return catalog.unnamed()
                .flatMap(unnamed -> opened(id, unnamed))
                .map(found -> new Recognition(Objects.requireNonNull(found.kind()), found.also(), GUESSED))
                .orElse(Recognition.NONE);
    }

    private static boolean weak(Recognition named) {
        return named.kind() == null || named.confidence() <= GUESSED;
    }

    /// What a name says, or what such a one must be where it stands: features that are fetched while somebody waits
    /// are no nightly job.
    private Recognition moved(ComponentId id, Recognition named) {
        return Optional.ofNullable(named.kind())
                .flatMap(catalog::placed)
                .flatMap(places -> opened(id, places))
                .filter(found -> !Objects.equals(found.kind(), named.kind())
                        || !named.also().containsAll(found.also()))
                .map(found -> new Recognition(
                        found.kind(),
                        Stream.concat(found.also().stream(), named.also().stream())
                                .distinct()
                                .filter(kind -> !kind.equals(found.kind()))
                                .toList(),
                        named.confidence()))
                .orElse(named);
    }

    /// Whether every arrow that leads here speaks of failing, and it hands on to where answers go.
    private boolean onlyInstead(Component component) {
        List<Surroundings.Tie> in = from(component.id());
        return !in.isEmpty()
                && in.stream().noneMatch(tie -> tie.link().label().isBlank())
                && in.stream().allMatch(this::failing)
                && roles(in).noneMatch(JUDGING::contains)
                && roles(to(component.id())).anyMatch(ANSWERING::contains);
    }

    /// Whether what nobody knows by name stands in for something: its label or an arrow to it speaks of failing, and
    /// it hands on to where answers go.
    private boolean insteadOf(Component component) {
        boolean failing = from(component.id()).stream().anyMatch(this::failing)
                || component.label().lines().anyMatch(this::failing);
        return failing
                && roles(from(component.id())).anyMatch(ANSWERING::contains)
                && to(component.id()).stream()
                        .allMatch(tie -> role(tie).filter(ANSWERING::contains).isPresent());
    }

    /// Links along which something comes in, with where it comes from.
    private List<Surroundings.Tie> from(ComponentId id) {
        return fetched ? carried(id, surroundings.from(id), surroundings.to(id), false) : surroundings.from(id);
    }

    /// Links along which something goes out, with where it goes.
    private List<Surroundings.Tie> to(ComponentId id) {
        return fetched ? carried(id, surroundings.to(id), surroundings.from(id), true) : surroundings.to(id);
    }

    /// Of the links drawn this way those that carry so, and of those drawn the other way those that carry against it;
    /// `out` tells that the first lead away.
    private List<Surroundings.Tie> carried(
            ComponentId id, List<Surroundings.Tie> drawn, List<Surroundings.Tie> opposite, boolean out) {
        return Stream.concat(
                        drawn.stream().filter(tie -> !against(id, tie, out)),
                        opposite.stream().filter(tie -> against(id, tie, !out)))
                .toList();
    }

    private boolean against(ComponentId id, Surroundings.Tie tie, boolean out) {
        Errand errand = spoken.errands().getOrDefault(tie.link().id(), Errand.UNSAID);
        if (!errand.takes()) {
            return false;
        }
        KindId here = round.getOrDefault(id, Recognition.NONE).kind();
        KindId there = kind(tie);
        return errand.against(catalog, Objects.requireNonNullElse(out ? here : there, SERVICE), out ? there : here);
    }

    /// Whether an arrow speaks of failing; what people do, such as scrolling down, is none.
    private boolean failing(Surroundings.Tie tie) {
        return failing(tie.link().label())
                || spoken.at(tie.link()).contains(FAILING)
                        && role(tie).filter(role -> role != Role.FRONT).isPresent();
    }

    private boolean failing(String text) {
        return catalog.claims().read(text).stream()
                .anyMatch(claim -> claim.property().equals(FAILING));
    }

    /// What a question is where things flow through it; none where it only asks.
    private Recognition gate(ComponentId id, Recognition hint) {
        Optional<Recognition> placed = catalog.question().flatMap(question -> opened(id, question));
        if (placed.isEmpty()) {
            return checks(hint) ? hint : Recognition.NONE;
        }
        KindId said = hint.kind();
        return said == null || !checks(hint) ? placed.get() : placed.get().beside(said);
    }

    /// A step that also asks whether to go on is what its question would be, beside what it is.
    private Recognition deciding(ComponentId id, Recognition named) {
        return catalog.question()
                .flatMap(question -> opened(id, question))
                .map(placed -> named.confidence() < KNOWN && !checks(named)
                        ? placed
                        : named.beside(Objects.requireNonNull(placed.kind())))
                .orElse(named);
    }

    private boolean checks(Recognition hint) {
        return Optional.ofNullable(hint.kind())
                .flatMap(catalog::kind)
                .filter(kind -> CHECKING.contains(kind.role()))
                .isPresent();
    }

    private Recognition stated(Component component, Meaning meaning) {
        Recognition alone = meaning.recognition();
        if (meaning.open() != null) {
            Optional<Recognition> opened = opened(component.id(), meaning.open());
            if (opened.isPresent() || alone.kind() != null) {
                return opened.orElse(alone);
            }
        }
        if (SERVING.equals(alone.kind())) {
            KindId served = served(component.id());
            return served == null ? alone : new Recognition(served, alone.also(), alone.confidence());
        }
        return alone.kind() == null && inTheMiddle(component.id())
                ? new Recognition(SERVICE, List.of(), GUESSED)
                : alone;
    }

    private Optional<Recognition> opened(ComponentId id, Ambiguity ambiguity) {
        for (Ambiguity.Case each : ambiguity.cases()) {
            if (spoken(id, each.around()) && there(id, each.neighbours())) {
                return Optional.of(new Recognition(each.then(), each.also(), DECIDED));
            }
        }
        return Optional.empty();
    }

    private boolean there(ComponentId id, List<Ambiguity.Neighbour> neighbours) {
        for (Ambiguity.Neighbour neighbour : neighbours) {
            if (!there(id, neighbour)) {
                return false;
            }
        }
        return true;
    }

    private boolean spoken(ComponentId id, Ambiguity.Around around) {
        return (around.within().isEmpty() || spoken.within(id).stream().anyMatch(around.within()::contains))
                && (around.enters().isEmpty() || said(from(id), around.enters()))
                && (around.leaves().isEmpty() || said(to(id), around.leaves()));
    }

    private boolean said(List<Surroundings.Tie> ties, Set<String> sorts) {
        return ties.stream().flatMap(tie -> spoken.at(tie.link()).stream()).anyMatch(sorts::contains);
    }

    private boolean there(ComponentId id, Ambiguity.Neighbour neighbour) {
        if (neighbour.side() == Ambiguity.Side.DRAWN) {
            return !Collections.disjoint(drawn, neighbour.kinds());
        }
        if (neighbour.kinds().isEmpty()) {
            return switch (neighbour.side()) {
                case FROM -> from(id).isEmpty();
                case TO -> to(id).isEmpty();
                case NEAR, DRAWN -> from(id).isEmpty() && to(id).isEmpty();
            };
        }
        return switch (neighbour.side()) {
            case FROM -> among(from(id), neighbour.kinds());
            case TO -> among(to(id), neighbour.kinds());
            case NEAR, DRAWN -> among(from(id), neighbour.kinds()) || among(to(id), neighbour.kinds());
        };
    }

    /// How a model is served, by what comes in: calls, events or bulk; null where that says nothing.
    private @Nullable KindId served(ComponentId id) {
        if (comesIn(id, Flow.REQUEST, ASKING)) {
            return ONLINE;
        }
        if (comesIn(id, Flow.STREAM, EnumSet.of(Role.STREAM))) {
            return STREAMING;
        }
        // Answers that go to somebody at once were asked for, whatever else is kept of them.
        boolean answers = roles(to(id)).anyMatch(ASKING::contains);
        boolean published = to(id).stream()
                .filter(tie -> !LOG.equals(kind(tie)))
                .anyMatch(tie -> role(tie).filter(KEPT::contains).isPresent());
        return published && !answers && comesIn(id, Flow.BATCH, EnumSet.of(Role.OFF, Role.STORE)) ? BATCH : null;
    }

    private boolean comesIn(ComponentId id, Flow flow, Set<Role> roles) {
        return from(id).stream()
                .anyMatch(tie -> role(tie).filter(roles::contains).isPresent() && flow(tie) == flow);
    }

    private Flow flow(Surroundings.Tie tie) {
        Flow stated = tie.link().flow();
        KindId kind = kind(tie);
        return stated != null || kind == null
                ? Objects.requireNonNullElse(stated, Flow.REQUEST)
                : catalog.naturalFlow(kind, SERVING);
    }

    /// Whether somebody asks here, and something is asked from here: what any program in the middle does.
    private boolean inTheMiddle(ComponentId id) {
        return roles(from(id)).anyMatch(ASKING::contains) && roles(to(id)).anyMatch(ASKED::contains);
    }

    private boolean among(List<Surroundings.Tie> ties, Set<KindId> kinds) {
        for (Surroundings.Tie tie : ties) {
            KindId kind = kind(tie);
            if (kind != null && kinds.contains(kind)) {
                return true;
            }
        }
        return false;
    }

    private Stream<Role> roles(List<Surroundings.Tie> ties) {
        return ties.stream().flatMap(tie -> role(tie).stream());
    }

    private @Nullable KindId kind(Surroundings.Tie tie) {
        Recognition recognition = round.get(tie.other());
        return recognition == null ? null : recognition.kind();
    }

    private Optional<Role> role(Surroundings.Tie tie) {
        return Optional.ofNullable(kind(tie)).flatMap(catalog::kind).map(Kind::role);
    }
}
