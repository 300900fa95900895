package plumbline.editor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import plumbline.design.Box;
import plumbline.design.Point;
import plumbline.picture.Aids;

/// Brings what is moved into line: with the edges and middles of what stands near, else with the grid.
final class Snapping {
    /// The grid's step.
    static final double GRID = 8;

    private static final double REACH = 6;

    private final List<Box> others;
    private final double reach;
    private final boolean off;

    /// What a move became, and the lines that show why.
    record Snapped(double dx, double dy, List<Aids.Line> guides) {}

    private record Fit(double by, double at) {}

    Snapping(Collection<Box> others, double grain, boolean off) {
        this.others = List.copyOf(others);
        this.off = off;
        // At a far zoom a pixel is wide; a reach of more than half the grid's neighbours would jump.
        reach = Math.min(REACH * grain, 2 * GRID);
    }

    static double onGrid(double value) {
        return Math.round(value / GRID) * GRID;
    }

    /// A box moved by so much.
    Snapped moved(Box box, double dx, double dy) {
        if (off) {
            return new Snapped(dx, dy, List.of());
        }
        Box wanted = box.moved(dx, dy);
        Fit across = fit(new double[] {wanted.x(), wanted.centre().x(), wanted.right()}, wanted.x(), true);
        Fit down = fit(new double[] {wanted.y(), wanted.centre().y(), wanted.bottom()}, wanted.y(), false);
        Box there = wanted.moved(across.by(), down.by());
        return new Snapped(dx + across.by(), dy + down.by(), guides(there, across, down));
    }

    /// A point dragged to here, as the corner of a box.
    Snapped dragged(Point to) {
        if (off) {
            return new Snapped(0, 0, List.of());
        }
        Fit across = fit(new double[] {to.x()}, to.x(), true);
        Fit down = fit(new double[] {to.y()}, to.y(), false);
        Box there = new Box(to.x() + across.by(), to.y() + down.by(), 0, 0);
        return new Snapped(across.by(), down.by(), guides(there, across, down));
    }

    /// The least change that brings one of the lines to a line of another box; else what brings the start to the
    /// grid. `at` is NaN where it is the grid.
    private Fit fit(double[] mine, double start, boolean across) {
        double best = Double.MAX_VALUE;
        double at = Double.NaN;
        for (Box other : others) {
            double low = across ? other.x() : other.y();
            double high = across ? other.right() : other.bottom();
            for (double theirs : new double[] {low, (low + high) / 2, high}) {
                for (double line : mine) {
                    double by = theirs - line;
                    if (Math.abs(by) <= reach && Math.abs(by) < Math.abs(best)) {
                        best = by;
                        at = theirs;
                    }
                }
            }
        }
        return Double.isNaN(at) ? new Fit(onGrid(start) - start, at) : new Fit(best, at);
    }

    private List<Aids.Line> guides(Box box, Fit across, Fit down) {
        List<Aids.Line> guides = new ArrayList<>();
        if (!Double.isNaN(across.at())) {
            double x = across.at();
            double top = box.y();
            double bottom = box.bottom();
            for (Box other : others) {
                if (isOn(x, other.x(), other.right())) {
                    top = Math.min(top, other.y());
                    bottom = Math.max(bottom, other.bottom());
                }
            }
            guides.add(new Aids.Line(new Point(x, top), new Point(x, bottom)));
        }
        if (!Double.isNaN(down.at())) {
            double y = down.at();
            double left = box.x();
            double right = box.right();
            for (Box other : others) {
                if (isOn(y, other.y(), other.bottom())) {
                    left = Math.min(left, other.x());
                    right = Math.max(right, other.right());
                }
            }
            guides.add(new Aids.Line(new Point(left, y), new Point(right, y)));
        }
        return guides;
    }

    private static boolean isOn(double line, double low, double high) {
        double least = Math.min(Math.abs(line - low), Math.abs(line - high));
        return Math.min(least, Math.abs(line - (low + high) / 2)) < 0.01;
    }
}
