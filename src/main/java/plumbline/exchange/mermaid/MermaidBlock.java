package plumbline.exchange.mermaid;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import plumbline.exchange.DecisionFlow;
import plumbline.exchange.Drawing;
import plumbline.exchange.Imported;
import plumbline.exchange.mermaid.Flowchart.Arrow;
import plumbline.exchange.mermaid.Flowchart.FlowNode;
import plumbline.exchange.mermaid.Flowchart.Subgraph;
import plumbline.layout.Direction;
import plumbline.problem.Decoded;
import plumbline.problem.Problem;

/// The text of one Mermaid diagram and where in its file it begins.
record MermaidBlock(String file, String part, String text, int firstLine, Kinds kinds) {

    /// The design it draws, or why there is none.
    Decoded<Imported> read() {
        Preamble preamble = Preamble.of(text);
        String title = preamble.title();
        String body = preamble.body();
        return switch (preamble.sort()) {
            case OTHER ->
                refused(
                        "this is " + preamble.word()
                                + ", which doesn't show the parts of a system and their connections",
                        "draw the system as a flowchart: components as nodes, what travels between them as arrows");
            case C4 -> C4Block.drawing(file, title, body, firstLine).finish(part);
            case ARCHITECTURE -> drawn(ArchitectureParser.parse(file, title, body, firstLine));
            case BLOCKS -> drawn(BlocksParser.parse(file, title, body, firstLine));
            case FLOWCHART -> drawn(FlowchartParser.parse(file, title, body, firstLine), preamble.direction());
            case NONE -> unsaid(preamble, FlowchartParser.parse(file, title, body, firstLine));
        };
    }

    private Decoded<Imported> drawn(Flowchart chart) {
        return drawn(chart, null);
    }

    /// A chart of ours says the direction without meaning it.
    private Decoded<Imported> drawn(Flowchart chart, @Nullable Direction direction) {
        Markings markings = Markings.in(text, firstLine);
        if (markings.ours()) {
            return OwnChart.drawing(file, chart, markings).finish(part);
        }
        DecisionFlow decisions = decisions(chart);
        return decisions.prevails()
                ? refused(decisions.reason(), "draw the components that do the work and what travels between them")
                : drawing(chart).towards(direction).finish(part);
    }

    /// What doesn't say what it is may be a flowchart all the same.
    private Decoded<Imported> unsaid(Preamble preamble, Flowchart chart) {
        if (chart.arrows().isEmpty()) {
            return refused(
                    preamble.word().isEmpty() && preamble.body().isBlank()
                            ? "the diagram is empty"
                            : "this is no Mermaid diagram that Plumbline knows",
                    "begin with a line such as 'flowchart LR'");
        }
        return drawn(chart.with(Problem.warning(
                file,
                firstLine,
                0,
                "the first line doesn't say what sort of diagram this is; read as a flowchart",
                "begin with 'flowchart LR'")));
    }

    private static DecisionFlow decisions(Flowchart chart) {
        Set<String> questions = new HashSet<>();
        for (FlowNode node : chart.nodes()) {
            if (node.shape() == Shape.DECISION || DecisionFlow.asks(node.label())) {
                questions.add(node.id());
            }
        }
        List<String> sources = chart.arrows().stream().map(Arrow::from).toList();
        return DecisionFlow.among(sources, questions::contains);
    }

    private Decoded<Imported> refused(String message, String hint) {
        return Decoded.bad(Problem.error(file, firstLine, 0, message, hint));
    }

    private Drawing drawing(Flowchart chart) {
        Drawing drawing = new Drawing(file).titled(chart.title());
        chart.problems().forEach(drawing::problem);
        Set<String> unseen = new HashSet<>();
        for (Subgraph subgraph : chart.subgraphs()) {
            drawing.frame(subgraph.id()).text(subgraph.title()).in(subgraph.in());
        }
        Set<String> linked = new HashSet<>();
        for (Arrow arrow : chart.arrows()) {
            linked.add(arrow.from());
            linked.add(arrow.to());
        }
        List<FlowNode> remarks = new ArrayList<>();
        for (FlowNode node : chart.nodes()) {
            if (node.hidden() || node.label().isEmpty() && !linked.contains(node.id())) {
                unseen.add(node.id());
            } else if (node.shape() == Shape.TEXT) {
                remarks.add(node);
            } else {
                Drawing.Shape box = drawing.box(node.id())
                        .text(node.label().isEmpty() ? node.id() : node.label())
                        .in(node.in())
                        .hint(node.shape().hint());
                kinds.of(node).ifPresent(box::kind);
            }
        }
        remarks.forEach(node -> drawing.note(node.id(), node.label()));
        int hidden = 0;
        for (Arrow arrow : chart.arrows()) {
            if (arrow.hidden() || unseen.contains(arrow.from()) || unseen.contains(arrow.to())) {
                hidden++;
            } else {
                connect(drawing, arrow);
            }
        }
        if (hidden > 0) {
            drawing.problem(Problem.note(file, firstLine, 0, hidden + " invisible links were left out", ""));
        }
        return drawing;
    }

    private static void connect(Drawing drawing, Arrow arrow) {
        boolean reversed = arrow.headAtFrom() && !arrow.headAtTo();
        Drawing.Line line = reversed ? drawing.link(arrow.to(), arrow.from()) : drawing.link(arrow.from(), arrow.to());
        line.label(arrow.label().replace('\n', ' '));
        if (arrow.headAtFrom() && arrow.headAtTo()) {
            line.bothWays();
        }
    }
}
