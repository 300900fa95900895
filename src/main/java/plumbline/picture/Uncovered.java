package plumbline.picture;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import plumbline.design.Box;

/// What notes leave free of a card on which they lie: the strip above them where a name has room there, else the
/// widest of those beside and below them.
final class Uncovered {
    /// The least in which a name can be read.
    private static final double HIGH = 20;
    private static final double WIDE = 64;

    private Uncovered() {}

    /// The room for words; the whole card where the notes leave none.
    static Box of(Box card, List<Box> notes) {
        Box covered = Box.around(notes).orElse(card);
        double left = Math.max(card.x(), covered.x());
        double right = Math.min(card.right(), covered.right());
        double top = Math.max(card.y(), covered.y());
        double bottom = Math.min(card.bottom(), covered.bottom());
        Box above = new Box(card.x(), card.y(), card.width(), top - card.y());
        if (readable(above)) {
            return above;
        }
        return Stream.of(
                        new Box(card.x(), bottom, card.width(), card.bottom() - bottom),
                        new Box(card.x(), card.y(), left - card.x(), card.height()),
                        new Box(right, card.y(), card.right() - right, card.height()))
                .filter(Uncovered::readable)
                .max(Comparator.comparingDouble(strip -> strip.width() * strip.height()))
                .orElse(card);
    }

    private static boolean readable(Box strip) {
        return strip.width() >= WIDE && strip.height() >= HIGH;
    }
}
