package plumbline.exchange.sheet;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// The style of a cell: `name;key=value;...` taken apart.
public record Style(String text, Set<String> names, Map<String, String> values) {
    private static final Set<String> HEADS = Set.of(
            "classic",
            "classicthin",
            "block",
            "blockthin",
            "open",
            "openthin",
            "openasync",
            "async",
            "doubleblock",
            "cross",
            "manyoptional");

    public static Style of(String text) {
        Set<String> names = new HashSet<>();
        Map<String, String> values = new HashMap<>();
        for (String part : text.split(";")) {
            int equals = part.indexOf('=');
            if (equals > 0) {
                values.put(
                        part.substring(0, equals).strip(),
                        part.substring(equals + 1).strip());
            } else if (!part.isBlank()) {
                names.add(part.strip());
            }
        }
        return new Style(text, Set.copyOf(names), Map.copyOf(values));
    }

    boolean is(String name) {
        return names.contains(name) || shape().equals(name);
    }

    String get(String key) {
        return values.getOrDefault(key, "");
    }

    /// The shape, in lower case; empty for a plain box.
    String shape() {
        return get("shape").toLowerCase(Locale.ROOT);
    }

    boolean isNone(String key) {
        return get(key).equals("none");
    }

    /// Whether an edge of this style has a head where it ends; draw.io draws one unless told not to.
    boolean headAtEnd() {
        return HEADS.contains(values.getOrDefault("endArrow", "classic").toLowerCase(Locale.ROOT));
    }

    boolean headAtStart() {
        return HEADS.contains(values.getOrDefault("startArrow", "none").toLowerCase(Locale.ROOT));
    }

    /// Whether an end of an edge of this style says how many there are, as entity-relationship diagrams do.
    boolean countsAtEnds() {
        return get("endArrow").startsWith("ER") || get("startArrow").startsWith("ER");
    }

    /// Whether nothing of it is drawn.
    boolean unseen() {
        return get("opacity").equals("0");
    }

    /// Whether it is a card on a board: it may lie under others, but never holds them.
    boolean isCard() {
        return values.containsKey("card");
    }

    /// Whether it is a card with its name in the first line, however much follows.
    boolean isNamedCard() {
        return get("card").equals("named");
    }

    /// What a legend tells apart: colours and dashes.
    String look() {
        return get("fillColor") + "|" + get("strokeColor") + "|" + get("dashed") + "|" + shape();
    }
}
