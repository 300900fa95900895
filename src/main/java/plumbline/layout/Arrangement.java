package plumbline.layout;

/// The way a drawing goes on from what comes first to what comes last.
enum Arrangement {
    /// From left to right, as people read.
    ACROSS(1),
    /// From left to right, in several rows.
    WRAPPED(0.85),
    /// From top to bottom.
    DOWN(0.8),
    /// From right to left, where somebody wants it so.
    BACK(0),
    /// From bottom to top, where somebody wants it so.
    UP(0);

    /// What a drawing is worth as large as it would be seen so, against one from left to right.
    final double worth;

    Arrangement(double worth) {
        this.worth = worth;
    }

    static Arrangement of(Direction said) {
        return switch (said) {
            case RIGHT -> ACROSS;
            case LEFT -> BACK;
            case DOWN -> DOWN;
            case UP -> UP;
        };
    }
}
