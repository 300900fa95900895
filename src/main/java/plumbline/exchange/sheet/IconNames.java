package plumbline.exchange.sheet;

import java.util.List;
import plumbline.design.Box;
import plumbline.exchange.sheet.Figure.Role;

/// Words that stand so close to a picture that they can only be its name.
final class IconNames {
    private static final double GAP = 12;
    private static final double CENTRED = 0.4;

    private IconNames() {}

    /// Words right below or above a picture without a label, and centred on it, are its name, whatever is drawn
    /// around the two and whichever of them lines end at.
    static void give(Sheet sheet) {
        List<Figure> icons =
                sheet.all(Role.ICON).stream().filter(icon -> !icon.labelled()).toList();
        Nearest.give(
                sheet.all(Role.TEXT),
                icons,
                (text, icon) ->
                        icon.holder() == text.holder() ? fromIcon(text.box(), icon.box()) : Double.POSITIVE_INFINITY,
                GAP,
                (text, icon) -> !icon.labelled() && !joined(sheet, text, icon));
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
