package plumbline.exchange.plantuml;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import plumbline.design.ElementId;

/// The names under which PlantUML knows elements: letters, digits and `_`, no word of its own, each
/// once.
final class Aliases {
    private static final Set<String> RESERVED = Set.of(
            "as",
            "allowmixing",
            "allow_mixing",
            "bottom",
            "box",
            "caption",
            "center",
            "down",
            "else",
            "end",
            "endlegend",
            "endnote",
            "floating",
            "footer",
            "header",
            "hide",
            "if",
            "json",
            "left",
            "legend",
            "link",
            "mainframe",
            "newpage",
            "note",
            "of",
            "on",
            "over",
            "page",
            "remove",
            "restore",
            "right",
            "rotate",
            "scale",
            "set",
            "show",
            "skin",
            "skinparam",
            "sprite",
            "start",
            "stop",
            "title",
            "to",
            "together",
            "top",
            "up",
            "url",
            "yaml");

    private final Map<ElementId, String> names = new HashMap<>();
    private final Set<String> used = new HashSet<>();

    /// Some elements have these names already.
    Aliases(Map<ElementId, String> given) {
        names.putAll(given);
        used.addAll(given.values());
    }

    /// The alias of an element, always the same.
    String of(ElementId id) {
        String known = names.get(id);
        if (known != null) {
            return known;
        }
        String plain = id.value().replaceAll("[^A-Za-z0-9_]", "_");
        boolean word = Character.isLetter(plain.charAt(0)) && !isReserved(plain);
        String base = word ? plain : "x" + plain;
        String name = base;
        for (int i = 2; !used.add(name); i++) {
            name = base + "_" + i;
        }
        names.put(id, name);
        return name;
    }

    static boolean isReserved(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return RESERVED.contains(lower)
                || Elements.KEYWORDS.contains(lower)
                || Elements.OF_OTHERS.containsKey(lower)
                || lower.startsWith("end")
                || lower.startsWith("rel");
    }
}
