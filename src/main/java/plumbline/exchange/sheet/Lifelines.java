package plumbline.exchange.sheet;

import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;
import plumbline.design.Point;

/// A sequence diagram drawn by hand: long upright lines without heads, and arrows that run across between them, or
/// between them and boxes where there are several that begin and end at the same height.
final class Lifelines {
    private static final double SHORTEST = 120;
    private static final double UPRIGHT = 6;
    private static final double BESIDE = 12;
    private static final int FEWEST_MESSAGES = 3;
    private static final int SEVERAL = 3;
    private static final double LEVEL = 20;

    private Lifelines() {}

    /// Whether at least half of the arrows on the sheet run between such lines.
    static boolean prevailIn(Sheet sheet) {
        List<Wire> lifelines =
                sheet.wires().stream().filter(Lifelines::isLifeline).toList();
        if (lifelines.size() < 2) {
            return false;
        }
        List<Wire> arrows = sheet.wires().stream().filter(Lifelines::hasHead).toList();
        boolean level = lifelines.size() >= SEVERAL && areLevel(lifelines);
        long messages = arrows.stream()
                .filter(arrow -> level ? runsTo(arrow, lifelines) : runsBetween(arrow, lifelines))
                .count();
        return messages >= FEWEST_MESSAGES && 2 * messages >= arrows.size();
    }

    private static boolean areLevel(List<Wire> lifelines) {
        return spread(lifelines.stream().mapToDouble(line -> Math.min(y(line, 0), y(line, 1)))) <= LEVEL
                && spread(lifelines.stream().mapToDouble(line -> Math.max(y(line, 0), y(line, 1)))) <= LEVEL;
    }

    private static double y(Wire line, int end) {
        return line.path().get(end).y();
    }

    private static double spread(DoubleStream values) {
        DoubleSummaryStatistics all = values.summaryStatistics();
        return all.getMax() - all.getMin();
    }

    private static boolean runsTo(Wire arrow, List<Wire> lifelines) {
        return at(arrow.start().point(), lifelines) != null || at(arrow.end().point(), lifelines) != null;
    }

    private static boolean isLifeline(Wire wire) {
        if (hasHead(wire) || wire.path().size() != 2) {
            return false;
        }
        Point from = wire.path().getFirst();
        Point to = wire.path().getLast();
        return Math.abs(from.x() - to.x()) <= UPRIGHT && Math.abs(from.y() - to.y()) >= SHORTEST;
    }

    private static boolean hasHead(Wire wire) {
        return wire.start().head() || wire.end().head();
    }

    private static boolean runsBetween(Wire arrow, List<Wire> lifelines) {
        Wire from = at(arrow.start().point(), lifelines);
        Wire to = at(arrow.end().point(), lifelines);
        return from != null && to != null && from != to;
    }

    private static @Nullable Wire at(@Nullable Point point, List<Wire> lifelines) {
        if (point == null) {
            return null;
        }
        return lifelines.stream()
                .filter(line -> line.distanceTo(point) <= BESIDE)
                .findFirst()
                .orElse(null);
    }
}
