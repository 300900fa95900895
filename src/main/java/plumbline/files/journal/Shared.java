package plumbline.files.journal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import plumbline.design.Design;

/// Makes equal elements of many designs one, as they were before they were written: two thousand steps of a large
/// design would fill the memory otherwise.
final class Shared {
    private final Map<Object, Object> known = new HashMap<>();

    Design of(Design design) {
        return new Design(
                design.prompt(),
                design.title(),
                list(design.components()),
                list(design.links()),
                list(design.boundaries()),
                list(design.notes()),
                one(design.answers()),
                one(design.dispositions()),
                one(design.layout()));
    }

    private <T> List<T> list(List<T> elements) {
        return one(elements.stream().map(this::one).toList());
    }

    @SuppressWarnings("unchecked") // what is equal here is of the same class
    private <T> T one(T value) {
        return (T) known.computeIfAbsent(value, same -> same);
    }
}
