package plumbline.exchange.sheet;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import plumbline.design.Box;
import plumbline.exchange.sheet.Figure.Role;

/// What a vertex looks like it is, from its style and size alone.
final class Roles {
    private static final double DOT = 24;
    private static final double PICTURED_DOT = 16;
    private static final double LABELLED_DOT = 12;
    private static final double HAIR = 2;
    private static final double THIN = 6;
    private static final double LONG = 40;
    private static final Set<String> NOTES = Set.of(
            "note",
            "note2",
            "callout",
            "mxgraph.basic.rectcallout",
            "mxgraph.sysml.note",
            "mxgraph.basic.roundrectcallout");
    private static final Set<String> STROKES = Set.of("line", "curlybracket", "mxgraph.basic.curly_bracket");
    private static final Set<String> WHITE = Set.of("#ffffff", "white", "default");
    private static final Set<String> ARROWS = Set.of("singlearrow", "doublearrow", "flexarrow");
    private static final List<String> ARROW_FAMILIES = List.of("mxgraph.arrows.", "mxgraph.arrows2.");
    private static final List<String> BOX_FAMILIES = List.of(
            "mxgraph.basic.",
            "mxgraph.flowchart.",
            "mxgraph.c4.",
            "mxgraph.bpmn.",
            "mxgraph.archimate",
            "mxgraph.dfd.",
            "mxgraph.er.",
            "mxgraph.sysml.",
            "mxgraph.uml",
            "mxgraph.infographic.",
            "mxgraph.mockup.",
            "mxgraph.aws4.group",
            "mxgraph.aws3.group",
            "mxgraph.gcp2.group");

    private Roles() {}

    static Role of(Style style, Box box, String label) {
        boolean blank = label.isEmpty();
        double longest = Math.max(box.width(), box.height());
        if (style.unseen()) {
            return Role.NOTHING;
        }
        if (style.is("group") && blank && transparent(style)) {
            return Role.GROUP;
        }
        if (isArrow(style.shape())) {
            return Role.ARROW;
        }
        if (style.is("line")
                || blank && isStroke(style)
                || blank && isRule(longest, Math.min(box.width(), box.height()))) {
            return Role.NOTHING;
        }
        boolean words = style.is("text") || style.is("edgeLabel");
        if (longest > 0 && longest <= largestDot(style, blank) && !words) {
            return Role.DOT;
        }
        if (style.is("edgeLabel") || isText(style)) {
            return blank ? Role.NOTHING : Role.TEXT;
        }
        if (NOTES.contains(style.shape())) {
            return Role.NOTE;
        }
        if (isPicture(style)) {
            return Role.ICON;
        }
        return blank && transparent(style) ? Role.NOTHING : Role.BOX;
    }

    /// Whether it is drawn with the pen alone and encloses nothing.
    static boolean isStroke(Style style) {
        return STROKES.contains(style.shape()) || style.is("line");
    }

    /// Whether it is so thin that it can only be a line between parts of the page.
    private static boolean isRule(double longest, double shortest) {
        return shortest < HAIR || shortest <= THIN && longest >= LONG * shortest;
    }

    /// A shape too small to be written on only joins lines, unless its picture says what it is.
    private static double largestDot(Style style, boolean blank) {
        return blank ? isPicture(style) ? PICTURED_DOT : DOT : LABELLED_DOT;
    }

    /// Whether it is drawn by a picture or a special stencil rather than an outline around its label.
    static boolean isPicture(Style style) {
        String shape = style.shape();
        if (style.is("image") || !style.get("image").isEmpty() || shape.startsWith("stencil(")) {
            return true;
        }
        return shape.startsWith("mxgraph.") && BOX_FAMILIES.stream().noneMatch(shape::startsWith);
    }

    /// Whether it is a white patch without an outline, which is seen on a coloured ground only; what the file calls
    /// words stays words.
    static boolean isPatch(Style style) {
        return !style.is("text")
                && !style.is("edgeLabel")
                && !style.unseen()
                && isPlain(style)
                && style.isNone("strokeColor")
                && isWhite(style);
    }

    /// Whether it is filled with a colour that white stands out from.
    static boolean isColoured(Style style) {
        return !noFill(style) && !isWhite(style) && !style.unseen();
    }

    private static boolean isWhite(Style style) {
        return WHITE.contains(style.get("fillColor").toLowerCase(Locale.ROOT));
    }

    private static boolean isPlain(Style style) {
        String shape = style.shape();
        return shape.isEmpty() || shape.equals("text") || shape.equals("rectangle") || shape.equals("label");
    }

    private static boolean isArrow(String shape) {
        return ARROWS.contains(shape) || ARROW_FAMILIES.stream().anyMatch(shape::startsWith);
    }

    private static boolean isText(Style style) {
        boolean outlined = !style.get("strokeColor").isEmpty() && !style.isNone("strokeColor");
        boolean unfilled = noFill(style) || isWhite(style);
        return style.is("text") ? !outlined && unfilled : isPlain(style) && style.isNone("strokeColor") && unfilled;
    }

    private static boolean transparent(Style style) {
        boolean group = style.is("group");
        boolean noStroke =
                style.isNone("strokeColor") || group && style.get("strokeColor").isEmpty();
        return noStroke && noFill(style) && !isPicture(style);
    }

    private static boolean noFill(Style style) {
        return style.isNone("fillColor") || style.get("fillColor").isEmpty();
    }
}
