package plumbline.picture;

import java.util.Comparator;
import java.util.List;
import plumbline.design.Size;

/// How a label is set on a card: in which size and on how many lines, with an icon and a second line where there is
/// room for them.
///
/// A card that is smaller than its words need gives up the second line first, then the size of its letters, then the
/// icon, then its margins; then words go on in the next line, and only last is the label cut.
record Lettering(List<String> lines, double size, boolean icon, boolean detailed) {
    private static final List<Lettering> TRIES = List.of(
            new Lettering(List.of(), Measures.LABEL, true, true),
            new Lettering(List.of(), Measures.LABEL, true, false),
            new Lettering(List.of(), 11, true, false),
            new Lettering(List.of(), 11, false, false),
            new Lettering(List.of(), 10, false, false),
            new Lettering(List.of(), 9, false, false),
            new Lettering(List.of(), 8, false, false),
            new Lettering(List.of(), 7, false, false));

    /// Smaller letters stand nearer to the card's edges.
    private static final double TIGHT = 10;

    private static final double TIGHT_LEFT = 8;
    private static final double TIGHT_RIGHT = 4;
    private static final double BARE_LEFT = 12;
    private static final double BARE_RIGHT = 8;
    private static final double BARE_ABOVE = 4;
    private static final int MOST_LINES = 4;
    /// Less room than this beside the icon shows hardly a letter.
    private static final double LEAST = 40;

    /// How that label is set on a card of that size, where there is something to say below it or not.
    static Lettering of(String label, boolean detail, Size card, Measures measures) {
        List<Lettering> tries = TRIES.stream()
                .map(each -> each.set(label, detail, card, measures))
                .toList();
        return tries.stream()
                .filter(each -> each.type(measures).unbroken(label, each.lines, each.room(card)))
                .findFirst()
                .or(() -> tries.stream()
                        .filter(each -> Lines.parted(label, each.lines))
                        .findFirst())
                .or(() -> tries.stream()
                        .filter(each -> Lines.whole(label, each.lines))
                        .min(Comparator.comparingInt(each -> each.lines.size())))
                .orElse(tries.getFirst().room(card) < LEAST ? tries.getLast() : tries.getFirst());
    }

    /// How high one line of the label is.
    double line() {
        return Math.ceil(size * Measures.LABEL_LINE / Measures.LABEL);
    }

    /// From the card's left edge to the label.
    double left() {
        return icon ? Measures.TEXT_LEFT : size < TIGHT ? TIGHT_LEFT : BARE_LEFT;
    }

    private double room(Size card) {
        return card.width() - left() - (icon ? Measures.TEXT_RIGHT : size < TIGHT ? TIGHT_RIGHT : BARE_RIGHT);
    }

    private Lines type(Measures measures) {
        return new Lines(measures.ruler(), size, Weight.SEMIBOLD);
    }

    private Lettering set(String label, boolean detail, Size card, Measures measures) {
        double height = card.height() - (icon ? 2 * Measures.CARD_PADDING - 2 : BARE_ABOVE);
        boolean below = detailed && detail && height >= Measures.LABEL_LINE + Measures.DETAIL_LINE;
        double room = height - (below ? Measures.DETAIL_LINE : 0);
        int most = Math.clamp((long) (room / line()), 1, MOST_LINES);
        return new Lettering(type(measures).broken(label, room(card), most), size, icon, below);
    }
}
