package plumbline.layout;

import org.eclipse.elk.alg.layered.options.CycleBreakingStrategy;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.alg.layered.options.WrappingStrategy;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.math.KVector;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.HierarchyHandling;
import org.eclipse.elk.core.options.PortConstraints;
import org.eclipse.elk.core.options.SizeConstraint;
import org.eclipse.elk.graph.ElkNode;

/// What ELK is told about the nodes that hold others.
final class Settings {
    private Settings() {}

    /// One graph with all that it holds, however deep.
    static void whole(ElkNode node, Direction direction) {
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

    /// From left to right, what does not fit going on below.
    static void wrapped(ElkNode node) {
        node.setProperty(LayeredOptions.WRAPPING_STRATEGY, WrappingStrategy.MULTI_EDGE);
        node.setProperty(LayeredOptions.WRAPPING_ADDITIONAL_EDGE_SPACING, 24.0);
    }

    /// What it holds stands one below the other, each a graph of its own.
    static void stacked(ElkNode node) {
        whole(node, Direction.DOWN);
        node.setProperty(LayeredOptions.HIERARCHY_HANDLING, HierarchyHandling.SEPARATE_CHILDREN);
        node.setProperty(LayeredOptions.CYCLE_BREAKING_STRATEGY, CycleBreakingStrategy.MODEL_ORDER);
    }

    /// What it holds stands one below the other in the order that `partition` says, linked or not.
    static void rows(ElkNode node) {
        stacked(node);
        node.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY, NodePlacementStrategy.SIMPLE);
        node.setProperty(LayeredOptions.PARTITIONING_ACTIVATE, true);
        node.setProperty(LayeredOptions.SEPARATE_CONNECTED_COMPONENTS, false);
    }

    /// One of those rows.
    static void row(ElkNode node, int index, double width) {
        separate(node);
        node.setProperty(LayeredOptions.PARTITIONING_PARTITION, index);
        node.setProperty(LayeredOptions.NODE_SIZE_CONSTRAINTS, SizeConstraint.minimumSize());
        node.setProperty(LayeredOptions.NODE_SIZE_MINIMUM, new KVector(width, 0));
    }

    /// A graph of its own that links enter and leave at ports.
    static void separate(ElkNode node) {
        whole(node, Direction.RIGHT);
        node.setProperty(LayeredOptions.HIERARCHY_HANDLING, HierarchyHandling.SEPARATE_CHILDREN);
        node.setProperty(LayeredOptions.PORT_CONSTRAINTS, PortConstraints.FIXED_SIDE);
    }

    static void spacing(ElkNode node) {
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
}
