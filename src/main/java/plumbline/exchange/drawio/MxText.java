package plumbline.exchange.drawio;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import plumbline.design.Box;
import plumbline.design.Point;
import plumbline.exchange.Xml;
import plumbline.exchange.sheet.OwnSheet;

/// The XML of a draw.io page while it is being written, one shape a line.
final class MxText {
    /// The id of the layer on which everything lies.
    static final String LAYER = "1";

    private final StringBuilder out = new StringBuilder();

    /// `said` stands on the layer, since it speaks of the whole page.
    void begin(String title, String said) {
        out.append("<mxfile host=\"Plumbline\">\n  <diagram id=\"design\"");
        Xml.text(out, "name", title.isBlank() ? "Design" : title);
        out.append(
                        ">\n    <mxGraphModel grid=\"1\" gridSize=\"10\" guides=\"1\" connect=\"1\" arrows=\"1\" page=\"0\">\n")
                .append("      <root>\n        <mxCell id=\"0\"/>\n        <UserObject label=\"Design\"");
        Xml.text(out, OwnSheet.MARKER, said);
        out.append(" id=\"1\"><mxCell parent=\"0\"/></UserObject>\n");
    }

    String end() {
        return out.append("      </root>\n    </mxGraphModel>\n  </diagram>\n</mxfile>\n")
                .toString();
    }

    /// Begins a shape or line with that label, marker and custom properties; `vertex` or `edge` ends it.
    void open(String id, String html, String said, Map<String, String> properties) {
        out.append("        <UserObject");
        Xml.text(out, "label", html);
        new TreeMap<>(properties).forEach((name, value) -> Xml.text(out, name, value));
        Xml.text(out, OwnSheet.MARKER, said);
        Xml.text(out, "id", id);
        out.append('>');
    }

    void vertex(String style, String parent, Box box) {
        out.append("<mxCell");
        Xml.text(out, "style", style);
        out.append(" vertex=\"1\"");
        Xml.text(out, "parent", parent);
        out.append("><mxGeometry");
        Xml.text(out, "x", number(box.x()));
        Xml.text(out, "y", number(box.y()));
        Xml.text(out, "width", number(box.width()));
        Xml.text(out, "height", number(box.height()));
        out.append(" as=\"geometry\"/></mxCell></UserObject>\n");
    }

    void edge(String style, String source, String target, List<Point> bends) {
        out.append("<mxCell");
        Xml.text(out, "style", style);
        out.append(" edge=\"1\" parent=\"1\"");
        Xml.text(out, "source", source);
        Xml.text(out, "target", target);
        out.append("><mxGeometry relative=\"1\" as=\"geometry\">");
        if (!bends.isEmpty()) {
            out.append("<Array as=\"points\">");
            for (Point bend : bends) {
                out.append("<mxPoint");
                Xml.text(out, "x", number(bend.x()));
                Xml.text(out, "y", number(bend.y()));
                out.append("/>");
            }
            out.append("</Array>");
        }
        out.append("</mxGeometry></mxCell></UserObject>\n");
    }

    /// At most three digits after the point.
    static String number(double value) {
        BigDecimal rounded =
                BigDecimal.valueOf(value).setScale(3, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.signum() == 0 ? "0" : rounded.toPlainString();
    }
}
