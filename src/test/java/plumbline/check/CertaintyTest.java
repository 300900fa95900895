package plumbline.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import plumbline.catalog.Reading;
import plumbline.catalog.Recogniser;
import plumbline.catalog.Recognition;
import plumbline.design.Component;
import plumbline.design.ComponentId;
import plumbline.design.KindId;
import plumbline.design.Wiring;
import plumbline.rubric.Criterion;
import plumbline.rubric.Dimension;
import plumbline.rubric.Pitfall;
import plumbline.rubric.Rule;

/// A pitfall that rests on a kind which was hardly guessed is told, and costs nothing.
final class CertaintyTest {
    private static final Criterion.Checked CACHED = Trial.criterion(
            "cached", Dimension.SERVING, Criterion.Part.ORDINARY, 1, new Rule.Has(Trial.of("cache"), 1));
    private static final Pitfall WARNS = pitfall("warns", Pitfall.Weight.MAJOR, new Rule.Has(Trial.of("ranking"), 1));

    private static Pitfall pitfall(String id, Pitfall.Weight weight, Rule fires) {
        return Trial.pitfall(id, weight, Dimension.SERVING, null, fires);
    }

    /// Reads labels as they stand, as surely as it is told.
    private static Recogniser reading(double confidence) {
        return new Recogniser() {
            @Override
            public Recognition recognise(String label) {
                return Recognition.NONE;
            }

            @Override
            public Set<KindId> possible(Component component) {
                return Set.of();
            }

            @Override
            public Reading read(Wiring wiring) {
                Reading stated = Trial.STATED.read(wiring);
                Map<ComponentId, Recognition> kinds = new HashMap<>(stated.kinds());
                for (Component component : wiring.components()) {
                    if (component.kind() == null) {
                        kinds.put(
                                component.id(), new Recognition(new KindId(component.label()), List.of(), confidence));
                    }
                }
                return new Reading(kinds, stated.flows());
            }
        };
    }

    private static Report report(double confidence, String sketch, Pitfall... pitfalls) {
        return new Checker(
                        Trial.CATALOG,
                        reading(confidence),
                        Trial.rubric(List.of(CACHED), List.of(pitfalls)),
                        Trial.PARAMETERS)
                .check(Sketch.of(sketch));
    }

    private static double serving(Report report) {
        return report.dimensions().getFirst().score();
    }

    @Test
    void aWeakGuessCostsNothing() {
        String sketch = "client => service => cache; service => ranking:?";
        Report sure = report(0.5, sketch, WARNS);
        Report weak = report(0.49, sketch, WARNS);

        assertThat(sure.pitfalls()).extracting(Report.Hit::counted).containsExactly(true);
        assertThat(weak.pitfalls()).extracting(Report.Hit::counted).containsExactly(false);
        assertThat(weak.pitfalls().getFirst().message()).contains("what ranking is I could hardly guess");
        assertThat(serving(weak)).isGreaterThan(serving(sure));
        assertThat(serving(weak)).isEqualTo(serving(report(0.49, sketch)));
    }

    @Test
    void whatIsStatedIsNoGuess() {
        Report stated = report(0.1, "client => service => cache; service => ranking", WARNS);

        assertThat(stated.pitfalls()).extracting(Report.Hit::counted).containsExactly(true);
    }

    @Test
    void aPitfallThatFiresWithoutTheGuessCounts() {
        Report twice = report(0.1, "client => service => cache; service => ranking; service => ranking:?", WARNS);

        assertThat(twice.pitfalls()).extracting(Report.Hit::counted).containsExactly(true);
    }

    @Test
    void anUnsureOneHidesNoSureOneOfTheSameCause() {
        Pitfall minor = new Pitfall(
                "minor",
                "Minor",
                Pitfall.Weight.MINOR,
                Dimension.SERVING,
                "",
                "",
                "warns",
                null,
                null,
                new Rule.Has(Trial.of("service"), 1),
                null);
        Report report = report(0.1, "client => service => cache; service => ranking:?", WARNS, minor);

        assertThat(report.pitfalls())
                .filteredOn(Report.Hit::counted)
                .extracting(hit -> hit.pitfall().id())
                .containsExactly("minor");
    }

    @Test
    void aTellThatIsOnlyGuessedCapsNothing() {
        Pitfall tell = pitfall("tell", Pitfall.Weight.TELL, new Rule.Has(Trial.of("ranking"), 1));
        String sketch = "client => service => cache; service => ranking:?";

        assertThat(report(0.1, sketch, tell).score())
                .isGreaterThan(report(0.9, sketch, tell).score());
    }
}
