package plumbline.exchange.mermaid;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import plumbline.catalog.Catalog;
import plumbline.catalog.Made;
import plumbline.design.Design;
import plumbline.design.ElementId;
import plumbline.design.KindId;
import plumbline.exchange.Drawing;
import plumbline.exchange.Heard;
import plumbline.exchange.Imported;
import plumbline.exchange.Label;
import plumbline.exchange.Scribe;
import plumbline.exchange.Script;
import plumbline.exchange.mermaid.Flowchart.Arrow;
import plumbline.exchange.mermaid.Flowchart.FlowNode;
import plumbline.exchange.mermaid.Flowchart.Subgraph;
import plumbline.problem.Decoded;
import plumbline.problem.Problem;

/// Mermaid as it stands beside the drawing: kinds are classes, and every line must be understood.
public final class MermaidScript implements Scribe {
    private static final int LONGEST = 400_000;
    private static final Pattern OPENING = Pattern.compile("^\\s*+subgraph\\b", Pattern.CASE_INSENSITIVE);

    private final MermaidWriter writer;
    private final Kinds kinds;

    /// Classes that name a kind of the catalogue are taken for it.
    public MermaidScript(Catalog catalog) {
        writer = new MermaidWriter(catalog);
        kinds = Kinds.of(catalog);
    }

    @Override
    public Script write(Design design, Map<ElementId, String> names) {
        return writer.script(design, names);
    }

    @Override
    public boolean reserves(String word) {
        return MermaidWriter.RESERVED.contains(word);
    }

    @Override
    public String whole(String lines) {
        return "flowchart LR\n" + lines;
    }

    @Override
    public int head(List<String> lines) {
        return Preamble.lines(lines);
    }

    @Override
    public List<String> head(List<String> head, List<String> told) {
        return Preamble.entitled(head, told);
    }

    @Override
    public boolean opens(String line) {
        return OPENING.matcher(line).lookingAt();
    }

    @Override
    public boolean closes(String line) {
        return line.strip().equals("end");
    }

    @Override
    public String closer() {
        return "end";
    }

    @Override
    public boolean clings(String line) {
        return false;
    }

    @Override
    public Decoded<Heard> read(String text) {
        if (text.length() > LONGEST) {
            return refused(0, "this is too long to be read while it is typed", "open it as a file");
        }
        Preamble preamble = Preamble.of(text);
        if (preamble.sort() == Preamble.Sort.OTHER) {
            return refused(1, "this begins " + preamble.word(), "begin with a line such as 'flowchart LR'");
        }
        if (preamble.sort() == Preamble.Sort.NONE) {
            return refused(1, "this does not begin a flowchart", "begin with a line such as 'flowchart LR'");
        }
        Flowchart chart = FlowchartParser.parse("", preamble.title(), preamble.body(), 1);
        if (!chart.problems().isEmpty()) {
            return new Decoded.Bad<>(chart.problems().stream()
                    .map(each -> Problem.error("", each.line(), each.column(), each.message(), each.hint()))
                    .toList());
        }
        Map<String, Integer> implied = new HashMap<>();
        chart.nodes().stream().filter(FlowNode::implied).forEach(node -> implied.put(node.id(), node.line()));
        return switch (drawn(chart).finish("")) {
            case Decoded.Good<Imported>(Imported imported, var _) ->
                new Decoded.Good<>(new Heard(imported.design(), implied), imported.problems());
            case Decoded.Bad<Imported>(List<Problem> problems) -> new Decoded.Bad<>(problems);
        };
    }

    private Drawing drawn(Flowchart chart) {
        Drawing drawing = new Drawing("").exactlyTitled(chart.title()).evenEmpty();
        for (Subgraph subgraph : chart.subgraphs()) {
            drawing.frame(subgraph.id())
                    .exact()
                    .label(new Label(subgraph.title(), "", ""))
                    .in(subgraph.in());
        }
        for (FlowNode node : chart.nodes()) {
            if (node.shape() == Shape.TEXT) {
                drawing.note(node.id(), node.label()).exactly(node.label());
            } else {
                component(node, drawing);
            }
        }
        List<Arrow> arrows = new ArrayList<>(chart.arrows());
        arrows.removeIf(Arrow::hidden);
        for (Arrow arrow : arrows) {
            boolean back = arrow.headAtFrom() && !arrow.headAtTo();
            FlowWord said = FlowWord.of(arrow.label().replace('\n', ' '));
            drawing.link(back ? arrow.to() : arrow.from(), back ? arrow.from() : arrow.to())
                    .label(said.label())
                    .flow(said.flow());
        }
        return drawing;
    }

    private void component(FlowNode node, Drawing drawing) {
        Drawing.Shape shape = drawing.box(node.id()).exact().in(node.in());
        Label label = Label.of(node.label());
        Optional<KindId> kind = kinds.of(node);
        kind.ifPresent(shape::kind);
        String made = kind.isEmpty() ? Made.said(node.shape().hint(), label.technology()) : label.technology();
        shape.label(new Label(label.name(), made, label.description()));
    }

    private static Decoded<Heard> refused(int line, String message, String hint) {
        return Decoded.bad(Problem.error("", line, 0, message, hint));
    }
}
