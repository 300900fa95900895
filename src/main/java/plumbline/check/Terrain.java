package plumbline.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import plumbline.catalog.Catalog;
import plumbline.catalog.Kind;
import plumbline.design.Component;
import plumbline.design.ComponentId;
import plumbline.design.ElementId;
import plumbline.design.KindId;
import plumbline.design.Note;
import plumbline.design.Wiring;

/// One wiring made ready for rules: components by number, what each stands for, and the steps
/// between them.
///
/// Numbers run from 0 in the order of the wiring. A component stands for its kind, for the kinds recognised beside it,
/// and for what its umbrella stands for: fully, or at half a credit.
final class Terrain {
    private final Wiring wiring;
    private final List<Component> components;
    private final Map<ComponentId, Integer> numbers;
    private final List<List<KindId>> kinds;
    private final List<Step> steps;
    private final Map<KindId, BitSet> full = new HashMap<>();
    private final Map<KindId, BitSet> atLeastHalf = new HashMap<>();
    private final BitSet terminal = new BitSet();
    private final BitSet linked = new BitSet();
    private final BitSet touched = new BitSet();
    private final List<BitSet> neighbours = new ArrayList<>();
    private final Map<ElementId, List<String>> notes = new HashMap<>();

    Terrain(Wiring wiring, Catalog catalog, List<List<KindId>> kinds, List<Step> steps) {
        this.wiring = wiring;
        this.components = wiring.components();
        this.kinds = kinds;
        this.steps = List.copyOf(steps);
        this.numbers = HashMap.newHashMap(components.size());
        for (int at = 0; at < components.size(); at++) {
            numbers.put(components.get(at).id(), at);
            neighbours.add(new BitSet());
            for (KindId kind : kinds.get(at)) {
                stand(at, kind, catalog);
            }
        }
        for (Note note : wiring.notes()) {
            ElementId about = note.about();
            if (about != null) {
                notes.computeIfAbsent(about, _ -> new ArrayList<>()).add(note.text());
            }
        }
        for (Step step : steps) {
            if (step.from() == step.to()) {
                continue;
            }
            touched.set(step.from());
            touched.set(step.to());
            if (step.explained()) {
                linked.set(step.from());
                linked.set(step.to());
                neighbours.get(step.from()).set(step.to());
                neighbours.get(step.to()).set(step.from());
            }
        }
    }

    private void stand(int at, KindId kind, Catalog catalog) {
        holders(full, kind).set(at);
        holders(atLeastHalf, kind).set(at);
        Kind known = catalog.kind(kind).orElse(null);
        if (known == null) {
            return;
        }
        if (known.terminal()) {
            terminal.set(at);
        }
        for (Kind.StandsFor other : known.standsFor()) {
            holders(atLeastHalf, other.kind()).set(at);
            if (!other.half()) {
                holders(full, other.kind()).set(at);
            }
        }
    }

    private static BitSet holders(Map<KindId, BitSet> map, KindId kind) {
        return map.computeIfAbsent(kind, _ -> new BitSet());
    }

    Wiring wiring() {
        return wiring;
    }

    int size() {
        return components.size();
    }

    Component component(int number) {
        return components.get(number);
    }

    /// The number of a component of this wiring.
    int number(ComponentId id) {
        Integer number = numbers.get(id);
        if (number == null) {
            throw new IllegalArgumentException("no component " + id);
        }
        return number;
    }

    /// The kinds a component was given or recognised as, the main one first; empty where nobody knows.
    List<KindId> kinds(int number) {
        return kinds.get(number);
    }

    /// What notes say about an element, in the order of the wiring.
    List<String> notes(ElementId element) {
        return notes.getOrDefault(element, List.of());
    }

    List<Step> steps() {
        return steps;
    }

    /// The components that stand for one of the kinds: with full credit only, or also at half.
    BitSet holders(Set<KindId> wanted, boolean fully) {
        Map<KindId, BitSet> holders = fully ? full : atLeastHalf;
        BitSet all = new BitSet();
        for (KindId kind : wanted) {
            BitSet found = holders.get(kind);
            if (found != null) {
                all.or(found);
            }
        }
        return all;
    }

    /// The components with at least one link that makes sense.
    BitSet linked() {
        return linked;
    }

    /// The components with at least one link, whatever it says.
    BitSet touched() {
        return touched;
    }

    /// Whether no flow was guessed, and nothing handed over may have been asked for.
    boolean allPlain() {
        return steps.stream().allMatch(step -> step.stated() && !step.read());
    }

    /// Whether every link makes sense.
    boolean allExplained() {
        return steps.stream().allMatch(Step::explained);
    }

    /// Whether one neighbour is all that the component's kind needs.
    boolean terminal(int number) {
        return terminal.get(number);
    }

    /// The components that share a link that makes sense with this one.
    BitSet neighbours(int number) {
        return neighbours.get(number);
    }
}
