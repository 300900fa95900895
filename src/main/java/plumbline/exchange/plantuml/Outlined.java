package plumbline.exchange.plantuml;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import plumbline.design.KindId;
import plumbline.exchange.Drawing;

/// The way from PlantUML's own understanding of a diagram to a drawing.
final class Outlined {
    private Outlined() {}

    /// How many boxes, groups and visible arrows there are.
    static int parts(Outline outline) {
        long nodes = outline.nodes().stream()
                .filter(node -> node.role() != Outline.Role.PORT)
                .count();
        return (int)
                (nodes + outline.edges().stream().filter(edge -> !edge.hidden()).count());
    }

    /// A drawing of the outline, with the title of what our own grammar read.
    static Drawing drawn(Outline outline, Drawing read, String file, Kinds kinds) {
        Drawing drawing = new Drawing(file).titled(read.title());
        Map<String, String> ports = new HashMap<>();
        for (Outline.Node node : outline.nodes()) {
            switch (node.role()) {
                case PORT -> ports.put(node.id(), node.parent());
                case NOTE -> drawing.note(node.id(), Creole.text(node.label()));
                case BOX, GROUP -> {
                    KindId kind = kinds.of(node.stereotype());
                    drawing.box(node.id())
                            .text(Creole.text(node.label()))
                            .in(node.parent().isEmpty() ? null : node.parent())
                            .hint(hint(node, kind))
                            .kind(kind);
                }
            }
        }
        for (Outline.Edge edge : outline.edges()) {
            if (!edge.hidden()) {
                Drawing.Line line = drawing.link(
                                ports.getOrDefault(edge.from(), edge.from()), ports.getOrDefault(edge.to(), edge.to()))
                        .label(Creole.line(edge.label()));
                if (edge.bothHeads()) {
                    line.bothWays();
                }
            }
        }
        return drawing;
    }

    private static String hint(Outline.Node node, @Nullable KindId kind) {
        return switch (node.symbol()) {
            case "database", "queue" -> node.symbol();
            case "actor", "person" -> "person";
            default -> kind == null ? node.stereotype() : "";
        };
    }
}
