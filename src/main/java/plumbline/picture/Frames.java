package plumbline.picture;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import plumbline.design.Boundary;
import plumbline.design.BoundaryId;
import plumbline.design.Box;
import plumbline.design.Point;
import plumbline.design.Size;

/// Draws boundaries: a faint ground with a title in its upper left corner, which no link runs through.
record Frames(Look look, Measures measures) {
    private static final double CORNER = 12;
    private static final double TITLE_TOP = 12;
    /// As high as capitals with a hair around them, so that heads of links below are seen.
    private static final double GROUND_HIGH = 12;

    /// Where the title of a frame stands; `words` is the room that it needs.
    static Box title(Box frame, Size words) {
        double width = Math.min(words.width(), frame.width()) - 2 * Measures.FRAME_INSET;
        return new Box(
                frame.x() + Measures.FRAME_INSET, frame.y() + TITLE_TOP, Math.max(0, width), Measures.DETAIL_LINE);
    }

    /// A frame, with its title unless that is drawn `apart`.
    Part part(Boundary boundary, Box box, boolean apart) {
        Stroke edge = Stroke.of(look.colour(Token.FRAME_EDGE), 1);
        Mark ground = new Mark.Rectangle(box.grown(-0.5), CORNER - 0.5, look.colour(Token.FRAME), edge);
        List<Mark> words = apart ? List.of() : words(boundary, box);
        List<Mark> marks = Stream.concat(Stream.of(ground), words.stream()).toList();
        return new Part(boundary.id(), Part.Role.BOUNDARY, Lines.clean(boundary.label()), Bounds.of(marks), marks, 1);
    }

    /// The title of a frame on a ground that hides the links below.
    Part title(Boundary boundary, Box box) {
        List<Mark> marks = new ArrayList<>();
        for (Mark mark : words(boundary, box)) {
            if (mark instanceof Mark.Text text) {
                Box under = new Box(text.left() - 3, text.baseline() - GROUND_HIGH + 2, text.width() + 6, GROUND_HIGH);
                marks.add(new Mark.Rectangle(under, 3, look.colour(Token.FRAME), null));
            }
            marks.add(mark);
        }
        return new Part(boundary.id(), Part.Role.TITLE, Lines.clean(boundary.label()), Bounds.of(marks), marks, 1);
    }

    /// The boundaries whose titles some way passes.
    Set<BoundaryId> passed(Collection<Boundary> boundaries, Plan plan) {
        Map<BoundaryId, Box> titles = new HashMap<>();
        for (Boundary boundary : boundaries) {
            Box box = plan.boxes().get(boundary.id());
            if (box != null && !measures.title(boundary).isEmpty()) {
                titles.put(boundary.id(), title(box, measures.of(boundary)));
            }
        }
        Set<BoundaryId> passed = new HashSet<>();
        for (List<Point> way : plan.ways().values()) {
            for (int i = 1; i < way.size(); i++) {
                Box run = Nearby.run(way.get(i - 1), way.get(i)).grown(1);
                titles.forEach((id, title) -> {
                    if (title.intersects(run)) {
                        passed.add(id);
                    }
                });
            }
        }
        return passed;
    }

    private List<Mark> words(Boundary boundary, Box box) {
        String title = measures.titles().shortened(measures.title(boundary), box.width() - 2 * Measures.FRAME_INSET);
        return new Words(measures.ruler())
                .stacked(
                        title.isEmpty() ? List.of() : List.of(title),
                        box.x() + Measures.FRAME_INSET,
                        box.y() + TITLE_TOP,
                        Measures.DETAIL_LINE,
                        Measures.DETAIL,
                        Weight.SEMIBOLD,
                        look.colour(Token.MUTED));
    }
}
