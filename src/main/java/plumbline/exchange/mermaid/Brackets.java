package plumbline.exchange.mermaid;

import org.jspecify.annotations.Nullable;
import plumbline.catalog.Made;
import plumbline.catalog.Role;
import plumbline.design.Component;

/// What stands around the label of a node and gives it its shape.
record Brackets(String open, String close) {
    private static final Brackets BOX = new Brackets("[", "]");
    private static final Brackets CYLINDER = new Brackets("[(", ")]");
    /// A cylinder that lies: the one sign of a queue that is read as one again.
    private static final Brackets LYING = new Brackets("@{ shape: das, label: ", " }");

    /// Around what plays that part.
    static Brackets of(@Nullable Role role) {
        return switch (role) {
            case STORE -> CYLINDER;
            case STREAM -> new Brackets("[/", "/]");
            case FRONT, HUMAN -> new Brackets("([", "])");
            case SOURCE -> new Brackets("(", ")");
            case GATE, CTL -> new Brackets("{{", "}}");
            case OFF, APP, SERVE, TRAIN, MON -> BOX;
            case null -> BOX;
        };
    }

    /// Those that say by themselves what a component without a kind is drawn as; null where none do.
    static @Nullable Brackets saying(Component component) {
        if (component.kind() != null) {
            return null;
        }
        return switch (Made.of(component.technology()).shape()) {
            case Made.DATABASE -> CYLINDER;
            case Made.QUEUE -> LYING;
            default -> null;
        };
    }

    /// The node of that name.
    String around(String name, String label) {
        return name + open + '"' + label + '"' + close;
    }
}
