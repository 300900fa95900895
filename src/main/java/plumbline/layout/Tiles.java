package plumbline.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import plumbline.design.Box;

/// Things that lie in boxes, found quickly by where they lie: a uniform grid over the canvas.
///
/// For one thread.
public final class Tiles<T> {
    private static final double SIDE = 256;
    /// What would lie in more tiles than this is kept aside and always looked at.
    private static final int MANY = 64;
    /// All that lies further out is together in the outermost tile.
    private static final double LAST = 1 << 24;

    private final List<T> things = new ArrayList<>();
    private final List<Box> boxes = new ArrayList<>();
    private final Map<Long, Tile> tiles = new HashMap<>();
    private final Tile large = new Tile();

    /// From now on this thing lies in this box.
    public void add(Box box, T thing) {
        int number = things.size();
        things.add(thing);
        boxes.add(box);
        Span span = Span.of(box);
        if (span.isLarge()) {
            large.add(number);
            return;
        }
        for (int column = span.left; column <= span.right; column++) {
            for (int row = span.top; row <= span.bottom; row++) {
                tiles.computeIfAbsent(key(column, row), _ -> new Tile()).add(number);
            }
        }
    }

    /// The things whose boxes touch the region, in the order in which they were added.
    public List<T> in(Box region) {
        Tile found = new Tile();
        Span span = Span.of(region);
        if (span.isLarge()) {
            for (int number = 0; number < things.size(); number++) {
                take(number, region, found);
            }
        } else {
            for (int number = 0; number < large.count; number++) {
                take(large.numbers[number], region, found);
            }
            for (int column = span.left; column <= span.right; column++) {
                for (int row = span.top; row <= span.bottom; row++) {
                    Tile tile = tiles.get(key(column, row));
                    for (int at = 0; tile != null && at < tile.count; at++) {
                        take(tile.numbers[at], region, found);
                    }
                }
            }
            Arrays.sort(found.numbers, 0, found.count);
        }
        List<T> result = new ArrayList<>(found.count);
        for (int at = 0; at < found.count; at++) {
            if (at == 0 || found.numbers[at] != found.numbers[at - 1]) {
                result.add(things.get(found.numbers[at]));
            }
        }
        return result;
    }

    private void take(int number, Box region, Tile found) {
        Box box = boxes.get(number);
        if (box.x() <= region.right()
                && box.right() >= region.x()
                && box.y() <= region.bottom()
                && box.bottom() >= region.y()) {
            found.add(number);
        }
    }

    private static long key(int column, int row) {
        return (long) column << 32 | row & 0xFFFFFFFFL;
    }

    /// The tiles that a box touches.
    private record Span(int left, int top, int right, int bottom) {
        static Span of(Box box) {
            return new Span(tile(box.x()), tile(box.y()), tile(box.right()), tile(box.bottom()));
        }

        private static int tile(double at) {
            return (int) Math.clamp(Math.floor(at / SIDE), -LAST, LAST);
        }

        boolean isLarge() {
            return (right - left + 1L) * (bottom - top + 1L) > MANY;
        }
    }

    /// The numbers of things, in an array, since there are many of them.
    private static final class Tile {
        private int[] numbers = new int[8];
        private int count;

        void add(int number) {
            if (count == numbers.length) {
                numbers = Arrays.copyOf(numbers, 2 * count);
            }
            numbers[count++] = number;
        }
    }
}
