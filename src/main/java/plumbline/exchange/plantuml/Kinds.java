package plumbline.exchange.plantuml;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import plumbline.catalog.Catalog;
import plumbline.catalog.Kind;
import plumbline.design.KindId;

/// The kinds that a stereotype may name, by id or title.
final class Kinds {
    private final Map<String, KindId> byName = new HashMap<>();
    private final boolean any;

    private Kinds(boolean any) {
        this.any = any;
    }

    /// Those of a catalogue.
    static Kinds of(Catalog catalog) {
        Kinds kinds = new Kinds(false);
        for (Kind kind : catalog.kinds()) {
            kinds.byName.put(kind.title().toLowerCase(Locale.ROOT), kind.id());
            kinds.byName.put(kind.id().value().toLowerCase(Locale.ROOT), kind.id());
        }
        return kinds;
    }

    /// None by stereotype, any by marker.
    static Kinds unchecked() {
        return new Kinds(true);
    }

    /// The kind that the stereotype names, or null.
    @Nullable
    KindId of(String stereotype) {
        return byName.get(stereotype.strip().toLowerCase(Locale.ROOT));
    }

    /// The kind that a marker names, in whatever case, or null.
    @Nullable
    KindId marked(String id) {
        return any && !id.isBlank() ? new KindId(id) : of(id);
    }
}
