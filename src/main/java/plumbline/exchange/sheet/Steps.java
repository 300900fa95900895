package plumbline.exchange.sheet;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import plumbline.design.Point;
import plumbline.exchange.sheet.Figure.Role;

/// Numbers in little circles, or alone, beside lines: the order in which things happen.
final class Steps {
    private static final Pattern NUMBER =
            Pattern.compile("^[#(]?(\\d{1,2})[a-z]?(?:\\s?[/,&+-]\\s?\\d{1,2}[a-z]?){0,4}[.)]?$");
    private static final double LARGEST = 50;
    private static final double GAP = 40;

    private Steps() {}

    /// Gives each number to the line beside it; a single one, and one that is linked, is no step.
    static void number(Sheet sheet) {
        List<Figure> numbers = sheet.matching(figure -> (figure.solid() || figure.is(Role.TEXT))
                && !figure.linked()
                && Math.max(figure.box().width(), figure.box().height()) <= LARGEST
                && NUMBER.matcher(figure.label()).matches());
        if (numbers.size() < 2) {
            return;
        }
        for (Figure number : numbers) {
            Matcher written = NUMBER.matcher(number.label());
            Point centre = number.box().centre();
            if (written.matches()) {
                sheet.wires().stream()
                        .filter(wire -> wire.step() == null && wire.roughDistanceTo(centre) <= GAP)
                        .min(Comparator.comparingDouble(wire -> wire.roughDistanceTo(centre)))
                        .ifPresent(wire -> wire.step(Integer.parseInt(written.group(1))));
                number.leaveOut();
            }
        }
    }
}
