package plumbline.exchange.sheet;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import plumbline.design.Point;
import plumbline.exchange.sheet.Figure.Role;
import plumbline.problem.Deadline;

/// Boxes that only head a column: a row above all else, without links, with a line drawn down between each two.
final class Headings {
    private static final double ROW = 5;
    private static final double UPRIGHT = 0.05;
    private static final double LONG = 2;

    private final Sheet sheet;
    private final Map<Figure, List<Figure>> contents;

    private Headings(Sheet sheet) {
        this.sheet = sheet;
        this.contents = sheet.contents();
    }

    /// Leaves the headings out with the lines between the columns, and says how many headings there were.
    static int leaveOut(Sheet sheet) {
        return new Headings(sheet).leaveOut();
    }

    private int leaveOut() {
        List<Wire> rules = sheet.wires().stream().filter(Headings::isRule).toList();
        List<Figure> row = rules.isEmpty() ? List.of() : row();
        boolean heads = row.size() > 1
                && IntStream.range(1, row.size())
                        .allMatch(i -> rules.stream().anyMatch(rule -> parts(rule, row.get(i - 1), row.get(i))))
                && IntStream.range(0, row.size()).allMatch(i -> holdsSomething(row, i));
        if (!heads) {
            return 0;
        }
        for (int i = 1; i < row.size(); i++) {
            Figure left = row.get(i - 1);
            Figure right = row.get(i);
            sheet.wires()
                    .removeAll(rules.stream()
                            .filter(rule -> parts(rule, left, right))
                            .toList());
        }
        row.forEach(Figure::leaveOut);
        return row.size();
    }

    /// What stands above everything else, if it is a row of boxes that nothing is joined to, from left to right.
    private List<Figure> row() {
        List<Figure> solids = sheet.solids();
        double top =
                solids.stream().mapToDouble(figure -> figure.box().y()).min().orElse(0);
        List<Figure> row = solids.stream()
                .filter(figure -> figure.box().y() - top <= ROW)
                .sorted(Comparator.comparingDouble(figure -> figure.box().x()))
                .toList();
        double bottom =
                row.stream().mapToDouble(figure -> figure.box().bottom()).max().orElse(0);
        boolean apart = solids.stream()
                .allMatch(figure -> row.contains(figure) || figure.box().y() >= bottom);
        return apart && row.stream().allMatch(this::isHeading) ? row : List.of();
    }

    private boolean isHeading(Figure figure) {
        return figure.role() == Role.BOX && figure.labelled() && !figure.linked() && !contents.containsKey(figure);
    }

    /// Whether something that is linked lies in the column of that heading.
    private boolean holdsSomething(List<Figure> row, int at) {
        Deadline.ask();
        double from = at == 0 ? Double.NEGATIVE_INFINITY : row.get(at - 1).box().right();
        double to = at + 1 == row.size()
                ? Double.POSITIVE_INFINITY
                : row.get(at + 1).box().x();
        return sheet.solids().stream().anyMatch(figure -> {
            double middle = figure.box().centre().x();
            return figure.linked() && middle > from && middle < to;
        });
    }

    /// Whether a line joins nothing, points nowhere and runs straight down.
    private static boolean isRule(Wire wire) {
        Point from = wire.start().point();
        Point to = wire.end().point();
        boolean plain = wire.loose()
                && !wire.start().head()
                && !wire.end().head()
                && wire.label().isEmpty();
        return plain
                && from != null
                && to != null
                && Math.abs(from.x() - to.x()) < UPRIGHT * Math.abs(from.y() - to.y());
    }

    /// Whether it runs between the two, from beside them to far below.
    private static boolean parts(Wire rule, Figure left, Figure right) {
        double x = x(rule.start().point());
        double top = Math.min(y(rule.start().point()), y(rule.end().point()));
        double bottom = Math.max(y(rule.start().point()), y(rule.end().point()));
        double below = left.box().bottom();
        return x > left.box().right()
                && x < right.box().x()
                && top <= below
                && bottom >= below + LONG * left.box().height();
    }

    private static double x(@Nullable Point point) {
        return point == null ? 0 : point.x();
    }

    private static double y(@Nullable Point point) {
        return point == null ? 0 : point.y();
    }
}
