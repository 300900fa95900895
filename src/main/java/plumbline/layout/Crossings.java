package plumbline.layout;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import plumbline.design.Point;

/// How often ways at right angles cross one another.
final class Crossings {
    private record Level(double y, double left, double right, int way) {}

    private record Upright(double x, double top, double bottom, int way) {}

    private Crossings() {}

    static int of(Collection<List<Point>> ways) {
        List<Level> levels = new ArrayList<>();
        List<Upright> uprights = new ArrayList<>();
        int number = 0;
        for (List<Point> way : ways) {
            for (int i = 1; i < way.size(); i++) {
                Point from = way.get(i - 1);
                Point to = way.get(i);
                if (from.y() == to.y()) {
                    levels.add(new Level(from.y(), Math.min(from.x(), to.x()), Math.max(from.x(), to.x()), number));
                } else {
                    uprights.add(new Upright(from.x(), Math.min(from.y(), to.y()), Math.max(from.y(), to.y()), number));
                }
            }
            number++;
        }
        int count = 0;
        for (Level level : levels) {
            for (Upright upright : uprights) {
                boolean crosses = level.way() != upright.way()
                        && level.left() < upright.x()
                        && upright.x() < level.right()
                        && upright.top() < level.y()
                        && level.y() < upright.bottom();
                count += crosses ? 1 : 0;
            }
        }
        return count;
    }
}
