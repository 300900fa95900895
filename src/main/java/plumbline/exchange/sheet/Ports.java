package plumbline.exchange.sheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import plumbline.exchange.sheet.Figure.Role;
import plumbline.problem.Deadline;

/// What lines are tied to that stands for something else: a group for what is in it, a dot for the shape on whose
/// border it sits.
final class Ports {
    private static final double ON_BORDER = 12;

    private final Sheet sheet;
    private final Set<Figure> frames;

    private Ports(Sheet sheet) {
        this.sheet = sheet;
        this.frames = sheet.contents().keySet();
    }

    static void resolve(Sheet sheet) {
        Ports ports = new Ports(sheet);
        ports.resolveGroups();
        ports.ports();
    }

    /// A line to a group means the one shape in it, or the group as a frame.
    private void resolveGroups() {
        for (Wire wire : sheet.wires()) {
            Deadline.ask();
            for (Wire.End end : List.of(wire.start(), wire.end())) {
                Figure group = end.figure();
                if (group != null && group.is(Role.GROUP)) {
                    List<Figure> members = sheet.matching(
                            figure -> figure.solid() && figure.labelled() && sheet.inGroup(figure, group));
                    if (members.size() == 1) {
                        end.attach(members.getFirst());
                    } else {
                        group.promote();
                    }
                }
            }
        }
    }

    /// A dot on the border of a shape is a port of it, unless lines only meet in it on their way past a frame.
    private void ports() {
        List<Figure> solids = sheet.solids();
        Map<Figure, Integer> lines = new HashMap<>();
        for (Wire wire : sheet.wires()) {
            for (Wire.End end : List.of(wire.start(), wire.end())) {
                Figure figure = end.figure();
                if (figure != null) {
                    lines.merge(figure, 1, Integer::sum);
                }
            }
        }
        for (Figure dot : sheet.all(Role.DOT)) {
            Deadline.ask();
            boolean junction = lines.getOrDefault(dot, 0) > 1 && dot.style().is("ellipse");
            Figure best = null;
            double nearest = ON_BORDER;
            for (Figure figure : solids) {
                double distance = Surroundings.toBorder(dot.box().centre(), figure.box());
                if (junction && frames.contains(figure)) {
                    continue;
                }
                if (distance < nearest || distance == nearest && best != null && figure.area() < best.area()) {
                    best = figure;
                    nearest = distance;
                }
            }
            if (best != null) {
                dot.partOf(best);
            }
        }
    }
}
