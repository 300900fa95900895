package plumbline.exchange.sheet;

import java.util.Comparator;
import java.util.List;
import plumbline.design.Box;
import plumbline.exchange.sheet.Figure.Role;
import plumbline.problem.Deadline;

/// Words that stand so close to a picture that they can only be its name.
final class IconNames {
    private static final double GAP = 12;
    private static final double CENTRED = 0.4;

    private record Pair(Figure text, Figure figure, double distance) {}

    private IconNames() {}

    /// Words right below or above a picture without a label, and centred on it, are its name, whatever is drawn
    /// around the two and whichever of them lines end at.
    static void give(Sheet sheet) {
        List<Figure> icons =
                sheet.all(Role.ICON).stream().filter(icon -> !icon.labelled()).toList();
        List<Pair> pairs = sheet.all(Role.TEXT).stream()
                .flatMap(text -> icons.stream()
                        .filter(icon -> icon.holder() == text.holder())
                        .map(icon -> new Pair(text, icon, fromIcon(text.box(), icon.box())))
                        .filter(pair -> pair.distance() <= GAP && !joined(sheet, text, pair.figure())))
                .sorted(Comparator.comparingDouble(Pair::distance))
                .toList();
        for (Pair pair : pairs) {
            Deadline.ask();
            if (pair.text().is(Role.TEXT) && !pair.figure().labelled()) {
                Captions.give(pair.text(), pair.figure());
            }
        }
    }

    /// How far words are from a picture that they are centred on, above it counted as farther than below; infinite
    /// if they aren't.
    private static double fromIcon(Box text, Box icon) {
        boolean centred = Math.abs(text.centre().x() - icon.centre().x()) < CENTRED * icon.width();
        double below = text.y() - icon.bottom();
        double above = icon.y() - text.bottom();
        double gap = below >= -GAP / 2 ? Math.abs(below) : above >= -GAP / 2 ? 1 + Math.abs(above) : -1;
        return centred && gap >= 0 ? gap : Double.POSITIVE_INFINITY;
    }

    private static boolean joined(Sheet sheet, Figure one, Figure other) {
        return sheet.wires().stream()
                .anyMatch(wire -> wire.start().figure() == one && wire.end().figure() == other
                        || wire.start().figure() == other && wire.end().figure() == one);
    }
}
