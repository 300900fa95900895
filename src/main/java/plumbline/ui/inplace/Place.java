package plumbline.ui.inplace;

import java.util.List;
import java.util.Optional;
import plumbline.design.Boundary;
import plumbline.design.BoundaryId;
import plumbline.design.Box;
import plumbline.design.Component;
import plumbline.design.ComponentId;
import plumbline.design.Design;
import plumbline.design.ElementId;
import plumbline.design.Link;
import plumbline.design.LinkId;
import plumbline.design.Note;
import plumbline.design.NoteId;
import plumbline.design.Point;
import plumbline.editor.Sight;
import plumbline.picture.Token;

/// Where an element's words stand on the canvas, and in which letters.
///
/// Sizes are those of the drawing.
record Place(Box box, String words, double size, boolean semibold, Token paper) {
    /// From a card's left edge to its words, and from them to the right one.
    private static final double CARD_LEFT = 38;

    private static final double CARD_RIGHT = 8;
    private static final double LINE = 18;
    private static final double LABEL = 16;
    private static final double DETAIL = 14;
    private static final double TWO_LINES = 56;
    private static final double CHIP_WIDTH = 128;

    /// The place of an element that is seen; empty where it is not.
    static Optional<Place> of(Sight.Seen seen, ElementId element) {
        Design design = seen.design();
        Optional<Box> box = Optional.ofNullable(seen.plan().boxes().get(element));
        return switch (element) {
            case ComponentId id -> box.flatMap(card -> component(design, id).map(each -> onCard(each, card)));
            case BoundaryId id ->
                box.flatMap(frame -> design.boundaries().stream()
                        .filter(each -> each.id().equals(id))
                        .findFirst()
                        .map(Boundary::label)
                        .map(label -> new Place(
                                new Box(frame.x() + 12, frame.y() + 4, Math.max(80, frame.width() - 24), LINE),
                                label,
                                10.5,
                                true,
                                Token.FRAME)));
            case NoteId id ->
                box.flatMap(sheet -> design.notes().stream()
                        .filter(each -> each.id().equals(id))
                        .findFirst()
                        .map(Note::text)
                        .map(text -> new Place(sheet.grown(-4), text, 11.5, false, Token.SHEET)));
            case LinkId id ->
                design.links().stream()
                        .filter(each -> each.id().equals(id))
                        .findFirst()
                        .map(Link::label)
                        .map(label -> new Place(
                                around(middle(seen.plan().ways().getOrDefault(id, List.of()))),
                                label,
                                10.5,
                                false,
                                Token.CANVAS));
        };
    }

    private static Place onCard(Component component, Box card) {
        int lines = card.height() < TWO_LINES ? 1 : 2;
        double top = card.centre().y() - (lines * LABEL + DETAIL) / 2 - 1;
        double height = lines * LABEL + 1;
        double width = Math.max(40, card.width() - CARD_LEFT - CARD_RIGHT);
        return new Place(new Box(card.x() + CARD_LEFT, top, width, height), component.label(), 12.5, true, Token.CARD);
    }

    private static Optional<Component> component(Design design, ComponentId id) {
        return design.components().stream().filter(each -> each.id().equals(id)).findFirst();
    }

    private static Box around(Point middle) {
        return new Box(middle.x() - CHIP_WIDTH / 2, middle.y() - LINE / 2, CHIP_WIDTH, LINE);
    }

    /// Half way along a line.
    static Point middle(List<Point> way) {
        double whole = 0;
        for (int i = 1; i < way.size(); i++) {
            whole += way.get(i).distanceTo(way.get(i - 1));
        }
        double left = whole / 2;
        for (int i = 1; i < way.size(); i++) {
            Point from = way.get(i - 1);
            Point to = way.get(i);
            double piece = from.distanceTo(to);
            if (piece >= left && piece > 0) {
                double share = left / piece;
                return new Point(from.x() + (to.x() - from.x()) * share, from.y() + (to.y() - from.y()) * share);
            }
            left -= piece;
        }
        return way.isEmpty() ? new Point(0, 0) : way.getLast();
    }
}
