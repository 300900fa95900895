package plumbline.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import plumbline.catalog.Catalog;
import plumbline.catalog.Recogniser;
import plumbline.design.Component;
import plumbline.design.ComponentId;
import plumbline.design.ElementId;
import plumbline.design.Flow;
import plumbline.design.Link;
import plumbline.design.LinkId;
import plumbline.design.Wiring;

/// Two designs side by side: which components play the same part in both, what is missing from the first, and what it
/// has beyond the second.
///
/// Components are told by what they are and whom they are linked with; ids and places mean nothing. A link is missing
/// where both its ends have counterparts and nothing leads between those.
public record Comparison(
        SequencedMap<ComponentId, ComponentId> counterparts,
        SequencedSet<ElementId> missing,
        SequencedSet<ElementId> extra) {
    public Comparison {
        counterparts = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(counterparts));
        missing = Collections.unmodifiableSequencedSet(new LinkedHashSet<>(missing));
        extra = Collections.unmodifiableSequencedSet(new LinkedHashSet<>(extra));
    }

    /// Compares a design with another one; `missing` names elements of the other, `extra` elements of the design.
    public static Comparison of(Catalog catalog, Recogniser recogniser, Wiring design, Wiring other) {
        Parts mine = Parts.of(catalog, recogniser, design);
        Parts theirs = Parts.of(catalog, recogniser, other);
        SequencedMap<ComponentId, ComponentId> pairs = paired(mine, theirs);
        Set<ComponentId> found = new HashSet<>(pairs.values());
        SequencedSet<ElementId> missing = new LinkedHashSet<>();
        for (Component component : other.components()) {
            if (!found.contains(component.id()) && !mine.standsFor(theirs, component.id())) {
                missing.add(component.id());
            }
        }
        SequencedSet<ElementId> extra = new LinkedHashSet<>();
        for (Component component : design.components()) {
            if (!pairs.containsKey(component.id()) && !theirs.standsFor(mine, component.id())) {
                extra.add(component.id());
            }
        }
        Map<ComponentId, ComponentId> back = new LinkedHashMap<>();
        pairs.forEach((one, two) -> back.put(two, one));
        missing.addAll(unled(other, theirs, back, design));
        extra.addAll(unled(design, mine, pairs, other));
        return new Comparison(pairs, missing, extra);
    }

    /// A component of each, and how alike they are.
    private record Pair(ComponentId mine, ComponentId theirs, double alike) {}

    /// The most alike first, each component once.
    private static SequencedMap<ComponentId, ComponentId> paired(Parts mine, Parts theirs) {
        List<Pair> pairs = new ArrayList<>();
        for (ComponentId one : mine.ids()) {
            for (ComponentId two : theirs.ids()) {
                double alike = mine.alike(one, theirs, two);
                if (alike > 0) {
                    pairs.add(new Pair(one, two, alike));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::alike).reversed());
        SequencedMap<ComponentId, ComponentId> chosen = new LinkedHashMap<>();
        Set<ComponentId> taken = new HashSet<>();
        for (Pair pair : pairs) {
            if (!chosen.containsKey(pair.mine()) && taken.add(pair.theirs())) {
                chosen.put(pair.mine(), pair.theirs());
            }
        }
        return chosen;
    }

    /// The links of one design whose ends have counterparts in the other, where nothing leads between those. What
    /// stands for several has links that belong to any of them.
    private static List<LinkId> unled(
            Wiring one, Parts parts, Map<ComponentId, ComponentId> counterparts, Wiring other) {
        List<LinkId> unled = new ArrayList<>();
        for (Link link : one.links()) {
            if (link.from() instanceof ComponentId from && link.to() instanceof ComponentId to) {
                ComponentId start = counterparts.get(from);
                ComponentId end = counterparts.get(to);
                boolean plain = !parts.isUmbrella(from) && !parts.isUmbrella(to);
                if (plain && start != null && end != null && !leads(other, start, end, link.flow())) {
                    unled.add(link.id());
                }
            }
        }
        return unled;
    }

    /// Whether a link leads from the one to the other, straight or by one component between; a question may be drawn
    /// the way its answer goes.
    private static boolean leads(Wiring wiring, ComponentId from, ComponentId to, @Nullable Flow flow) {
        Set<Object> next = new HashSet<>();
        for (Link link : wiring.links()) {
            boolean asked = flow == Flow.REQUEST || link.flow() == Flow.REQUEST;
            if (link.from().equals(from)) {
                next.add(link.to());
            } else if (asked && link.to().equals(from) && link.from().equals(to)) {
                return true;
            }
        }
        return next.contains(to)
                || wiring.links().stream().anyMatch(link -> link.to().equals(to) && next.contains(link.from()));
    }
}
