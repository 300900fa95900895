package plumbline.exchange.sheet;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import plumbline.design.Box;
import plumbline.exchange.sheet.Figure.Role;
import plumbline.problem.Deadline;

/// A few words upon a box that is full of text: they name it, and its text says what is in it.
final class Headlines {
    private static final double GAP = 20;
    private static final double OVER = 6;
    private static final double ASIDE = 10;
    private static final int WORDS = 5;
    private static final int FULL = 12;

    private Headlines() {}

    static void give(Sheet sheet) {
        Map<Figure, List<Figure>> contents = sheet.contents();
        List<Figure> full = sheet.solids().stream()
                .filter(box -> box.role() == Role.BOX && box.words() >= FULL && !contents.containsKey(box))
                .toList();
        for (Figure text : sheet.all(Role.TEXT)) {
            Deadline.ask();
            if (text.words() <= WORDS) {
                full.stream()
                        .filter(box -> standsUpon(text.box(), box.box()))
                        .min(Comparator.comparingDouble(box -> box.box().y()))
                        .ifPresent(box -> {
                            box.label(text.label() + "\n" + box.label());
                            text.partOf(box);
                        });
            }
        }
    }

    private static boolean standsUpon(Box text, Box box) {
        double gap = box.y() - text.bottom();
        return gap >= -OVER && gap <= GAP && text.x() >= box.x() - ASIDE && text.right() <= box.right() + ASIDE;
    }
}
