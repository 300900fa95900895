package plumbline.exchange.plantuml;

import java.util.EnumMap;
import java.util.Map;
import plumbline.exchange.C4Call;

/// What a diagram's statements speak for: a system, or another sort of diagram.
///
/// Like PlantUML itself, it takes a diagram that a sequence diagram could hold as well for one.
final class Census {
    private final Map<Sort, Integer> foreign = new EnumMap<>(Sort.class);
    private int parts;
    private int structural;
    private int useCases;
    private int actors;
    private int arrows;
    private int counting;

    void saw(Statement statement) {
        switch (statement) {
            case Statement.Element element -> element(element);
            case Statement.Arrow arrow -> arrow(arrow);
            case Statement.Call(C4Call call) -> {
                if (call.role() != C4Call.Role.LOOK) {
                    parts++;
                    structural++;
                }
            }
            case Statement.Foreign other -> foreign.merge(other.sort(), 1, Integer::sum);
            case Statement.Remark ignored -> {}
            case Statement.Close ignored -> {}
            case Statement.Grouping ignored -> {}
            case Statement.Skip ignored -> {}
            case Statement.Title ignored -> {}
            case Statement.Onwards _ -> structural++;
            case Statement.Ignored look -> structural += look.component() ? 1 : 0;
            case Statement.Unknown ignored -> {}
        }
    }

    /// Our own writer made the diagram.
    void ours() {
        structural++;
    }

    private void element(Statement.Element element) {
        switch (element.keyword()) {
            case "usecase" -> useCases++;
            case "actor", "person" -> actors++;
            case "interface", "circle", "diamond", "label" -> {}
            default -> parts += element.body() == Statement.Body.OPEN ? 0 : 1;
        }
        boolean sequence = Elements.IN_SEQUENCES.contains(element.keyword()) && element.body() == Statement.Body.NONE;
        structural += sequence ? 0 : 1;
    }

    private void arrow(Statement.Arrow arrow) {
        arrows++;
        counting += arrow.shaft().counting() ? 1 : 0;
        boolean marked =
                arrow.from().keyword().equals("[") || arrow.to().keyword().equals("[");
        useCases +=
                arrow.from().keyword().equals("usecase") || arrow.to().keyword().equals("usecase") ? 1 : 0;
        structural += marked || arrow.shaft().component() ? 1 : 0;
        parts += marked ? 1 : 0;
    }

    /// The sort that the statements speak for most.
    Sort sort() {
        if (parts + arrows + useCases + actors + structural == 0 && foreign.isEmpty()) {
            return Sort.EMPTY;
        }
        if (counting > 1 && counting * 2 > arrows) {
            return Sort.ENTITY;
        }
        for (Map.Entry<Sort, Integer> other : foreign.entrySet()) {
            if (other.getValue() >= Math.max(1, other.getKey() == Sort.SEQUENCE ? structural : parts)) {
                return other.getKey();
            }
        }
        // Without anybody who wants something, ovals between stores and queues are what the system does.
        boolean wanted = actors > 0 || parts < 2;
        if (useCases > 0 && useCases >= parts && wanted) {
            return Sort.USE_CASE;
        }
        return structural == 0 && arrows > 0 ? Sort.SEQUENCE : Sort.SYSTEM;
    }
}
