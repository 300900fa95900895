package plumbline.exchange.mermaid;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import plumbline.catalog.Catalog;
import plumbline.design.KindId;
import plumbline.exchange.mermaid.Flowchart.FlowNode;

/// The kinds that a class of a node may name, by id.
record Kinds(Set<String> ids) {
    /// No class names a kind.
    static final Kinds NONE = new Kinds(Set.of());

    Kinds {
        ids = Set.copyOf(ids);
    }

    /// Those of a catalogue.
    static Kinds of(Catalog catalog) {
        return new Kinds(catalog.kinds().stream().map(kind -> kind.id().value()).collect(Collectors.toSet()));
    }

    /// The kind that the node says it is; empty where it says none, or several.
    Optional<KindId> of(FlowNode node) {
        List<String> named = node.classes().stream().filter(ids::contains).toList();
        return named.size() == 1 ? Optional.of(new KindId(named.getFirst())) : Optional.empty();
    }
}
