package plumbline.exchange.sheet;

import java.util.List;
import org.jspecify.annotations.Nullable;
import plumbline.design.Box;

/// Something drawn on a sheet, at its place, and what it has turned out to be so far.
final class Figure {
    /// What a figure looks like it is.
    enum Role {
        /// A closed shape.
        BOX,
        /// A picture, usually with its label below.
        ICON,
        /// Words without an outline.
        TEXT,
        /// A sheet with a folded corner, a speech bubble.
        NOTE,
        /// A shape too small for a label: a junction of lines, or a port on the side of a box.
        DOT,
        /// An arrow as thick as a box.
        ARROW,
        /// A frame that isn't drawn.
        GROUP,
        /// Words that belong to a line.
        LINE_LABEL,
        /// Nothing that a person sees, or nothing that means anything.
        NOTHING
    }

    private static final double LABEL_GAP = 6;
    private static final double LINE = 15;

    private final Cell cell;
    private final Box box;
    private final int order;
    private Role role;
    private String label;
    private @Nullable Figure partOf;
    private @Nullable Figure holder;
    private @Nullable Figure beside;
    private boolean left;
    private boolean linked;

    /// `order` is its place in the drawing order, later ones lie above.
    Figure(Cell cell, Box box, int order, Role role, String label) {
        this.cell = cell;
        this.box = box;
        this.order = order;
        this.role = role;
        this.label = label;
    }

    String id() {
        return cell.id();
    }

    Cell cell() {
        return cell;
    }

    Style style() {
        return cell.style();
    }

    Box box() {
        return box;
    }

    /// Its box with the words that are written below it.
    Box shown() {
        String position = style().get("verticalLabelPosition");
        boolean below = labelled() && (position.equals("bottom") || position.isEmpty() && style().is("image"));
        double lines = below ? label.lines().count() : 0;
        return lines == 0 ? box : new Box(box.x(), box.y(), box.width(), box.height() + LABEL_GAP + lines * LINE);
    }

    int order() {
        return order;
    }

    /// The area that one of them usually has: the middle one; 0 of none.
    static double usualArea(List<Figure> figures) {
        double[] areas = figures.stream().mapToDouble(Figure::area).sorted().toArray();
        return areas.length == 0 ? 0 : areas[areas.length / 2];
    }

    double area() {
        return box.width() * box.height();
    }

    Role role() {
        return role;
    }

    boolean is(Role asked) {
        return role == asked && partOf == null && !left;
    }

    /// Whether it stands on the sheet in its own right, as a shape that could be a component or hold some.
    boolean solid() {
        return (role == Role.BOX || role == Role.ICON) && partOf == null && !left;
    }

    /// Taken for a component, whatever it looked like.
    void promote() {
        role = Role.BOX;
    }

    /// Taken for words, whatever is drawn around them.
    void demote() {
        role = Role.TEXT;
    }

    /// Taken for a place at which lines meet, whatever it looked like.
    void join() {
        role = Role.DOT;
    }

    String label() {
        return label;
    }

    boolean labelled() {
        return !label.isEmpty();
    }

    void label(String text) {
        label = text;
    }

    /// Adds a line to what is written on it.
    void write(String text) {
        label = label.isEmpty() ? text : label + "\n" + text;
    }

    /// The figure that this one only decorates, or this one itself.
    Figure itself() {
        Figure at = this;
        while (at.partOf != null) {
            at = at.partOf;
        }
        return at;
    }

    /// It is only a part of how that figure looks.
    void partOf(Figure whole) {
        if (whole.itself() != this) {
            partOf = whole.itself();
        }
    }

    /// The smallest figure around it, or null.
    @Nullable
    Figure holder() {
        Figure around = holder == null ? null : holder.itself();
        return around == this ? null : around;
    }

    void holder(@Nullable Figure around) {
        holder = around;
    }

    /// It stands at that figure, even though it lies on it.
    void beside(Figure other) {
        beside = other;
    }

    boolean standsBeside(Figure other) {
        return beside == other;
    }

    /// It isn't part of the system.
    void leaveOut() {
        left = true;
    }

    boolean left() {
        return left;
    }

    boolean linked() {
        return linked;
    }

    void link() {
        linked = true;
    }

    /// How many words are written on it.
    int words() {
        return words(label);
    }

    static int words(String text) {
        return text.isBlank() ? 0 : text.strip().split("\\s+").length;
    }
}
