package plumbline.layout;

import java.util.Locale;
import java.util.Optional;

/// Where a drawing goes on to from what comes first, where its author said so.
public enum Direction {
    RIGHT,
    LEFT,
    DOWN,
    UP;

    /// It in two letters.
    public String letters() {
        return switch (this) {
            case RIGHT -> "LR";
            case LEFT -> "RL";
            case DOWN -> "TB";
            case UP -> "BT";
        };
    }

    /// The direction of two letters, as Graphviz and Mermaid write it: `LR`, `RL`, `TB` (or `TD`), `BT`.
    public static Optional<Direction> of(String letters) {
        return Optional.ofNullable(
                switch (letters.strip().toUpperCase(Locale.ROOT)) {
                    case "LR" -> RIGHT;
                    case "RL" -> LEFT;
                    case "TB", "TD" -> DOWN;
                    case "BT" -> UP;
                    default -> null;
                });
    }
}
