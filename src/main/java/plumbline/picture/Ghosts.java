package plumbline.picture;

import java.util.ArrayList;
import java.util.List;
import plumbline.design.Box;

/// Turns the part of an element into its ghost: dashed, in the accent colour.
record Ghosts(Look look, Ruler ruler) {
    private static final List<Double> DASH = List.of(4.0, 3.0);

    /// `hint` takes the place of a component's second line.
    Part faint(Part part, String hint) {
        List<Mark> marks = new ArrayList<>();
        boolean first = true;
        for (Mark mark : part.marks()) {
            switch (mark) {
                case Mark.Rectangle rectangle -> {
                    if (first) {
                        marks.add(ground(rectangle.box(), rectangle.radius(), part.role()));
                    }
                }
                case Mark.Path path -> marks.add(faint(path));
                case Mark.Text text -> {
                    boolean small = part.role() == Part.Role.COMPONENT && text.size() < Measures.LABEL;
                    marks.add(small && !hint.isEmpty() ? hinted(text, hint) : coloured(text));
                }
            }
            first = false;
        }
        return new Part(part.element(), Part.Role.GHOST, part.title(), Bounds.of(marks), marks, 1);
    }

    private Mark ground(Box box, double radius, Part.Role role) {
        Stroke edge = new Stroke(look.colour(Token.ACCENT), 1.25, DASH, false);
        return new Mark.Rectangle(box, radius, look.colour(Token.CANVAS), role == Part.Role.COMPONENT ? edge : null);
    }

    private Mark faint(Mark.Path path) {
        Colour accent = look.colour(Token.ACCENT);
        Stroke stroke = path.stroke();
        if (stroke == null) {
            return new Mark.Path(path.steps(), accent, null);
        }
        boolean icon = stroke.round();
        Stroke dashed = new Stroke(accent, icon ? stroke.width() : 1.5, icon ? List.of() : DASH, icon);
        return new Mark.Path(path.steps(), path.fill() == null ? null : accent, dashed);
    }

    private Mark.Text coloured(Mark.Text text) {
        return new Mark.Text(
                text.text(),
                text.x(),
                text.baseline(),
                text.size(),
                text.weight(),
                look.colour(Token.ACCENT),
                text.anchor(),
                text.width());
    }

    private Mark.Text hinted(Mark.Text text, String hint) {
        return new Words(ruler)
                .at(
                        hint,
                        text.x(),
                        text.baseline(),
                        text.size(),
                        text.weight(),
                        look.colour(Token.MUTED),
                        text.anchor());
    }
}
