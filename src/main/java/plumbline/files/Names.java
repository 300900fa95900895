package plumbline.files;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Names that files may use for something defined elsewhere: groups of kinds, named rules.
interface Names<T> {
    /// What the name stands for, or empty where nobody defined it.
    Optional<T> find(String name, Place usedAt);

    /// All names, for suggestions.
    Set<String> known();

    static <T> Names<T> of(Map<String, T> defined) {
        return new Names<>() {
            @Override
            public Optional<T> find(String name, Place usedAt) {
                return Optional.ofNullable(defined.get(name));
            }

            @Override
            public Set<String> known() {
                return defined.keySet();
            }
        };
    }
}
