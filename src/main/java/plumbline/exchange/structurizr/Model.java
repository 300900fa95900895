package plumbline.exchange.structurizr;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import plumbline.layout.Direction;

/// A model as written: elements, the groups around them, and relationships, not yet resolved.
///
/// Mutable while it is parsed.
final class Model {
    /// A person, system, container, component or group; `key` is unique.
    static final class Element {
        final String key;
        final String sort;
        final String name;
        final @Nullable Element in;
        final List<String> tags = new ArrayList<>();
        String description = "";
        String technology = "";

        Element(String key, String sort, String name, @Nullable Element in) {
            this.key = key;
            this.sort = sort;
            this.name = name;
            this.in = in;
        }
    }

    /// A relationship between two identifiers; `around` is the element in whose block it stands.
    record Relation(
            String from,
            String to,
            String description,
            String technology,
            @Nullable Element around,
            int line) {}

    final Map<String, Element> elements = new LinkedHashMap<>();
    final List<Relation> relations = new ArrayList<>();
    final Map<String, String> shapes = new HashMap<>();

    /// Where the views that show the model want it to go on to, as far as they say.
    final Set<Direction> directions = new LinkedHashSet<>();

    private final Map<String, Element> named = new HashMap<>();

    /// By identifiers in small letters: the language doesn't tell them from capitals.
    private final Map<String, Element> loosely = new HashMap<>();
    String name = "";

    /// Where the author wants it to go on to; null where no view says, or they differ.
    @Nullable
    Direction direction() {
        return directions.size() == 1 ? directions.iterator().next() : null;
    }

    /// Adds an element under its identifier, alone and behind those of the elements around it.
    void add(Element element, String identifier) {
        elements.put(element.key, element);
        if (!identifier.isEmpty()) {
            named.putIfAbsent(identifier, element);
            loosely.putIfAbsent(identifier.toLowerCase(Locale.ROOT), element);
            StringBuilder path = new StringBuilder(identifier);
            for (Element at = element.in; at != null; at = at.in) {
                if (!at.sort.equals("group")) {
                    path.insert(0, identifierOf(at) + ".");
                    named.put(path.toString(), element);
                    loosely.put(path.toString().toLowerCase(Locale.ROOT), element);
                }
            }
        }
    }

    /// The element that an identifier means where `around` is, or null.
    @Nullable
    Element find(String identifier, @Nullable Element around) {
        if (identifier.equalsIgnoreCase("this")) {
            Element at = around;
            while (at != null && at.sort.equals("group")) {
                at = at.in;
            }
            return at;
        }
        for (Element at = around; at != null; at = at.in) {
            Element found = named(identifierOf(at) + "." + identifier);
            if (found != null) {
                return found;
            }
        }
        return named(identifier);
    }

    private @Nullable Element named(String identifier) {
        Element exactly = named.get(identifier);
        return exactly != null ? exactly : loosely.get(identifier.toLowerCase(Locale.ROOT));
    }

    private String identifierOf(Element element) {
        return element.key;
    }
}
