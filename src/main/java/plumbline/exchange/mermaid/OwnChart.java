package plumbline.exchange.mermaid;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import plumbline.exchange.Drawing;
import plumbline.exchange.Marker;
import plumbline.exchange.Said;
import plumbline.exchange.mermaid.Flowchart.Arrow;
import plumbline.exchange.mermaid.Flowchart.FlowNode;
import plumbline.exchange.mermaid.Flowchart.Subgraph;

/// A flowchart that `MermaidWriter` wrote, perhaps changed since: nothing in it is taken for furniture, and what
/// stands in comments is taken up.
final class OwnChart {
    private final Drawing drawing;
    private final Flowchart chart;
    private final Markings markings;
    private final Map<String, String> foreign = new HashMap<>();
    private final Map<String, Drawing.Remark> notes = new HashMap<>();
    private final Map<String, Drawing.Line> lines = new HashMap<>();

    private OwnChart(String file, Flowchart chart, Markings markings) {
        this.drawing = new Drawing(file);
        this.chart = chart;
        this.markings = markings;
    }

    static Drawing drawing(String file, Flowchart chart, Markings markings) {
        return new OwnChart(file, chart, markings).drawn();
    }

    private Drawing drawn() {
        chart.problems().forEach(drawing::problem);
        Said.take(markings.whole(), drawing);
        Set<Integer> arrowLines = new HashSet<>();
        chart.arrows().forEach(arrow -> arrowLines.add(arrow.line()));
        for (Subgraph subgraph : chart.subgraphs()) {
            Marker said = markings.at(subgraph.line());
            Said.take(said, subgraph.title(), drawing.frame(subgraph.id()).in(subgraph.in()));
            name(said, subgraph.id());
        }
        for (FlowNode node : chart.nodes()) {
            Marker said = arrowLines.contains(node.line()) ? Marker.NONE : markings.at(node.line());
            if (node.shape() == Shape.TEXT) {
                Drawing.Remark note = drawing.note(node.id(), node.label());
                Said.take(said, node.label(), note);
                notes.put(node.id(), note);
            } else {
                Said.take(said, node.label(), drawing.box(node.id()).in(node.in()));
            }
            name(said, node.id());
        }
        chart.arrows().forEach(this::connect);
        for (FlowNode node : chart.nodes()) {
            Drawing.Remark note = notes.get(node.id());
            if (note != null) {
                about(note, node.line());
            }
        }
        return drawing;
    }

    private void name(Marker said, String id) {
        String own = said.text("id");
        foreign.put(own == null ? id : own, id);
    }

    private void connect(Arrow arrow) {
        Drawing.Line line = arrow.headAtFrom() && !arrow.headAtTo()
                ? drawing.link(arrow.to(), arrow.from())
                : drawing.link(arrow.from(), arrow.to());
        Marker said = markings.at(arrow.line());
        Said.take(said, arrow.label().replace('\n', ' '), line);
        String own = said.text("id");
        lines.put(own == null ? "l" + (lines.size() + 1) : own, line);
    }

    /// A note about a link is joined to nothing: only its marker tells.
    private void about(Drawing.Remark note, int line) {
        String own = Said.about(markings.at(line)).orElse("");
        Drawing.Line link = lines.get(own);
        if (link != null) {
            note.about(link);
        } else {
            note.about(foreign.get(own));
        }
    }
}
