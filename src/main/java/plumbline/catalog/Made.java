package plumbline.catalog;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import plumbline.design.KindId;

/// What a component is drawn as and made of, taken from its technology: "database: Redis, 3 copies".
///
/// Readers of foreign drawings write the shape down (`said`); `shape` is empty where there was none that says
/// anything.
public record Made(String shape, String of) {
    public static final String PERSON = "person";
    public static final String QUEUE = "queue";
    public static final String DATABASE = "database";

    private static final String PARTED = ":";
    /// Shapes that say what a thing is for, whatever it is made of.
    private static final Set<String> KEEPING = Set.of(DATABASE, QUEUE);
    private static final Map<String, KindId> DRAWN =
            Map.of(PERSON, new KindId("client"), QUEUE, new KindId("event-stream"), DATABASE, new KindId("database"));

    /// What a technology says; never fails.
    public static Made of(String technology) {
        for (String shape : List.of(PERSON, QUEUE, DATABASE)) {
            if (technology.equals(shape)) {
                return new Made(shape, shape);
            }
            if (technology.startsWith(shape + PARTED)) {
                return new Made(shape, technology.substring(shape.length() + 1).strip());
            }
        }
        return new Made("", technology);
    }

    /// The technology of what is drawn as `shape` and said to be made of `of`; each may be empty.
    public static String said(String shape, String of) {
        if (of.isEmpty() || shape.isEmpty()) {
            return shape + of;
        }
        return KEEPING.contains(shape) && !of.contains(shape) ? shape + PARTED + " " + of : of;
    }

    /// What such a shape is where nothing else is known; null for what has none.
    @Nullable
    KindId drawn() {
        return DRAWN.get(shape);
    }
}
