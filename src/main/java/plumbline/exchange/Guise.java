package plumbline.exchange;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import plumbline.catalog.Catalog;
import plumbline.catalog.Kind;
import plumbline.catalog.Made;
import plumbline.catalog.Reading;
import plumbline.catalog.Recognition;
import plumbline.catalog.Role;
import plumbline.design.Component;
import plumbline.design.KindId;

/// What a component is drawn as in somebody else's language, and what is then left to write into its box.
///
/// `role` is the part that the kind stated is drawn as; where none is, that of the outline which a foreign drawing
/// gave
/// it, else of the kind it is read as. What the outline says (`database`) is not written once more.
public record Guise(@Nullable Role role, Label label) {
    private static final Pattern KEEPS = Pattern.compile("-(?:lake|warehouse|log|store|versioning)$");

    /// Of a component of a design that is read so.
    public static Guise of(Component component, Catalog catalog, Reading reading) {
        Made made = Made.of(component.technology());
        KindId stated = component.kind();
        Role role = stated != null
                ? role(catalog, stated)
                : outline(made.shape()).orElseGet(() -> recognised(component, catalog, reading));
        Label label = Label.of(component);
        return new Guise(
                role, shows(role, made.shape()) ? new Label(label.name(), bare(made), label.description()) : label);
    }

    /// The role that a kind is drawn as: what keeps data off the path of requests is a store like any other.
    public static Role part(Kind kind) {
        return kind.role() == Role.OFF && KEEPS.matcher(kind.id().value()).find() ? Role.STORE : kind.role();
    }

    private static String bare(Made made) {
        return made.of().equals(made.shape()) ? "" : made.of();
    }

    private static boolean shows(@Nullable Role role, String shape) {
        return role != null
                && switch (role) {
                    case STORE -> shape.equals(Made.DATABASE);
                    case STREAM -> shape.equals(Made.QUEUE);
                    case FRONT, HUMAN -> shape.equals(Made.PERSON);
                    case OFF, SOURCE, APP, SERVE, TRAIN, GATE, CTL, MON -> false;
                };
    }

    private static Optional<Role> outline(String shape) {
        return switch (shape) {
            case Made.DATABASE -> Optional.of(Role.STORE);
            case Made.QUEUE -> Optional.of(Role.STREAM);
            case Made.PERSON -> Optional.of(Role.HUMAN);
            default -> Optional.empty();
        };
    }

    private static @Nullable Role recognised(Component component, Catalog catalog, Reading reading) {
        Recognition read = reading.kinds().get(component.id());
        KindId kind = read == null ? null : read.kind();
        return kind == null ? null : role(catalog, kind);
    }

    private static @Nullable Role role(Catalog catalog, KindId id) {
        return catalog.kind(id).map(Guise::part).orElse(null);
    }
}
