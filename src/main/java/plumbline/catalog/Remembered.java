package plumbline.catalog;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/// What was once made of each of many things, up to a number of them; then all of it is forgotten.
///
/// What is made must depend on the thing alone: several threads may make it at once, and whichever is kept. Safe for
/// use by several threads.
public final class Remembered<K, V> {
    private final int most;
    private final Map<K, V> known = new ConcurrentHashMap<>();

    /// `most` is how many are kept at once, from 1.
    public Remembered(int most) {
        this.most = most;
    }

    /// What was made of it before, else what is made of it now; making it may ask for others.
    public V of(K thing, Function<? super K, ? extends V> making) {
        V before = known.get(thing);
        if (before != null) {
            return before;
        }
        V made = making.apply(thing);
        if (known.size() >= most) {
            known.clear();
        }
        known.put(thing, made);
        return made;
    }
}
