package plumbline.catalog;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import plumbline.design.KindId;

/// What a component is drawn as and made of, taken from its technology: "database: Redis, 3 copies".
///
/// Readers of foreign drawings write the shape down; `shape` is empty where there was none that says anything.
record Made(String shape, String of) {
    static final String PERSON = "person";
    static final String QUEUE = "queue";
    static final String DATABASE = "database";

    private static final String PARTED = ":";
    private static final Map<String, KindId> DRAWN =
            Map.of(PERSON, new KindId("client"), QUEUE, new KindId("event-stream"), DATABASE, new KindId("database"));

    static Made of(String technology) {
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

    /// What such a shape is where nothing else is known; null for what has none.
    @Nullable
    KindId drawn() {
        return DRAWN.get(shape);
    }
}
