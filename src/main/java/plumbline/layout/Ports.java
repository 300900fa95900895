package plumbline.layout;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import plumbline.design.Box;
import plumbline.design.EndId;
import plumbline.design.Point;

/// Spreads the ends of links along the sides of boxes, in the order of what they lead to, so that they neither meet at
/// one point nor cross at once.
final class Ports {
    private static final double SPACING = 20;
    private static final double MARGIN = 9;
    private static final double CLASH = 5;

    private record Place(EndId end, Side side) {}

    private record Port(Wire wire, boolean start) {
        Side side() {
            return start ? wire.leaves : wire.enters;
        }

        Box box() {
            return start ? wire.from : wire.to;
        }

        double towards() {
            Box other = start ? wire.to : wire.from;
            return side().along(other.centre());
        }

        void put(double along) {
            if (start) {
                wire.start = along;
            } else {
                wire.end = along;
            }
        }
    }

    private final Map<Place, List<Port>> groups = new LinkedHashMap<>();
    private final Collection<Point> taken;

    private Ports(Collection<Point> taken) {
        this.taken = taken;
    }

    /// Sets start and end of every wire; `taken` are the points where links with a way of their own end already.
    static void spread(List<Wire> wires, Collection<Point> taken) {
        Ports ports = new Ports(taken);
        for (Wire wire : wires) {
            ports.add(wire.link.from(), new Port(wire, true));
            ports.add(wire.link.to(), new Port(wire, false));
        }
        ports.groups.values().forEach(ports::place);
        wires.forEach(ports::straighten);
    }

    private void add(EndId end, Port port) {
        groups.computeIfAbsent(new Place(end, port.side()), place -> new ArrayList<>())
                .add(port);
    }

    private void place(List<Port> group) {
        group.sort(Comparator.comparingDouble(Port::towards));
        Port any = group.getFirst();
        double low = any.side().start(any.box()) + MARGIN;
        double high = any.side().end(any.box()) - MARGIN;
        double middle = (low + high) / 2;
        double spacing = Math.min(SPACING, Math.max(0, high - low) / Math.max(1, group.size() - 1));
        double along = middle - spacing * (group.size() - 1) / 2;
        for (Port port : group) {
            double free = along;
            for (int tries = 0; tries < 8 && clashes(port, free); tries++) {
                free += (tries % 2 == 0 ? 1 : -1) * (tries + 1) * (CLASH + 1);
            }
            port.put(free >= low && free <= high ? free : along);
            along += spacing;
        }
    }

    private boolean clashes(Port port, double along) {
        Point point = port.side().at(port.box(), along);
        return taken.stream().anyMatch(each -> each.distanceTo(point) < CLASH);
    }

    /// A link that is alone at one end gives way, so that it runs straight where the boxes face each other.
    private void straighten(Wire wire) {
        if (wire.leaves != wire.enters.opposite()) {
            return;
        }
        Side side = wire.leaves;
        double low = Math.max(side.start(wire.from), side.start(wire.to)) + MARGIN;
        double high = Math.min(side.end(wire.from), side.end(wire.to)) - MARGIN;
        if (low > high) {
            return;
        }
        boolean aloneAtStart = group(wire.link.from(), wire.leaves).size() == 1;
        boolean aloneAtEnd = group(wire.link.to(), wire.enters).size() == 1;
        if (aloneAtStart && aloneAtEnd) {
            double middle = (low + high) / 2;
            if (taken.stream().noneMatch(each -> Math.abs(side.along(each) - middle) < CLASH)) {
                wire.start = middle;
                wire.end = middle;
            }
        } else if (aloneAtStart && wire.end >= low && wire.end <= high) {
            wire.start = wire.end;
        } else if (aloneAtEnd && wire.start >= low && wire.start <= high) {
            wire.end = wire.start;
        }
    }

    private List<Port> group(EndId end, Side side) {
        return groups.getOrDefault(new Place(end, side), List.of());
    }
}
