package plumbline.picture;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import plumbline.design.Box;
import plumbline.design.Note;
import plumbline.design.Point;

/// Draws notes: a sheet with a folded corner, and a dotted line to what it is about.
record Sheets(Look look, Measures measures) {
    private static final double FOLD = 10;

    /// `subject` is the box of what the note is about, or null.
    Part part(Note note, Box box, @Nullable Box subject) {
        Stroke edge = Stroke.of(look.colour(Token.SHEET_EDGE), 1);
        List<Mark> marks = new ArrayList<>();
        if (subject != null && !subject.intersects(box)) {
            Stroke dotted = new Stroke(look.colour(Token.MUTED), 1, List.of(1.0, 3.0), false);
            Point end = nearest(subject, nearest(box, subject.centre()));
            marks.add(new Mark.Path(Shapes.rounded(List.of(nearest(box, end), end), 0), null, dotted));
        }
        double fold = Math.min(FOLD, Math.min(box.width(), box.height()) / 2);
        Point tip = new Point(box.right() - fold, box.y());
        Point low = new Point(box.right(), box.y() + fold);
        List<Point> outline =
                List.of(box.corner(), tip, low, new Point(box.right(), box.bottom()), new Point(box.x(), box.bottom()));
        marks.add(new Mark.Path(Shapes.polygon(outline), look.colour(Token.SHEET), edge));
        marks.add(new Mark.Path(
                Shapes.rounded(List.of(tip, new Point(tip.x(), low.y()), low), 2), look.colour(Token.CANVAS), edge));
        double room = box.width() - 2 * Measures.NOTE_PADDING;
        int most = (int) Math.max(1, (box.height() - Measures.NOTE_PADDING) / Measures.NOTE_LINE);
        List<String> lines = measures.notes().paragraphs(note.text(), room, most);
        double top = box.y() + (box.height() - lines.size() * Measures.NOTE_LINE) / 2;
        marks.addAll(new Words(measures.ruler())
                .stacked(
                        lines,
                        box.x() + Measures.NOTE_PADDING,
                        top,
                        Measures.NOTE_LINE,
                        Measures.NOTE,
                        Weight.REGULAR,
                        look.colour(Token.INK)));
        return new Part(note.id(), Part.Role.NOTE, Lines.clean(note.text()), Bounds.of(marks), marks, 1);
    }

    /// The point of a box nearest to another point.
    private static Point nearest(Box box, Point to) {
        return new Point(Math.clamp(to.x(), box.x(), box.right()), Math.clamp(to.y(), box.y(), box.bottom()));
    }
}
