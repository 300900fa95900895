package plumbline.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import plumbline.catalog.Catalog;
import plumbline.catalog.Kind;
import plumbline.catalog.Reading;
import plumbline.catalog.Recogniser;
import plumbline.catalog.Recognition;
import plumbline.design.Component;
import plumbline.design.ComponentId;
import plumbline.design.KindId;
import plumbline.design.Link;
import plumbline.design.Wiring;

/// The parts that the components of one design play: what each is, and the kinds of those it is linked with.
final class Parts {
    private static final double SAME_KIND = 4;
    private static final double UMBRELLA = 3;
    private static final double SAME_PLACE = 1;
    /// How much the company of two components of another kind must share for them to play the same part.
    private static final double COMPANY = 0.5;

    private final Catalog catalog;
    private final Map<ComponentId, KindId> kinds = new LinkedHashMap<>();
    private final Map<ComponentId, Set<String>> company = new HashMap<>();

    private Parts(Catalog catalog) {
        this.catalog = catalog;
    }

    static Parts of(Catalog catalog, Recogniser recogniser, Wiring wiring) {
        Reading reading = recogniser.read(wiring);
        Parts parts = new Parts(catalog);
        for (Component component : wiring.components()) {
            KindId kind = reading.kinds()
                    .getOrDefault(component.id(), Recognition.NONE)
                    .kind();
            if (kind != null) {
                parts.kinds.put(component.id(), kind);
            }
        }
        for (Link link : wiring.links()) {
            if (link.from() instanceof ComponentId from && link.to() instanceof ComponentId to) {
                parts.know(from, "to ", to);
                parts.know(to, "from ", from);
            }
        }
        return parts;
    }

    private void know(ComponentId one, String way, ComponentId other) {
        KindId kind = kinds.get(other);
        if (kind != null) {
            company.computeIfAbsent(one, _ -> new HashSet<>()).add(way + kind);
        }
    }

    /// The components that somebody knows.
    Set<ComponentId> ids() {
        return kinds.keySet();
    }

    /// How alike two components are; 0 where they play different parts.
    double alike(ComponentId one, Parts others, ComponentId two) {
        KindId mine = kinds.get(one);
        KindId theirs = others.kinds.get(two);
        if (mine == null || theirs == null) {
            return 0;
        }
        double shared = shared(company.getOrDefault(one, Set.of()), others.company.getOrDefault(two, Set.of()));
        if (mine.equals(theirs)) {
            return SAME_KIND + shared;
        }
        if (covers(mine, theirs) || covers(theirs, mine)) {
            return UMBRELLA + shared;
        }
        return sameStage(mine, theirs) && shared >= COMPANY ? SAME_PLACE + shared : 0;
    }

    /// The share of all whom either knows that both know.
    private static double shared(Set<String> one, Set<String> other) {
        Set<String> all = new HashSet<>(one);
        all.addAll(other);
        Set<String> both = new HashSet<>(one);
        both.retainAll(other);
        return all.isEmpty() ? 0 : (double) both.size() / all.size();
    }

    private boolean sameStage(KindId one, KindId other) {
        Optional<Kind> mine = catalog.kind(one);
        Optional<Kind> theirs = catalog.kind(other);
        return mine.isPresent()
                && theirs.isPresent()
                && mine.get().stage().equals(theirs.get().stage())
                && mine.get().role() == theirs.get().role();
    }

    /// Whether one of these is an umbrella over that component of others.
    boolean standsFor(Parts others, ComponentId other) {
        KindId kind = others.kinds.get(other);
        return kind != null && kinds.values().stream().anyMatch(umbrella -> covers(umbrella, kind));
    }

    /// Whether the component may stand for several.
    boolean isUmbrella(ComponentId id) {
        KindId kind = kinds.get(id);
        return kind != null && catalog.kind(kind).filter(Kind::umbrella).isPresent();
    }

    private boolean covers(KindId umbrella, KindId kind) {
        return catalog.kind(umbrella).stream()
                .flatMap(known -> known.standsFor().stream())
                .anyMatch(stood -> stood.kind().equals(kind));
    }
}
