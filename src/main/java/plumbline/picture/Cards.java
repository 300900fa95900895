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

    /// A card, some of which notes may lie on: its words keep out from under them.
    Part part(Component component, Box box, List<Box> notes) {
        List<Mark> marks = new ArrayList<>();
        KindId kind = measures.recognition(component).kind();
        Colour colour = colour(kind);
        Colour edge = look.colour(Token.CARD_EDGE);
        marks.add(new Mark.Rectangle(box, CORNER, look.colour(Token.CARD), null));
        marks.addAll(strip(box, colour, measures.guessed(component)));
        marks.add(new Mark.Rectangle(box.grown(-0.5), CORNER - 0.5, null, Stroke.of(edge, 1)));
        List<Mark> content = content(component, box, kind, colour);
        boolean hidden = !content.isEmpty() && notes.stream().anyMatch(Bounds.of(content)::intersects);
        marks.addAll(hidden ? content(component, Uncovered.of(box, notes), kind, colour) : content);
        String title = measures.spoken(component);
        return new Part(component.id(), Part.Role.COMPONENT, title, Bounds.of(marks), marks, 1);
    }

    /// The icon and the words, in the middle of some room.
    private List<Mark> content(Component component, Box room, @Nullable KindId kind, Colour colour) {
        List<Mark> marks = new ArrayList<>();
        boolean detail = !measures.detail(component).isEmpty();
        Lettering label = Lettering.of(component.label(), detail, room.size(), measures);
        List<String> details = label.detailed() ? details(component, room, label) : List.of();
        double block = label.lines().size() * label.line() + details.size() * Measures.DETAIL_LINE;
        double top = room.centre().y() - block / 2;
        if (label.icon()) {
            double middle =
                    details.size() > 1 ? top + label.line() / 2 : room.centre().y();
            Point corner = new Point(room.x() + 14, middle - ICON / 2);
            Stroke pen = new Stroke(colour, 1.5, List.of(), true);
            marks.add(new Mark.Path(Icons.shared().of(kind, corner, ICON), null, pen));
        }
        marks.addAll(words(room, top, label, details));
        return marks;
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

    /// What stands below the label: the kind and the technology, then the description where the card has room for it.
    private List<String> details(Component component, Box box, Lettering label) {
        double room = box.width() - Measures.TEXT_LEFT - Measures.TEXT_RIGHT;
        double height =
                box.height() - 2 * Measures.CARD_PADDING + 2 - label.lines().size() * label.line();
        int most = (int) Math.max(1, height / Measures.DETAIL_LINE);
        Lines type = measures.details();
        List<String> lines = new ArrayList<>(type.broken(measures.detail(component), room, most));
        lines.addAll(type.paragraphs(component.description(), room, most - lines.size()));
        return lines;
    }

    private List<Mark> words(Box box, double top, Lettering label, List<String> details) {
        double left = box.x() + label.left();
        double below = top + label.lines().size() * label.line();
        Words words = new Words(measures.ruler());
        List<Mark> marks = new ArrayList<>(words.stacked(
                label.lines(), left, top, label.line(), label.size(), Weight.SEMIBOLD, look.colour(Token.INK)));
        marks.addAll(words.stacked(
                details, left, below, Measures.DETAIL_LINE, Measures.DETAIL, Weight.REGULAR, look.colour(Token.MUTED)));
        return marks;
    }
}
