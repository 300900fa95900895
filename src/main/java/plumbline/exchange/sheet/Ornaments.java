package plumbline.exchange.sheet;

import java.util.ArrayList;
import java.util.List;
import plumbline.exchange.sheet.Figure.Role;
import plumbline.problem.Deadline;

/// Pictures in a drawing of boxes: where the parts of a system are drawn as boxes with words, a picture without words
/// or lines is none of them, nor is one whose caption stands upon a box.
final class Ornaments {
    private static final double UPON = 6;

    /// So many of the parts may be pictures themselves.
    private static final double FEW = 0.2;

    private static final int ENOUGH = 5;

    private Ornaments() {}

    /// Leaves them out, and says how many there were.
    static int leaveOut(Sheet sheet) {
        Company company = new Company(sheet);
        List<Figure> parts = company.leaves().stream().filter(Figure::linked).toList();
        long pictures = parts.stream()
                .filter(part -> part.role() == Role.ICON && !part.labelled())
                .count();
        List<Figure> found = new ArrayList<>();
        if (sheet.matching(figure -> figure.solid() && figure.linked()).size() >= ENOUGH
                && pictures <= FEW * parts.size()) {
            for (Figure picture : company.loners()) {
                Deadline.ask();
                if (picture.role() == Role.ICON && (!picture.labelled() || standsUpon(sheet, picture, parts))) {
                    found.add(picture);
                }
            }
        }
        if (!company.mostlyLinkedBut(found)) {
            return 0;
        }
        found.forEach(Figure::leaveOut);
        return found.size();
    }

    /// Whether the words that were given to the picture stand upon one of the parts.
    private static boolean standsUpon(Sheet sheet, Figure picture, List<Figure> parts) {
        List<Figure> captions = sheet.figures().stream()
                .filter(text -> text.role() == Role.TEXT && text != picture && text.itself() == picture)
                .toList();
        return captions.stream()
                .map(Figure::box)
                .anyMatch(caption -> parts.stream()
                        .filter(part -> part.role() == Role.BOX && part.labelled())
                        .map(Figure::box)
                        .anyMatch(part -> Math.abs(part.y() - caption.bottom()) <= UPON
                                && caption.x() >= part.x() - UPON
                                && caption.right() <= part.right() + UPON));
    }
}
