package plumbline.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.graph.ElkBendPoint;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.jspecify.annotations.Nullable;
import plumbline.design.Boundary;
import plumbline.design.BoundaryId;
import plumbline.design.Box;
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
/// below the other; where it goes on in rows (see `Rows`), each row is laid out by itself. Links between those consist
/// of several edges (see `Chains`). Else everything is one graph, with boundaries as nodes that hold others.
final class ElkDrawing {
    private final Design design;
    private final Sizing sizing;
    private final Bands bands;
    private final Rows rows;
    private final Map<BoundaryId, Boundary> boundaries = new HashMap<>();
    private final ElkNode root = ElkGraphUtil.createGraph();
    private final SequencedMap<ElementId, ElkNode> nodes = new LinkedHashMap<>();
    private final Map<Optional<BoundaryId>, List<ElkNode>> folded = new HashMap<>();
    private final Set<ElkNode> walled = new HashSet<>();
    private final SequencedMap<LinkId, List<ElkEdge>> edges = new LinkedHashMap<>();

    /// Bands and rows stand one below the other whatever the `arrangement`; a design has the ones or the others.
    ElkDrawing(
            Design design, Sizing sizing, Map<ElementId, Size> sizes, Bands bands, Rows rows, Arrangement arrangement) {
        this.design = design;
        this.sizing = sizing;
        this.bands = bands;
        this.rows = rows;
        design.boundaries().forEach(each -> boundaries.put(each.id(), each));
        Settings.whole(root, direction(arrangement));
        if (arrangement == Arrangement.WRAPPED) {
            Settings.wrapped(root);
        }
        if (bands.any()) {
            Settings.stacked(root);
        }
        fold(root, null);
        Map<ComponentId, Component> components = new LinkedHashMap<>();
        design.components().forEach(each -> components.put(each.id(), each));
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
        Set<ElkNode> stacks = new HashSet<>();
        folded.values().forEach(made -> stacks.add(made.getFirst().getParent()));
        if (bands.any()) {
            stacks.add(root);
        }
        Chains chains = new Chains(walled, stacks, sizing, bands::forwardness);
        design.links().forEach(link -> link(link, chains));
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

    /// Makes the rows that something goes on in.
    private void fold(ElkNode node, @Nullable BoundaryId container) {
        int count = rows.count(container);
        if (count > 0) {
            Settings.rows(node);
            List<ElkNode> made = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                ElkNode row = ElkGraphUtil.createNode(node);
                Settings.row(row, i, rows.width(container));
                made.add(row);
            }
            folded.put(Optional.ofNullable(container), made);
            walled.addAll(made);
        }
    }

    /// What holds an element: its boundary or the whole, or there the row it stands in.
    private ElkNode holder(EndId id, @Nullable BoundaryId in) {
        ElkNode container = in == null ? root : frame(Objects.requireNonNull(boundaries.get(in)));
        List<ElkNode> made = folded.get(Optional.ofNullable(in));
        return made == null ? container : made.get(rows.row(id));
    }

    private void card(Component component, Map<ElementId, Size> sizes) {
        ElkNode node = ElkGraphUtil.createNode(holder(component.id(), component.in()));
        Size size = Objects.requireNonNull(sizes.get(component.id()));
        node.setDimensions(size.width(), size.height());
        nodes.put(component.id(), node);
    }

    private ElkNode frame(Boundary boundary) {
        ElkNode known = nodes.get(boundary.id());
        if (known != null) {
            return known;
        }
        ElkNode node = ElkGraphUtil.createNode(holder(boundary.id(), boundary.in()));
        if (bands.any() || rows.any()) {
            Settings.separate(node);
            fold(node, boundary.id());
            walled.add(node);
        } else {
            Settings.spacing(node);
        }
        node.setProperty(
                LayeredOptions.PADDING, new ElkPadding(Boxes.TITLE, Boxes.PADDING, Boxes.PADDING, Boxes.PADDING));
        node.setDimensions(Math.max(160, sizing.of(boundary).width()), 96);
        nodes.put(boundary.id(), node);
        return node;
    }

    /// A link with its own boundary would turn the hierarchy inside out: it is routed later.
    private void link(Link link, Chains chains) {
        ElkNode from = Objects.requireNonNull(nodes.get(link.from()));
        ElkNode to = Objects.requireNonNull(nodes.get(link.to()));
        if (!from.equals(to) && !ElkGraphUtil.isDescendant(from, to) && !ElkGraphUtil.isDescendant(to, from)) {
            edges.put(link.id(), chains.of(link, from, to));
        }
    }

    /// How large the whole is.
    Size size() {
        return new Size(root.getWidth(), root.getHeight());
    }

    /// The rows it goes on in, each as wide as the widest beside it, so that they begin at the same place.
    Rows aligned() {
        Map<Optional<BoundaryId>, Double> widest = new HashMap<>();
        folded.forEach((container, made) -> widest.put(
                container, made.stream().mapToDouble(ElkNode::getWidth).max().orElse(0)));
        return rows.widened(widest);
    }

    /// Where something stands.
    Box box(EndId id) {
        ElkNode node = Objects.requireNonNull(nodes.get(id));
        return Box.at(
                absolute(node.getParent(), node.getX(), node.getY(), 0), new Size(node.getWidth(), node.getHeight()));
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
        SequencedMap<LinkId, List<Point>> ways = ways(origin);
        ways.replaceAll((_, way) -> {
            List<Point> inner = way.subList(1, way.size() - 1);
            return inner.isEmpty() ? List.of(middle(way.getFirst(), way.getLast())) : List.copyOf(inner);
        });
        return ways;
    }

    /// The way of every link that was laid out, its ends included.
    SequencedMap<LinkId, List<Point>> ways(double origin) {
        SequencedMap<LinkId, List<Point>> ways = new LinkedHashMap<>();
        edges.forEach((id, chain) -> {
            List<Point> points = new ArrayList<>();
            for (ElkEdge edge : chain) {
                for (ElkEdgeSection section : edge.getSections()) {
                    points.addAll(points(section, edge.getContainingNode(), origin));
                }
            }
            if (points.size() > 1) {
                ways.put(id, Routes.simple(points));
            }
        });
        if (rows.any()) {
            smooth(ways, origin);
        }
        return ways;
    }

    private void smooth(SequencedMap<LinkId, List<Point>> ways, double origin) {
        Map<ElementId, Box> boxes = new LinkedHashMap<>();
        List<Box> cards = new ArrayList<>();
        List<Box> frames = new ArrayList<>();
        nodes.forEach((id, node) -> {
            Point corner = absolute(node.getParent(), node.getX(), node.getY(), origin);
            Box box = Box.at(corner, new Size(node.getWidth(), node.getHeight()));
            boxes.put(id, box);
            (id instanceof ComponentId ? cards : frames).add(box);
        });
        Map<LinkId, Link> links = new HashMap<>();
        design.links().forEach(each -> links.put(each.id(), each));
        Smoothing.smooth(ways, links, boxes, cards, frames);
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
