package plumbline.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import org.eclipse.elk.alg.layered.options.CycleBreakingStrategy;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.alg.layered.options.WrappingStrategy;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeLabelPlacement;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.HierarchyHandling;
import org.eclipse.elk.core.options.PortConstraints;
import org.eclipse.elk.core.options.PortSide;
import org.eclipse.elk.graph.ElkBendPoint;
import org.eclipse.elk.graph.ElkConnectableShape;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkLabel;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.ElkPort;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.jspecify.annotations.Nullable;
import plumbline.design.Boundary;
import plumbline.design.BoundaryId;
import plumbline.design.Component;
import plumbline.design.ComponentId;
import plumbline.design.Design;
import plumbline.design.ElementId;
import plumbline.design.EndId;
import plumbline.design.Link;
import plumbline.design.LinkId;
import plumbline.design.Point;
import plumbline.design.Size;

/// A design as ELK's graph, and the way back.
///
/// Where a design falls into bands (see `Bands`), each is laid out from left to right by itself and they stand one
/// below the other; a link from one to another then consists of three edges, joined at ports on the bands' edges. Else
/// everything is one graph from left to right, with boundaries as nodes that hold others.
final class ElkDrawing {
    private static final double LABEL_GAP = 8;

    private final Design design;
    private final Sizing sizing;
    private final Bands bands;
    private final Map<BoundaryId, Boundary> boundaries = new HashMap<>();
    private final Map<EndId, BoundaryId> holders = new HashMap<>();
    private final ElkNode root = ElkGraphUtil.createGraph();
    private final SequencedMap<ElementId, ElkNode> nodes = new LinkedHashMap<>();
    private final SequencedMap<LinkId, List<ElkEdge>> edges = new LinkedHashMap<>();

    /// Bands stand one below the other whatever the `arrangement`.
    ElkDrawing(Design design, Sizing sizing, Map<ElementId, Size> sizes, Bands bands, Arrangement arrangement) {
        this.design = design;
        this.sizing = sizing;
        this.bands = bands;
        design.boundaries().forEach(each -> boundaries.put(each.id(), each));
        options(root, bands.any() ? Direction.DOWN : direction(arrangement));
        if (arrangement == Arrangement.WRAPPED) {
            root.setProperty(LayeredOptions.WRAPPING_STRATEGY, WrappingStrategy.MULTI_EDGE);
            root.setProperty(LayeredOptions.WRAPPING_ADDITIONAL_EDGE_SPACING, 24.0);
        }
        if (bands.any()) {
            root.setProperty(LayeredOptions.HIERARCHY_HANDLING, HierarchyHandling.SEPARATE_CHILDREN);
            root.setProperty(LayeredOptions.CYCLE_BREAKING_STRATEGY, CycleBreakingStrategy.MODEL_ORDER);
        }
        Map<ComponentId, Component> components = new LinkedHashMap<>();
        for (Component component : design.components()) {
            components.put(component.id(), component);
            BoundaryId in = component.in();
            if (in != null) {
                holders.put(component.id(), in);
            }
        }
        for (EndId id : bands.order()) {
            Component component = id instanceof ComponentId loose ? components.get(loose) : null;
            Boundary boundary = id instanceof BoundaryId outer ? boundaries.get(outer) : null;
            if (component != null) {
                card(component, sizes);
            } else if (boundary != null) {
                frame(boundary);
            }
        }
        design.boundaries().forEach(this::frame);
        design.components().stream().filter(each -> each.in() != null).forEach(each -> card(each, sizes));
        design.links().forEach(this::link);
    }

    ElkNode root() {
        return root;
    }

    private static Direction direction(Arrangement arrangement) {
        return switch (arrangement) {
            case ACROSS, WRAPPED -> Direction.RIGHT;
            case BACK -> Direction.LEFT;
            case DOWN -> Direction.DOWN;
            case UP -> Direction.UP;
        };
    }

