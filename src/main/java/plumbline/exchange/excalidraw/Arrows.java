package plumbline.exchange.excalidraw;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import plumbline.design.Box;
import plumbline.design.Flow;
import plumbline.design.Point;
import plumbline.files.JsonText;
import plumbline.picture.FlowStyle;
import plumbline.picture.Look;

/// Arrows as Excalidraw has them: points as seen from the first, and a binding at either end.
final class Arrows {
    private Arrows() {}

    /// The box of a way, as an arrow's own: its corner is the first point.
    static Box around(List<Point> way) {
        double left = way.stream().mapToDouble(Point::x).min().orElse(0);
        double right = way.stream().mapToDouble(Point::x).max().orElse(0);
        double top = way.stream().mapToDouble(Point::y).min().orElse(0);
        double bottom = way.stream().mapToDouble(Point::y).max().orElse(0);
        return new Box(way.getFirst().x(), way.getFirst().y(), right - left, bottom - top);
    }

    static void lead(SceneElement arrow, List<Point> way) {
        Point first = way.getFirst();
        List<String> points = new ArrayList<>();
        for (Point point : way) {
            points.add(JsonText.list(List.of(number(point.x() - first.x()), number(point.y() - first.y()))));
        }
        arrow.json("points", JsonText.list(points));
        arrow.json("lastCommittedPoint", "null");
        arrow.json("startArrowhead", "null");
        arrow.json("endArrowhead", "\"arrow\"");
        arrow.json("elbowed", "false");
    }

    /// How a flow looks; Excalidraw has three kinds of strokes.
    static void style(SceneElement arrow, @Nullable Flow flow) {
        FlowStyle style = Look.LIGHT.flow(flow == null ? Flow.REQUEST : flow);
        arrow.text("strokeColor", style.colour().hex());
        arrow.text(
                "strokeStyle", style.dash().isEmpty() ? "solid" : style.dash().getFirst() <= 2 ? "dotted" : "dashed");
        arrow.text(
                "endArrowhead",
                switch (style.head()) {
                    case NONE, OPEN -> "arrow";
                    case FILLED, TWICE -> "triangle";
                    case DIAMOND -> "diamond";
                });
    }

    /// Holds an end of an arrow to a shape, in the words of old files (`focus`, `gap`) and of new ones.
    static String binding(SceneElement shape, Point at) {
        Box box = shape.box();
        double x = box.width() == 0 ? 0.5 : Math.clamp((at.x() - box.x()) / box.width(), 0, 1);
        double y = box.height() == 0 ? 0.5 : Math.clamp((at.y() - box.y()) / box.height(), 0, 1);
        return "{\"elementId\": " + JsonText.quoted(shape.id()) + ", \"focus\": 0, \"gap\": 1, \"fixedPoint\": "
                + JsonText.list(List.of(number(x), number(y))) + ", \"mode\": \"orbit\"}";
    }

    private static String number(double value) {
        return JsonText.number(Math.round(value * 1000) / 1000.0 + 0.0);
    }
}
