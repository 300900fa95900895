package plumbline.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import plumbline.catalog.Catalog;
import plumbline.catalog.Reading;
import plumbline.catalog.Recognition;
import plumbline.design.Component;
import plumbline.design.ComponentId;
import plumbline.design.KindId;
import plumbline.design.Wiring;
import plumbline.rubric.Pitfall;

/// The drawing as far as it could be read: what was hardly guessed is of no kind there, and so nobody's fault.
///
/// A pitfall that does not fire in it rests on a guess: docs/decisions/010. Made when a pitfall fires. Not safe for
/// use by several threads.
final class Certainty {
    /// Below this, a kind is the best of several bad guesses.
    private static final double HARDLY = 0.5;

    private final Terrain terrain;
    private final Concerns concerns;
    private final Once<Set<ComponentId>> guessed;
    private final Once<Set<KindId>> kinds;
    private final Once<Read> read;

    /// What deciding pitfalls takes.
    record Read(Decider decider, Asking asking) {}

    /// The drawing as it was read, and how it would be decided with less known; `concerns` are those of the pitfalls.
    Certainty(Terrain terrain, Catalog catalog, Reading reading, Concerns concerns, Function<Terrain, Read> reader) {
        this.terrain = terrain;
        this.concerns = concerns;
        this.guessed = new Once<>(() -> guessed(terrain.wiring(), reading));
        this.kinds = new Once<>(() -> standing(catalog));
        this.read = new Once<>(() -> {
            Map<ComponentId, Recognition> known = new HashMap<>(reading.kinds());
            guessed.get().forEach(id -> known.put(id, Recognition.NONE));
            return reader.apply(
                    Survey.of(catalog, terrain.wiring(), new Reading(known, reading.flows(), reading.errands())));
        });
    }

    private static Set<ComponentId> guessed(Wiring wiring, Reading reading) {
        Set<ComponentId> guessed = new LinkedHashSet<>();
        for (Component component : wiring.components()) {
            if (component.kind() == null) {
                Recognition recognition = reading.kinds().getOrDefault(component.id(), Recognition.NONE);
                if (recognition.kind() != null && recognition.confidence() < HARDLY) {
                    guessed.add(component.id());
                }
            }
        }
        return guessed;
    }

    /// The boxes whose kind was hardly guessed.
    Set<ComponentId> guessed() {
        return guessed.get();
    }

    /// What the guessed boxes stand for.
    private Set<KindId> standing(Catalog catalog) {
        Set<KindId> all = new HashSet<>();
        for (ComponentId id : guessed.get()) {
            for (KindId kind : terrain.kinds(terrain.number(id))) {
                all.add(kind);
                catalog.kind(kind).stream()
                        .flatMap(known -> known.standsFor().stream())
                        .forEach(other -> all.add(other.kind()));
            }
        }
        return all;
    }

    /// The box whose guessed kind alone makes a pitfall fire, where there is one; of several the first that `evidence`
    /// holds.
    Optional<ComponentId> lacking(Pitfall pitfall, Evidence evidence) {
        if (guessed.get().isEmpty()
                || !concerns.of(pitfall.fires()).touches(kinds.get())
                || read.get().asking().asks(pitfall.when())
                        && read.get().decider().against(pitfall.fires()).holds()) {
            return Optional.empty();
        }
        return evidence.components().stream()
                .filter(guessed.get()::contains)
                .findFirst()
                .or(() -> guessed.get().stream().findFirst());
    }
}
