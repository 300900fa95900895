package plumbline.exchange.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import plumbline.design.Box;
import plumbline.exchange.Drawing;
import plumbline.exchange.sheet.Figure.Role;
import plumbline.problem.Deadline;

/// What stands beside the parts of a system without being one: signs on a line, labels of lines in little boxes,
/// badges, words on a coloured ground.
///
/// All of these could be components elsewhere. Here they are judged by the company they keep: on a page where nearly
/// everything is linked, what is small or drawn as words and is not linked says something of what is.
final class Asides {
    private static final int SIGN = 64;
    private static final double SIGN_GAP = 4;
    private static final double TINY_SHARE = 0.06;
    private static final int BADGE = 32;
    private static final double BADGE_SHARE = 0.25;
    private static final double LABEL_SHARE = 0.3;
    private static final int LABEL_WORDS = 5;
    private static final double LABEL_GAP = 14;

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
        int signs = signsOnLines() + signsInLines();
        badges();
        words();
        labelsInBoxes();
        return signs;
    }

    /// A little picture that a line runs through, or that touches such a one, says something of the line (a lock).
    private int signsOnLines() {
        List<Figure> loose = new ArrayList<>(company.loners().stream()
                .filter(figure -> figure.role() == Role.ICON && !figure.labelled() && longest(figure) <= SIGN)
                .toList());
        List<Figure> found = new ArrayList<>();
        loose.stream().filter(this::liesOnALine).forEach(found::add);
        for (int i = 0; i < found.size(); i++) {
            Deadline.ask();
            Box around = found.get(i).box().grown(SIGN_GAP);
            loose.stream()
                    .filter(figure -> !found.contains(figure) && around.intersects(figure.box()))
                    .forEach(found::add);
        }
        found.forEach(Figure::leaveOut);
        return found.size();
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

    private boolean liesOnALine(Figure sign) {
        double half = Math.min(sign.box().width(), sign.box().height()) / 2;
        return sheet.wires().stream()
                .anyMatch(wire -> wire.distanceTo(sign.box().centre()) <= half);
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

    /// A little box beside a line between two others that has no label of its own is its label.
    private void labelsInBoxes() {
        double usual = company.usualArea();
        List<Figure> labels = company.loners().stream()
                .filter(figure -> figure.role() == Role.BOX
                        && figure.labelled()
                        && figure.words() <= LABEL_WORDS
                        && figure.area() <= LABEL_SHARE * usual
                        && wireBeside(figure).isPresent())
                .toList();
        if (company.mostlyLinkedBut(labels)) {
            for (Figure label : labels) {
                wireBeside(label).ifPresent(wire -> {
                    wire.write(label.label());
                    label.leaveOut();
                });
            }
        }
    }

    private Optional<Wire> wireBeside(Figure label) {
        double reach = Math.min(label.box().width(), label.box().height()) / 2 + LABEL_GAP;
        return sheet.wires().stream()
                .filter(wire -> wire.label().isEmpty()
                        && wire.start().attached()
                        && wire.end().attached()
                        && wire.distanceTo(label.box().centre()) <= reach)
                .min(Comparator.comparingDouble(
                        wire -> wire.distanceTo(label.box().centre())));
    }

    private static double longest(Figure figure) {
        return Math.max(figure.box().width(), figure.box().height());
    }
}
