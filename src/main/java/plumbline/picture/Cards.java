package plumbline.picture;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import plumbline.catalog.Catalog;
import plumbline.catalog.Kind;
import plumbline.design.Box;
import plumbline.design.Component;
import plumbline.design.KindId;
import plumbline.design.Point;

/// Draws components: a card with a strip and an icon in its stage's colour, the label, and the kind in small.
record Cards(Catalog catalog, Look look, Measures measures) {
    static final double CORNER = 8;
    private static final double STRIP = 4;
    private static final double ICON = 16;

    Part part(Component component, Box box) {
        List<Mark> marks = new ArrayList<>();
        KindId kind = measures.recognition(component).kind();
        Colour colour = colour(kind);
        Colour edge = look.colour(Token.CARD_EDGE);
        marks.add(new Mark.Rectangle(box, CORNER, look.colour(Token.CARD), null));
        marks.addAll(strip(box, colour, measures.guessed(component)));
        marks.add(new Mark.Rectangle(box.grown(-0.5), CORNER - 0.5, null, Stroke.of(edge, 1)));
        boolean detail = !measures.detail(component).isEmpty();
        Lettering label = Lettering.of(component.label(), detail, box.size(), measures);
        if (label.icon()) {
            Point corner = new Point(box.x() + 14, box.centre().y() - ICON / 2);
            Stroke pen = new Stroke(colour, 1.5, List.of(), true);
            marks.add(new Mark.Path(Icons.shared().of(kind, corner, ICON), null, pen));
        }
        marks.addAll(words(component, box, label));
        String title = measures.spoken(component);
        return new Part(component.id(), Part.Role.COMPONENT, title, Bounds.of(marks), marks, 1);
    }

    private Colour colour(@Nullable KindId kind) {
        return kind == null
                ? look.hue(Hue.OTHER)
                : catalog.kind(kind).map(Kind::stage).map(look::stage).orElse(look.hue(Hue.OTHER));
    }

    /// The strip follows the card's corners; that of a guess is in pieces.
    private static List<Mark> strip(Box box, Colour colour, boolean guessed) {
        if (!guessed) {
            return List.of(new Mark.Path(Shapes.leftStrip(box, CORNER, STRIP), colour, null));
        }
        List<Mark> pieces = new ArrayList<>();
        int count = (int) Math.max(1, Math.floor((box.height() - 2 * CORNER + 4) / 8));
        double top = box.centre().y() - (count * 8 - 4) / 2.0;
        for (int i = 0; i < count; i++) {
            pieces.add(new Mark.Rectangle(new Box(box.x(), top + 8 * i, STRIP, 4), 0, colour, null));
        }
        return pieces;
    }

    private List<Mark> words(Component component, Box box, Lettering label) {
        double left = box.x() + label.left();
        double small = label.detailed() ? Measures.DETAIL_LINE : 0;
        double block = label.lines().size() * label.line() + small;
        double top = box.centre().y() - block / 2;
        Words words = new Words(measures.ruler());
        List<Mark> marks = new ArrayList<>(words.stacked(
                label.lines(), left, top, label.line(), label.size(), Weight.SEMIBOLD, look.colour(Token.INK)));
        if (label.detailed()) {
            double room = box.width() - Measures.TEXT_LEFT - Measures.TEXT_RIGHT;
            String detail = measures.details().shortened(measures.detail(component), room);
            double below = top + label.lines().size() * label.line();
            marks.addAll(words.stacked(
                    List.of(detail), left, below, small, Measures.DETAIL, Weight.REGULAR, look.colour(Token.MUTED)));
        }
        return marks;
    }
}