    private static void options(ElkNode node, Direction direction) {
        node.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
        node.setProperty(LayeredOptions.DIRECTION, direction);
        node.setProperty(LayeredOptions.HIERARCHY_HANDLING, HierarchyHandling.INCLUDE_CHILDREN);
        node.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        node.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY, NodePlacementStrategy.BRANDES_KOEPF);
        node.setProperty(LayeredOptions.NODE_PLACEMENT_FAVOR_STRAIGHT_EDGES, true);
        node.setProperty(LayeredOptions.RANDOM_SEED, 1);
        node.setProperty(LayeredOptions.PADDING, new ElkPadding(0));
        node.setProperty(LayeredOptions.ASPECT_RATIO, AutoLayout.USUAL_ASPECT);
        spacing(node);
    }

    private static void spacing(ElkNode node) {
        node.setProperty(LayeredOptions.SPACING_NODE_NODE, 32.0);
        node.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, 40.0);
        node.setProperty(LayeredOptions.SPACING_EDGE_NODE, 20.0);
        node.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, 20.0);
        node.setProperty(LayeredOptions.SPACING_EDGE_EDGE, 12.0);
        node.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, 12.0);
        node.setProperty(LayeredOptions.SPACING_EDGE_LABEL, 2.0);
        node.setProperty(LayeredOptions.SPACING_COMPONENT_COMPONENT, 48.0);
        node.setProperty(LayeredOptions.SPACING_PORT_PORT, 12.0);
    }

    private void card(Component component, Map<ElementId, Size> sizes) {
        BoundaryId in = component.in();
        ElkNode node = ElkGraphUtil.createNode(in == null ? root : Objects.requireNonNull(nodes.get(in)));
        Size size = Objects.requireNonNull(sizes.get(component.id()));
        node.setDimensions(size.width(), size.height());
        nodes.put(component.id(), node);
    }

    private ElkNode frame(Boundary boundary) {
        ElkNode known = nodes.get(boundary.id());
        if (known != null) {
            return known;
        }
        BoundaryId in = boundary.in();
        ElkNode outer = in == null ? root : frame(Objects.requireNonNull(boundaries.get(in)));
        ElkNode node = ElkGraphUtil.createNode(outer);
        if (bands.any()) {
            options(node, Direction.RIGHT);
            node.setProperty(LayeredOptions.HIERARCHY_HANDLING, HierarchyHandling.SEPARATE_CHILDREN);
            node.setProperty(LayeredOptions.PORT_CONSTRAINTS, PortConstraints.FIXED_SIDE);
        } else {
            spacing(node);
        }
        node.setProperty(
                LayeredOptions.PADDING, new ElkPadding(Boxes.TITLE, Boxes.PADDING, Boxes.PADDING, Boxes.PADDING));
        node.setDimensions(Math.max(160, sizing.of(boundary).width()), 96);
        nodes.put(boundary.id(), node);
        return node;
    }

    /// A link with its own boundary would turn the hierarchy inside out: it is routed later.
    private void link(Link link) {
        ElkNode from = Objects.requireNonNull(nodes.get(link.from()));
        ElkNode to = Objects.requireNonNull(nodes.get(link.to()));
        if (from.equals(to) || ElkGraphUtil.isDescendant(from, to) || ElkGraphUtil.isDescendant(to, from)) {
            return;
        }
        List<ElkEdge> chain = new ArrayList<>();
        if (bands.any()) {
            boolean onwards =
                    bands.order().indexOf(bands.of(link.from())) < bands.order().indexOf(bands.of(link.to()));
            List<BoundaryId> left = around(link.from());
            List<BoundaryId> entered = around(link.to());
            List<BoundaryId> shared = left.stream().filter(entered::contains).toList();
            ElkConnectableShape at = from;
            for (BoundaryId each :
                    left.stream().filter(id -> !shared.contains(id)).toList()) {
                ElkPort port = port(each, top(each) ? onwards ? PortSide.SOUTH : PortSide.NORTH : PortSide.EAST);
                if (!each.equals(link.from())) {
                    chain.add(edge(at, port, link));
                }
                at = port;
            }
            ElkEdge across = null;
            for (BoundaryId each : entered.reversed().stream()
                    .filter(id -> !shared.contains(id))
                    .toList()) {
                ElkPort port = port(each, top(each) ? onwards ? PortSide.NORTH : PortSide.SOUTH : PortSide.WEST);
                ElkEdge edge = edge(at, port, link);
                across = across == null ? edge : across;
                chain.add(edge);
                at = port;
            }
            if (link.to() instanceof ComponentId) {
                ElkEdge edge = edge(at, to, link);
                across = across == null ? edge : across;
                chain.add(edge);
            }
            if (across != null) {
                worded(across, link);
            }
        } else {
            ElkEdge edge = edge(from, to, link);
            worded(edge, link);
            chain.add(edge);
        }
        edges.put(link.id(), chain);
    }

    /// The boundaries around an end, itself included where it is one; the innermost first.
    private List<BoundaryId> around(EndId end) {
        List<BoundaryId> result = new ArrayList<>();
        BoundaryId at = end instanceof BoundaryId itself ? itself : holders.get(end);
        while (at != null) {
            result.add(at);
            at = Objects.requireNonNull(boundaries.get(at)).in();
        }
        return result;
    }

    private boolean top(BoundaryId id) {
        return Objects.requireNonNull(boundaries.get(id)).in() == null;
    }

    /// A port of its own for a link that passes a boundary.
    private ElkPort port(BoundaryId boundary, PortSide side) {
        ElkPort port = ElkGraphUtil.createPort(nodes.get(boundary));
        port.setProperty(LayeredOptions.PORT_SIDE, side);
        return port;
    }

    private ElkEdge edge(ElkConnectableShape from, ElkConnectableShape to, Link link) {
        ElkEdge edge = ElkGraphUtil.createSimpleEdge(from, to);
        edge.setProperty(LayeredOptions.PRIORITY_DIRECTION, bands.forwardness(link));
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

    /// How large the whole is.
    Size size() {
        return new Size(root.getWidth(), root.getHeight());
    }

    /// The upper left corner of every component and of boundaries that hold nothing, the whole moved to an origin.
    SequencedMap<ElementId, Point> corners(double origin) {
        SequencedMap<ElementId, Point> corners = new LinkedHashMap<>();
        design.boundaries().forEach(each -> corner(each.id(), corners, origin));
        design.components().forEach(each -> corner(each.id(), corners, origin));
        return corners;
    }

    private void corner(EndId id, SequencedMap<ElementId, Point> corners, double origin) {
        ElkNode node = Objects.requireNonNull(nodes.get(id));
        if (node.getChildren().isEmpty()) {
            corners.put(id, absolute(node.getParent(), node.getX(), node.getY(), origin));
        }
    }

    /// The bends of every link that was laid out; of a straight one its middle, which remembers where it leaves its
    /// box.
    SequencedMap<LinkId, List<Point>> bends(double origin) {
        SequencedMap<LinkId, List<Point>> bends = new LinkedHashMap<>();
        edges.forEach((id, chain) -> {
            List<Point> points = new ArrayList<>();
            for (ElkEdge edge : chain) {
                for (ElkEdgeSection section : edge.getSections()) {
                    points.addAll(points(section, edge.getContainingNode(), origin));
                }
            }
            if (points.size() > 1) {
                List<Point> way = Routes.simple(points);
                List<Point> inner = way.subList(1, way.size() - 1);
                bends.put(id, inner.isEmpty() ? List.of(middle(way.getFirst(), way.getLast())) : List.copyOf(inner));
            }
        });
        return bends;
    }

    private static List<Point> points(ElkEdgeSection section, ElkNode within, double origin) {
        List<Point> points = new ArrayList<>();
        points.add(absolute(within, section.getStartX(), section.getStartY(), origin));
        for (ElkBendPoint bend : section.getBendPoints()) {
            points.add(absolute(within, bend.getX(), bend.getY(), origin));
        }
        points.add(absolute(within, section.getEndX(), section.getEndY(), origin));
        return points;
    }

    private static Point middle(Point from, Point to) {
        return new Point(Math.round((from.x() + to.x()) / 2), Math.round((from.y() + to.y()) / 2));
    }

    private static Point absolute(@Nullable ElkNode within, double x, double y, double origin) {
        double left = x;
        double top = y;
        for (ElkNode node = within; node != null; node = node.getParent()) {
            left += node.getX();
            top += node.getY();
        }
        return new Point(Math.round(left + origin), Math.round(top + origin));
    }
}
