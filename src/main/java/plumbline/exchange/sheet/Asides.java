package plumbline.exchange.sheet;

import java.util.List;
import plumbline.exchange.Drawing;
import plumbline.exchange.sheet.Figure.Role;
import plumbline.problem.Deadline;

/// What stands beside the parts of a system without being one: tiny signs that lines pass through, badges, words on a
/// coloured ground.
///
/// All of these could be components elsewhere. Here they are judged by the company they keep: on a page where nearly
/// everything is linked, what is small or drawn as words and is not linked says something of what is.
final class Asides {
    private static final double TINY_SHARE = 0.06;
    private static final int BADGE = 32;
    private static final int TAG_WORDS = 3;
    private static final double TAG_ON = 0.1;
    private static final double TAG_SHARE = 0.6;
    private static final double BADGE_SHARE = 0.25;

    private final Sheet sheet;
    private final Drawing drawing;
    private final Company company;

    Asides(Sheet sheet, Drawing drawing) {
        this.sheet = sheet;
        this.drawing = drawing;
        this.company = new Company(sheet);
    }

    /// Takes them out, and says how many signs there were.
    int leaveOut() {
        int signs = signsInLines();
        badges();
        tags();
        words();
        return signs;
    }

    /// A tiny picture between two lines without heads only stands on the one line that they make, and a tiny blank
    /// shape passes on the lines that end at it.
    private int signsInLines() {
        double usual = company.usualArea();
        List<Figure> found = company.leaves().stream()
                .filter(figure -> !figure.labelled()
                        && figure.linked()
                        && figure.area() <= TINY_SHARE * usual
                        && (figure.role() == Role.ICON ? joinsTwoPlainLines(figure) : passesLinesOn(figure)))
                .toList();
        found.forEach(Figure::join);
        return found.size();
    }

    private boolean passesLinesOn(Figure sign) {
        return ShapeName.of(sign.style()).isEmpty() && linesAt(sign).size() > 1;
    }

    private List<Wire> linesAt(Figure sign) {
        Deadline.ask();
        return sheet.wires().stream()
                .filter(wire -> wire.start().figure() == sign || wire.end().figure() == sign)
                .toList();
    }

    private boolean joinsTwoPlainLines(Figure sign) {
        List<Wire> lines = linesAt(sign);
        return lines.size() == 2
                && lines.stream()
                        .noneMatch(wire -> wire.start().head() || wire.end().head());
    }

    /// A shape too small for its words says how the part beside it is built (`Retries`): a remark.
    private void badges() {
        double usual = company.usualArea();
        List<Figure> badges = company.loners().stream()
                .filter(figure -> figure.labelled() && longest(figure) <= BADGE && figure.area() <= BADGE_SHARE * usual)
                .toList();
        if (company.mostlyLinkedBut(badges)) {
            for (Figure badge : badges) {
                drawing.note(badge.id(), badge.label()).at(badge.box());
                badge.leaveOut();
            }
        }
    }

    /// A few words in a box that lies across the border of a larger part say something of that.
    private void tags() {
        List<Figure> leaves = company.leaves();
        for (Figure tag : company.loners()) {
            Deadline.ask();
            if (tag.role() == Role.BOX && tag.labelled() && tag.words() <= TAG_WORDS) {
                leaves.stream()
                        .filter(part -> part != tag && part.solid() && liesAcross(tag, part))
                        .findFirst()
                        .ifPresent(_ -> {
                            drawing.note(tag.id(), tag.label()).at(tag.box());
                            tag.leaveOut();
                        });
            }
        }
    }

    private static boolean liesAcross(Figure tag, Figure part) {
        double within = Containment.within(tag.box(), part.box());
        return within >= TAG_ON && within < 1 && tag.area() <= TAG_SHARE * part.area();
    }

    /// Words that have a ground of their own are still words, where the file says that they are.
    private void words() {
        List<Figure> words = company.loners().stream()
                .filter(figure -> figure.role() == Role.BOX
                        && figure.labelled()
                        && figure.style().is("text"))
                .toList();
        if (company.mostlyLinkedBut(words)) {
            words.forEach(Figure::demote);
        }
    }

    private static double longest(Figure figure) {
        return Math.max(figure.box().width(), figure.box().height());
    }
}
