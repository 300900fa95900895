package plumbline.exchange.svg;

import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import plumbline.design.Box;
import plumbline.exchange.Xml;
import plumbline.picture.Colour;
import plumbline.picture.Mark;
import plumbline.picture.Step;
import plumbline.picture.Stroke;
import plumbline.picture.Weight;

/// Writes marks as SVG elements, one a line.
final class Marks {
    private Marks() {}

    static void write(StringBuilder out, Mark mark) {
        switch (mark) {
            case Mark.Rectangle rectangle -> {
                out.append("<rect");
                place(out, rectangle.box());
                if (rectangle.radius() > 0) {
                    Xml.number(out, "rx", rectangle.radius());
                }
                paint(out, rectangle.fill(), rectangle.stroke());
                out.append("/>\n");
            }
            case Mark.Path path -> {
                out.append("<path");
                Xml.text(out, "d", data(path));
                paint(out, path.fill(), path.stroke());
                out.append("/>\n");
            }
            case Mark.Text text -> write(out, text);
        }
    }

    static void place(StringBuilder out, Box box) {
        Xml.number(out, "x", box.x());
        Xml.number(out, "y", box.y());
        Xml.number(out, "width", box.width());
        Xml.number(out, "height", box.height());
    }

    private static void write(StringBuilder out, Mark.Text text) {
        out.append("<text");
        Xml.number(out, "x", text.left());
        Xml.number(out, "y", text.baseline());
        Xml.number(out, "font-size", text.size());
        if (text.weight() != Weight.REGULAR) {
            Xml.number(out, "font-weight", text.weight().css());
        }
        if (text.width() > 0) {
            Xml.number(out, "textLength", text.width());
            Xml.text(out, "lengthAdjust", "spacingAndGlyphs");
        }
        colour(out, "fill", text.colour());
        out.append('>').append(Xml.escaped(text.text())).append("</text>\n");
    }

    private static void paint(StringBuilder out, @Nullable Colour fill, @Nullable Stroke stroke) {
        if (fill == null) {
            Xml.text(out, "fill", "none");
        } else {
            colour(out, "fill", fill);
        }
        if (stroke == null) {
            return;
        }
        colour(out, "stroke", stroke.colour());
        Xml.number(out, "stroke-width", stroke.width());
        Xml.text(out, "stroke-linejoin", "round");
        if (stroke.round()) {
            Xml.text(out, "stroke-linecap", "round");
        }
        if (!stroke.dash().isEmpty()) {
            StringJoiner dashes = new StringJoiner(" ");
            stroke.dash().forEach(dash -> dashes.add(Xml.number(dash)));
            Xml.text(out, "stroke-dasharray", dashes.toString());
        }
    }

    private static void colour(StringBuilder out, String name, Colour colour) {
        Xml.text(out, name, colour.hex());
        if (colour.alpha() < 1) {
            Xml.number(out, name + "-opacity", colour.alpha());
        }
    }

    private static String data(Mark.Path path) {
        StringJoiner data = new StringJoiner(" ");
        for (Step step : path.steps()) {
            data.add(
                    switch (step) {
                        case Step.Move move ->
                            "M " + Xml.numbers(move.to().x(), move.to().y());
                        case Step.Line line ->
                            "L " + Xml.numbers(line.to().x(), line.to().y());
                        case Step.Curve curve ->
                            "C "
                                    + Xml.numbers(
                                            curve.first().x(),
                                            curve.first().y(),
                                            curve.second().x(),
                                            curve.second().y(),
                                            curve.to().x(),
                                            curve.to().y());
                        case Step.Close close -> "Z";
                    });
        }
        return data.toString();
    }
}
