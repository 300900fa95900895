package plumbline.check;

import java.util.HashMap;
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
import plumbline.design.Wiring;
import plumbline.rubric.Pitfall;

/// The drawing as far as it could be read: what was hardly guessed is of no kind there, and so nobody's fault.
///
/// A pitfall that does not fire in it rests on a guess: docs/decisions/010. Made when a pitfall fires. Not safe for
/// use
/// by several threads.
final class Certainty {
    /// Below this, a kind is the best of several bad guesses.
    private static final double HARDLY = 0.5;

    private final Set<ComponentId> guessed;
    private final Once<Read> read;

    /// What deciding pitfalls takes.
    record Read(Decider decider, Asking asking) {}

    private Certainty(Set<ComponentId> guessed, Once<Read> read) {
        this.guessed = guessed;
        this.read = read;
    }

    static Certainty of(Catalog catalog, Wiring wiring, Reading reading, Function<Terrain, Read> reader) {
        Set<ComponentId> guessed = new LinkedHashSet<>();
        for (Component component : wiring.components()) {
            Recognition recognition = reading.kinds().getOrDefault(component.id(), Recognition.NONE);
            if (component.kind() == null && recognition.kind() != null && recognition.confidence() < HARDLY) {
                guessed.add(component.id());
            }
        }
        return new Certainty(guessed, new Once<>(() -> {
            Map<ComponentId, Recognition> kinds = new HashMap<>(reading.kinds());
            guessed.forEach(id -> kinds.put(id, Recognition.NONE));
            Reading known = new Reading(kinds, reading.flows(), reading.errands());
            return reader.apply(Survey.of(catalog, wiring, known));
        }));
    }

    /// The box whose guessed kind alone makes a pitfall fire, where there is one; of several the first that `evidence`
    /// holds.
    Optional<ComponentId> lacking(Pitfall pitfall, Evidence evidence) {
        if (guessed.isEmpty()
                || read.get().asking().asks(pitfall.when())
                        && read.get().decider().against(pitfall.fires()).holds()) {
            return Optional.empty();
        }
        return evidence.components().stream()
                .filter(guessed::contains)
                .findFirst()
                .or(() -> guessed.stream().findFirst());
    }
}
