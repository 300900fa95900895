package plumbline.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.core.options.EdgeLabelPlacement;
import org.eclipse.elk.core.options.PortSide;
import org.eclipse.elk.graph.ElkConnectableShape;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkLabel;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.ElkPort;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import plumbline.design.Link;
import plumbline.design.Size;

/// Links as chains of ELK's edges: what is laid out by itself ("walled") is entered and left at a port of its own.
///
/// What stands one below the other is left at its lower edge by links to what follows and at its upper edge by those
/// that lead back; all else on the right, and entered from the left.
final class Chains {
    private static final double LABEL_GAP = 8;

    private final Set<ElkNode> walled;
    private final Set<ElkNode> stacks;
    private final Sizing sizing;
    private final ToIntFunction<Link> forwardness;

    /// `stacks` hold what stands one below the other.
    Chains(Set<ElkNode> walled, Set<ElkNode> stacks, Sizing sizing, ToIntFunction<Link> forwardness) {
        this.walled = walled;
        this.stacks = stacks;
        this.sizing = sizing;
        this.forwardness = forwardness;
    }

    /// The edges of a link from its start to its end, one at least but where it joins two walls that touch.
    List<ElkEdge> of(Link link, ElkNode from, ElkNode to) {
        List<ElkNode> left = walls(from);
        List<ElkNode> entered = walls(to);
        List<ElkNode> shared = left.stream().filter(entered::contains).toList();
        left.removeAll(shared);
        entered.removeAll(shared);
        List<ElkEdge> chain = new ArrayList<>();
        ElkConnectableShape at = from;
        boolean onwards = onwards(from, to);
        for (ElkNode wall : left) {
            boolean last = wall.equals(left.getLast());
            ElkPort port = port(wall, stacked(wall, last) ? onwards ? PortSide.SOUTH : PortSide.NORTH : PortSide.EAST);
            if (!wall.equals(from)) {
                chain.add(edge(at, port, link));
            }
            at = port;
        }
        int across = chain.size();
        for (ElkNode wall : entered.reversed()) {
            boolean first = wall.equals(entered.getLast());
            ElkPort port = port(wall, stacked(wall, first) ? onwards ? PortSide.NORTH : PortSide.SOUTH : PortSide.WEST);
            chain.add(edge(at, port, link));
            at = port;
        }
        if (!walled.contains(to)) {
            chain.add(edge(at, to, link));
        }
        if (across < chain.size()) {
            worded(chain.get(across), link);
        }
        return chain;
    }

    private boolean stacked(ElkNode wall, boolean outermost) {
        return outermost && stacks.contains(wall.getParent());
    }

    /// What is laid out by itself around a node, itself included; the innermost first.
    private List<ElkNode> walls(ElkNode node) {
        List<ElkNode> result = new ArrayList<>();
        for (ElkNode at = node; at != null; at = at.getParent()) {
            if (walled.contains(at)) {
                result.add(at);
            }
        }
        return result;
    }

    /// Whether a link leads to something later in what holds both its ends.
    private static boolean onwards(ElkNode from, ElkNode to) {
        ElkNode start = from;
        while (!ElkGraphUtil.isDescendant(to, start.getParent())) {
            start = start.getParent();
        }
        ElkNode end = to;
        while (!start.getParent().equals(end.getParent())) {
            end = end.getParent();
        }
        List<ElkNode> order = start.getParent().getChildren();
        return order.indexOf(start) < order.indexOf(end);
    }

    /// A port of its own for a link that passes a wall.
    private static ElkPort port(ElkNode wall, PortSide side) {
        ElkPort port = ElkGraphUtil.createPort(wall);
        port.setProperty(LayeredOptions.PORT_SIDE, side);
        return port;
    }

    private ElkEdge edge(ElkConnectableShape from, ElkConnectableShape to, Link link) {
        ElkEdge edge = ElkGraphUtil.createSimpleEdge(from, to);
        edge.setProperty(LayeredOptions.PRIORITY_DIRECTION, forwardness.applyAsInt(link));
        return edge;
    }

    private void worded(ElkEdge edge, Link link) {
        Size words = sizing.of(link);
        if (words.width() > 0) {
            ElkLabel label = ElkGraphUtil.createLabel(link.label(), edge);
            label.setProperty(LayeredOptions.EDGE_LABELS_PLACEMENT, EdgeLabelPlacement.CENTER);
            label.setDimensions(words.width() + LABEL_GAP, words.height());
        }
    }
}
