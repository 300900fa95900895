package plumbline.catalog;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Tells of which sorts a text is by the words in it: a title that says "Online serving" speaks of serving.
final class Topics {
    private static final int REMEMBERED = 5_000;

    private final Words words;
    private final Map<String, List<List<String>>> phrases = new HashMap<>();
    private final Remembered<String, Set<String>> remembered = new Remembered<>(REMEMBERED);

    Topics(Map<String, List<String>> sorts, Words words) {
        this.words = words;
        sorts.forEach((sort, names) ->
                phrases.put(sort, names.stream().map(words::plain).toList()));
    }

    /// All sorts that the text speaks of.
    Set<String> of(String text) {
        if (text.isBlank() || phrases.isEmpty()) {
            return Set.of();
        }
        return remembered.of(text, each -> found(words.plain(each)));
    }

    private Set<String> found(List<String> spoken) {
        Set<String> found = new HashSet<>();
        phrases.forEach((sort, names) -> {
            if (names.stream().anyMatch(name -> holds(spoken, name))) {
                found.add(sort);
            }
        });
        return Set.copyOf(found);
    }

    private static boolean holds(List<String> spoken, List<String> name) {
        for (int at = 0; at + name.size() <= spoken.size(); at++) {
            if (spoken.subList(at, at + name.size()).equals(name)) {
                return true;
            }
        }
        return false;
    }
}
