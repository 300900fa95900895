package plumbline.exchange.excalidraw;

import plumbline.design.Box;
import plumbline.exchange.sheet.Cell;
import plumbline.exchange.sheet.CellLabel;
import plumbline.picture.InterRuler;
import plumbline.picture.Weight;

/// Words in a scene: how much room they take, and what is read there.
final class Words {
    private static final double LINE = 1.25;
    private static final double PADDING = 5;

    private Words() {}

    /// What our readers see.
    static String read(String plain) {
        return CellLabel.plain(Cell.saying(plain));
    }

    /// Where words of that size stand in their holder; Excalidraw moves them when anything changes.
    static Box box(String words, Box holder, int size) {
        InterRuler ruler = InterRuler.shared();
        double width = words.lines()
                .mapToDouble(line -> ruler.width(line, size, Weight.REGULAR))
                .max()
                .orElse(0);
        double height = words.lines().count() * size * LINE;
        return new Box(
                Math.max(holder.x() + PADDING, holder.centre().x() - width / 2),
                Math.max(holder.y() + PADDING, holder.centre().y() - height / 2),
                width,
                height);
    }
}
