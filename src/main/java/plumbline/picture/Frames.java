package plumbline.picture;

import java.util.List;
import java.util.stream.Stream;
import plumbline.design.Boundary;
import plumbline.design.Box;
import plumbline.design.Size;

/// Draws boundaries: a faint ground with a title in its upper left corner.
record Frames(Look look, Measures measures) {
    private static final double CORNER = 12;
    private static final double TITLE_TOP = 12;

    /// Where the title of a frame stands; `words` is the room that it needs.
    static Box title(Box frame, Size words) {
        double width = Math.min(words.width(), frame.width()) - 2 * Measures.FRAME_INSET;
        return new Box(
                frame.x() + Measures.FRAME_INSET, frame.y() + TITLE_TOP, Math.max(0, width), Measures.DETAIL_LINE);
    }

    Part part(Boundary boundary, Box box) {
        Stroke edge = Stroke.of(look.colour(Token.FRAME_EDGE), 1);
        Mark ground = new Mark.Rectangle(box.grown(-0.5), CORNER - 0.5, look.colour(Token.FRAME), edge);
        String title = measures.titles().shortened(measures.title(boundary), box.width() - 2 * Measures.FRAME_INSET);
        List<Mark> words = new Words(measures.ruler())
                .stacked(
                        title.isEmpty() ? List.of() : List.of(title),
                        box.x() + Measures.FRAME_INSET,
                        box.y() + TITLE_TOP,
                        Measures.DETAIL_LINE,
                        Measures.DETAIL,
                        Weight.SEMIBOLD,
                        look.colour(Token.MUTED));
        List<Mark> marks = Stream.concat(Stream.of(ground), words.stream()).toList();
        return new Part(boundary.id(), Part.Role.BOUNDARY, Lines.clean(boundary.label()), Bounds.of(marks), marks, 1);
    }
}
