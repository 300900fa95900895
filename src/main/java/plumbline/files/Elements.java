package plumbline.files;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import plumbline.design.BoundaryId;
import plumbline.design.ComponentId;
import plumbline.design.ElementId;
import plumbline.design.EndId;
import plumbline.design.LinkId;
import plumbline.design.NoteId;

/// The ids of everything in a design file, gathered first, so that any element may name any other.
final class Elements {
    private final Map<String, ElementId> byId = new LinkedHashMap<>();
    private final Problems problems;
    private final Ids ids;

    Elements(Problems problems) {
        this.problems = problems;
        this.ids = new Ids(problems);
    }

    void gather(List<Tree> components, List<Tree> links, List<Tree> boundaries, List<Tree> notes) {
        gather(components, ComponentId::new);
        gather(boundaries, BoundaryId::new);
        gather(links, LinkId::new);
        gather(notes, NoteId::new);
    }

    private void gather(List<Tree> elements, Function<String, ElementId> typed) {
        for (Tree element : elements) {
            if (element instanceof Tree.Mapping mapping
                    && mapping.value("id").orElse(mapping) instanceof Tree.Scalar id
                    && !id.written().isBlank()) {
                ids.take(id.written(), id.at());
                byId.putIfAbsent(id.written(), typed.apply(id.written()));
            }
        }
    }

    Optional<ElementId> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /// The end that a text names; a problem, and the text as a component, where there is none.
    EndId end(Fields fields, String key) {
        String id = fields.text(key);
        if (find(id).orElse(null) instanceof EndId end) {
            return end;
        }
        if (fields.has(key)) {
            problems.error(
                    fields.placeOf(key),
                    "`" + id + "` is no component or boundary",
                    Suggestion.hint(id, known(EndId.class)));
        }
        return new ComponentId(id);
    }

    /// The element of that sort that a text names; a problem where there is none.
    <T extends ElementId> Optional<T> named(Fields fields, String key, Class<T> sort, String what) {
        if (!fields.has(key)) {
            return Optional.empty();
        }
        String id = fields.text(key);
        Optional<T> element = find(id).filter(sort::isInstance).map(sort::cast);
        if (element.isEmpty()) {
            problems.error(fields.placeOf(key), "`" + id + "` is no " + what, Suggestion.hint(id, known(sort)));
        }
        return element;
    }

    List<String> known(Class<? extends ElementId> sort) {
        List<String> known = new ArrayList<>();
        byId.forEach((id, element) -> {
            if (sort.isInstance(element)) {
                known.add(id);
            }
        });
        return known;
    }
}
