package plumbline.exchange;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import plumbline.design.ElementId;

/// The names under which a foreign language knows elements: letters, digits and `_`, none of its own words, each once
/// whatever its case.
public final class Names {
    private final Set<String> reserved;
    private final Map<ElementId, String> names = new HashMap<>();
    private final Set<String> used = new HashSet<>();

    /// Names in a language with those words, in lower case.
    public Names(Set<String> reserved) {
        this(reserved, Map.of());
    }

    /// The same, where some elements have these names already.
    public Names(Set<String> reserved, Map<ElementId, String> given) {
        this.reserved = Set.copyOf(reserved);
        names.putAll(given);
        given.values().forEach(name -> used.add(name.toLowerCase(Locale.ROOT)));
    }

    /// The name of an element, always the same.
    public String of(ElementId id) {
        String known = names.get(id);
        if (known != null) {
            return known;
        }
        String plain = id.value().replaceAll("[^A-Za-z0-9_]", "_");
        boolean word = Character.isLetter(plain.charAt(0)) && !reserved.contains(plain.toLowerCase(Locale.ROOT));
        String base = word ? plain : "x" + plain;
        String name = base;
        for (int i = 2; !used.add(name.toLowerCase(Locale.ROOT)); i++) {
            name = base + "_" + i;
        }
        names.put(id, name);
        return name;
    }
}
