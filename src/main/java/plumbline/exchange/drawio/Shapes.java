package plumbline.exchange.drawio;

import org.jspecify.annotations.Nullable;
import plumbline.catalog.Kind;
import plumbline.catalog.Role;
import plumbline.design.Flow;
import plumbline.exchange.Guise;
import plumbline.picture.Colour;
import plumbline.picture.FlowStyle;
import plumbline.picture.Look;

/// The styles in which draw.io draws what we write.
final class Shapes {
    static final String BOUNDARY = "rounded=1;arcSize=4;whiteSpace=wrap;html=1;container=1;collapsible=0;dashed=1;"
            + "verticalAlign=top;align=left;spacingLeft=10;fillColor=#F3F5F8;strokeColor=#9AA6B4;fontColor=#5C6775;";
    static final String NOTE = "shape=note;size=14;whiteSpace=wrap;html=1;align=left;verticalAlign=top;spacing=8;"
            + "fillColor=#FFF9E3;strokeColor=#EADFB4;fontColor=#1B2430;";
    static final String POINTER = "edgeStyle=none;html=1;dashed=1;startArrow=none;endArrow=none;strokeColor=#9AA6B4;";

    private Shapes() {}

    /// Of a component of that kind.
    static String of(@Nullable Kind kind) {
        Role role = kind == null ? null : Guise.part(kind);
        String shape = switch (role) {
            case STORE -> "shape=cylinder3;boundedLbl=1;backgroundOutline=1;size=8;";
            case STREAM -> "shape=mxgraph.flowchart.direct_data;";
            case GATE, CTL -> "shape=hexagon;perimeter=hexagonPerimeter2;fixedSize=1;size=12;";
            case SOURCE, FRONT, HUMAN -> "rounded=1;arcSize=40;";
            case OFF, APP, SERVE, TRAIN, MON -> "rounded=1;arcSize=8;";
            case null -> "rounded=1;arcSize=8;";
        };
        String stroke =
                kind == null ? "#5C6775" : Look.LIGHT.stage(kind.stage()).hex().toUpperCase(java.util.Locale.ROOT);
        return shape + "whiteSpace=wrap;html=1;fillColor=#FFFFFF;fontColor=#1B2430;strokeWidth=1.5;strokeColor="
                + stroke + ";";
    }

    /// Of a link with that flow, in the colours and dashes of the canvas.
    static String line(@Nullable Flow flow) {
        FlowStyle style = Look.LIGHT.flow(flow == null ? Flow.REQUEST : flow);
        Colour colour = style.colour();
        StringBuilder dashes = new StringBuilder();
        for (double dash : style.dash()) {
            dashes.append(dashes.isEmpty() ? "" : " ").append(MxText.number(dash));
        }
        return "edgeStyle=orthogonalEdgeStyle;rounded=1;html=1;endArrow=" + head(style.head()) + ";strokeWidth="
                + MxText.number(style.width()) + ";strokeColor=" + colour.hex()
                + (dashes.isEmpty() ? ";" : ";dashed=1;dashPattern=" + dashes + ";");
    }

    private static String head(FlowStyle.Head head) {
        return switch (head) {
            case NONE -> "none";
            case FILLED, TWICE -> "block";
            case OPEN -> "open";
            case DIAMOND -> "diamond";
        };
    }
}
