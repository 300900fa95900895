package plumbline.exchange.sheet;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The company that a figure keeps: what else stands on the sheet, and how much of it is linked.
///
/// Much of what is drawn beside a system could be a part of it elsewhere; on a page where nearly everything is linked,
/// what is not says something of what is.
final class Company {
    private static final double MOSTLY = 0.6;

    private final Sheet sheet;
    private final Map<Figure, List<Figure>> contents;

    Company(Sheet sheet) {
        this.sheet = sheet;
        this.contents = sheet.contents();
    }

    /// What stands for itself, without a line and with nothing in it.
    List<Figure> loners() {
        return leaves().stream().filter(figure -> !figure.linked()).toList();
    }

    /// What has nothing in it.
    List<Figure> leaves() {
        return sheet.solids().stream()
                .filter(figure -> !contents.containsKey(figure))
                .toList();
    }

    /// Whether nearly all parts but those are linked, or lie in a frame that is.
    boolean mostlyLinkedBut(Collection<Figure> apart) {
        Set<Figure> judged = new HashSet<>(apart);
        List<Figure> others = leaves().stream()
                .filter(figure -> figure.labelled() && !judged.contains(figure))
                .toList();
        long linked = others.stream().filter(Company::linked).count();
        return linked > 1 && linked >= MOSTLY * others.size();
    }

    private static boolean linked(Figure figure) {
        Figure holder = figure.holder();
        return figure.linked() || holder != null && holder.linked();
    }

    /// The area that a linked part usually has.
    double usualArea() {
        return Figure.usualArea(leaves().stream().filter(Figure::linked).toList());
    }
}
