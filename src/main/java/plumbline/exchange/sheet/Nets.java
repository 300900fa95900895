package plumbline.exchange.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import plumbline.exchange.sheet.Figure.Role;

/// Lines that meet in dots, at each other's ends or on each other's way, joined to the links that they stand for.
///
/// Of a net, every shape that no head points at is linked to every shape that one points at: a bus of two producers
/// and three consumers is six links.
final class Nets {
    private static final int MOST_OF_A_BUS = 40;

    /// A link between two shapes; `wire` is the line that leads to the second.
    record Joined(Figure from, Figure to, boolean bothWays, String label, Wire wire) {}

    /// What the lines come to: links, ends in the air (with the shape at the other end, or null), and the shapes of
    /// nets that can't be told apart.
    record Result(List<Joined> links, List<Dangling> dangling, List<List<Figure>> unclear) {}

    /// A line that reaches one shape, or none.
    record Dangling(@Nullable Figure at, Wire wire) {}

    private record Terminal(Figure figure, boolean head, Wire wire) {}

    private final Sheet sheet;
    private final Map<Object, Object> roots = new HashMap<>();
    private final List<Joined> links = new ArrayList<>();
    private final List<Dangling> dangling = new ArrayList<>();
    private final List<List<Figure>> unclear = new ArrayList<>();

    private Nets(Sheet sheet) {
        this.sheet = sheet;
    }

    static Result in(Sheet sheet) {
        Nets nets = new Nets(sheet);
        nets.join();
        return new Result(nets.links, nets.dangling, nets.unclear);
    }

    private void join() {
        for (Wire wire : sheet.wires()) {
            tie(wire, wire.start());
            tie(wire, wire.end());
        }
        Map<Object, List<Wire>> nets = new LinkedHashMap<>();
        for (Wire wire : sheet.wires()) {
            nets.computeIfAbsent(root(wire), _ -> new ArrayList<>()).add(wire);
        }
        nets.values().forEach(this::link);
    }

    private void tie(Wire wire, Wire.End end) {
        Figure figure = end.figure();
        Wire other = end.wire();
        if (figure != null && figure.is(Role.DOT)) {
            union(wire, figure);
            if (wire.label().isEmpty()) {
                wire.write(figure.label());
            }
        } else if (figure == null && other != null) {
            union(wire, other);
        }
    }

    private void link(List<Wire> net) {
        List<Terminal> terminals = new ArrayList<>();
        for (Wire wire : net) {
            terminal(wire, wire.start(), terminals);
            terminal(wire, wire.end(), terminals);
        }
        if (net.size() == 1 && terminals.size() == 2) {
            direct(net.getFirst(), terminals.getFirst(), terminals.getLast());
            return;
        }
        Map<Figure, Wire> tails = new LinkedHashMap<>();
        Map<Figure, Wire> heads = new LinkedHashMap<>();
        terminals.forEach(end -> (end.head() ? heads : tails).putIfAbsent(end.figure(), end.wire()));
        Set<Figure> all = new LinkedHashSet<>(tails.keySet());
        all.addAll(heads.keySet());
        if (all.size() < 2) {
            Figure only = all.isEmpty() ? null : all.iterator().next();
            net.forEach(wire -> dangling.add(new Dangling(only, wire)));
        } else if (all.size() == 2 && tails.isEmpty()) {
            List<Figure> two = List.copyOf(all);
            links.add(new Joined(two.getFirst(), two.getLast(), true, words(net), net.getFirst()));
        } else if (all.size() == 2 && heads.isEmpty()) {
            List<Figure> two = List.copyOf(all);
            links.add(new Joined(two.getFirst(), two.getLast(), false, words(net), net.getFirst()));
        } else if (tails.isEmpty() || heads.isEmpty()) {
            star(net, List.copyOf(all));
        } else {
            bus(net, tails, heads);
        }
    }

    private void terminal(Wire wire, Wire.End end, List<Terminal> terminals) {
        Figure figure = end.figure();
        if (figure != null && !figure.is(Role.DOT) && !figure.left()) {
            terminals.add(new Terminal(figure, end.head(), wire));
        }
    }

    private void direct(Wire wire, Terminal start, Terminal end) {
        if (start.figure() == end.figure() && !wire.loops()) {
            return;
        }
        boolean reversed = start.head() && !end.head();
        links.add(new Joined(
                (reversed ? end : start).figure(),
                (reversed ? start : end).figure(),
                start.head() && end.head(),
                wire.label(),
                wire));
    }

    /// Without any head, or with heads everywhere: the first shape is taken for the middle.
    private void star(List<Wire> net, List<Figure> all) {
        unclear.add(all);
        for (Figure other : all.subList(1, all.size())) {
            links.add(new Joined(all.getFirst(), other, false, words(net), net.getFirst()));
        }
    }

    private void bus(List<Wire> net, Map<Figure, Wire> tails, Map<Figure, Wire> heads) {
        if ((long) tails.size() * heads.size() > MOST_OF_A_BUS) {
            unclear.add(List.copyOf(heads.keySet()));
            Figure first = tails.keySet().iterator().next();
            heads.forEach((to, wire) -> links.add(new Joined(first, to, false, words(net), wire)));
            return;
        }
        boolean single = tails.size() == 1 || heads.size() == 1;
        tails.forEach((from, out) -> heads.forEach((to, in) -> {
            if (from != to) {
                String words = single ? (heads.size() == 1 ? out.label() : in.label()) : "";
                links.add(new Joined(from, to, false, words.isEmpty() ? words(net) : words, in));
            }
        }));
    }

    private static String words(List<Wire> net) {
        return net.stream()
                .map(Wire::label)
                .filter(label -> !label.isEmpty())
                .findFirst()
                .orElse("");
    }

    private Object root(Object member) {
        Object at = member;
        while (!roots.getOrDefault(at, at).equals(at)) {
            at = roots.getOrDefault(at, at);
        }
        Object from = member;
        while (!from.equals(at)) {
            Object next = roots.getOrDefault(from, from);
            roots.put(from, at);
            from = next;
        }
        return at;
    }

    private void union(Object one, Object other) {
        Object first = root(one);
        Object second = root(other);
        if (!first.equals(second)) {
            roots.put(second, first);
        }
    }
}
