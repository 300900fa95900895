package plumbline.exchange.mermaid;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import plumbline.problem.Problem;

/// A flowchart as written: nodes, arrows and subgraphs in the order in which they were first named.
record Flowchart(
        String title, List<FlowNode> nodes, List<Arrow> arrows, List<Subgraph> subgraphs, List<Problem> problems) {
    Flowchart {
        nodes = List.copyOf(nodes);
        arrows = List.copyOf(arrows);
        subgraphs = List.copyOf(subgraphs);
        problems = List.copyOf(problems);
    }

    /// The same, with one more problem.
    Flowchart with(Problem problem) {
        List<Problem> all = new ArrayList<>(problems);
        all.add(problem);
        return new Flowchart(title, nodes, arrows, subgraphs, all);
    }

    /// A node; `label` is plain text, its lines apart; `in` is the id of the subgraph that holds it, or
    /// null; `implied` tells that it is only ever named, and has no more to show than its id; `classes` are
    /// those that may tell what it is.
    record FlowNode(
            String id,
            String label,
            Shape shape,
            boolean hidden,
            Set<String> classes,
            boolean implied,
            @Nullable String in,
            int line) {
        FlowNode {
            classes = Set.copyOf(classes);
        }
    }

    /// A line between two ids, each of a node or a subgraph.
    record Arrow(
            String from, String to, String label, boolean headAtFrom, boolean headAtTo, boolean hidden, int line) {}

    /// A frame; `in` is the id of the subgraph that holds it, or null.
    record Subgraph(
            String id,
            String title,
            boolean hidden,
            @Nullable String in,
            int line) {}
}
