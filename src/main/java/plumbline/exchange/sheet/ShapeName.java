package plumbline.exchange.sheet;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import plumbline.catalog.Made;

/// What a shape says by its picture alone.
final class ShapeName {
    private static final Set<String> MEANINGLESS = Set.of(
            "resourceicon", "producticon", "image", "icon", "icon2", "shape", "general", "generic", "rect", "unknown");
    private static final Map<String, String> PLAIN = Map.ofEntries(
            Map.entry("umlactor", "User"),
            Map.entry("actor", "User"),
            Map.entry("mxgraph.basic.user", "User"),
            Map.entry("cylinder", "Database"),
            Map.entry("cylinder2", "Database"),
            Map.entry("cylinder3", "Database"),
            Map.entry("datastore", "Database"),
            Map.entry("mxgraph.flowchart.database", "Database"),
            Map.entry("mxgraph.c4.person", "User"),
            Map.entry("cloud", "Cloud"));
    private static final Map<String, String> HINTS = Map.ofEntries(
            Map.entry("umlactor", Made.PERSON),
            Map.entry("actor", Made.PERSON),
            Map.entry("mxgraph.c4.person", Made.PERSON),
            Map.entry("cylinder", Made.DATABASE),
            Map.entry("cylinder2", Made.DATABASE),
            Map.entry("cylinder3", Made.DATABASE),
            Map.entry("datastore", Made.DATABASE),
            Map.entry("mxgraph.flowchart.database", Made.DATABASE));

    private ShapeName() {}

    /// A name for a shape without a label (`Route 53`); empty if its outline says nothing.
    static String of(Style style) {
        String plain = PLAIN.getOrDefault(style.shape(), "");
        if (plain.isEmpty()) {
            plain = style.names().stream()
                    .map(name -> PLAIN.getOrDefault(name.toLowerCase(Locale.ROOT), ""))
                    .filter(name -> !name.isEmpty())
                    .findFirst()
                    .orElse("");
        }
        return plain.isEmpty() ? sentence(icon(style)) : plain;
    }

    /// What the shape says besides its label: a sort of thing (`database`), or the product whose icon it is.
    static String hint(Style style) {
        String hint = HINTS.getOrDefault(style.shape(), "");
        return hint.isEmpty() ? sentence(icon(style)) : hint;
    }

    private static String icon(Style style) {
        for (String key : new String[] {"resIcon", "prIcon", "grIcon"}) {
            String named = lastPart(style.get(key).toLowerCase(Locale.ROOT), '.');
            if (!named.isEmpty() && !MEANINGLESS.contains(named)) {
                return named;
            }
        }
        String image = style.get("image");
        if (!image.isEmpty() && !image.toLowerCase(Locale.ROOT).startsWith("data:")) {
            return PictureName.of(image);
        }
        String shape = style.shape();
        if (!Roles.isPicture(style) || !shape.startsWith("mxgraph.")) {
            return "";
        }
        String name = lastPart(shape, '.');
        return MEANINGLESS.contains(name) ? "" : name;
    }

    private static String lastPart(String text, char separator) {
        return text.substring(text.lastIndexOf(separator) + 1);
    }

    private static String sentence(String name) {
        String words = name.replaceAll("[_\\-+%]+", " ").strip();
        return words.isEmpty() || words.length() > 60
                ? ""
                : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
