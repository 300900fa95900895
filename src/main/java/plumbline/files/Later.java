package plumbline.files;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A value that is made when somebody first asks for it, and then is the same for all threads.
final class Later<T> implements Supplier<T> {
    private final Supplier<T> maker;
    private @Nullable T value;

    Later(Supplier<T> maker) {
        this.maker = maker;
    }

    @Override
    public synchronized T get() {
        T known = value;
        if (known == null) {
            known = maker.get();
            value = known;
        }
        return known;
    }
}
