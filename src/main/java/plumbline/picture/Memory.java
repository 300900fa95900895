package plumbline.picture;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/// What was made for each key, and what from: made anew only from something else.
///
/// It keeps what was asked for since it last forgot.
final class Memory<K, V> {
    private final Map<K, Made<V>> made = new HashMap<>();
    private int round;

    private static final class Made<V> {
        private final Object from;
        private final V value;
        private int used;

        Made(Object from, V value) {
            this.from = from;
            this.value = value;
        }
    }

    /// The value for a key: the one before if it was made from the same, else a new one.
    V of(K key, Object from, Supplier<V> making) {
        Made<V> known = made.get(key);
        if (known == null || !known.from.equals(from)) {
            known = new Made<>(from, making.get());
            made.put(key, known);
        }
        known.used = round;
        return known.value;
    }

    /// Forgets whatever nobody asked for since the last time.
    void forgetUnused() {
        made.values().removeIf(each -> each.used != round);
        round++;
    }
}
