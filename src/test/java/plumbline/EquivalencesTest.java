package plumbline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import plumbline.Equivalences.Equivalence;
import plumbline.design.Design;
import plumbline.files.Reference;

/// Two people who draw the same design in their own ways get the same grade.
class EquivalencesTest {
    private static final int MOST = 5;

    static Stream<Equivalence> equivalences() {
        return Equivalences.all();
    }

    @ParameterizedTest
    @MethodSource("equivalences")
    void drawnInAnotherWayTheGradeMovesByAtMostFive(Equivalence equivalence) {
        Map<String, String> moved = new TreeMap<>();
        int redrawn = 0;
        for (Reference reference : Exercises.library().references()) {
            Design design = Exercises.design(reference);
            Design other = equivalence.redraws().apply(design);
            if (other.equals(design)) {
                continue;
            }
            redrawn++;
            int before = Exercises.score(reference.prompt(), design);
            int after = Exercises.score(reference.prompt(), other);
            if (Math.abs(after - before) > MOST) {
                moved.put(reference.prompt() + "/" + reference.name(), before + " becomes " + after);
            }
        }

        assertThat(redrawn).as("references that can be redrawn").isPositive();
        assertThat(moved).as("of %d redrawn", redrawn).isEmpty();
    }

    @Test
    void aProductIsTakenForWhatItIs() {
        Map<String, String> wrong = new TreeMap<>();
        Equivalences.products().forEach((kind, product) -> {
            var found = Exercises.library().recogniser().recognise(product).kind();
            if (found == null || !Objects.equals(found.value(), kind)) {
                wrong.put(product, kind + " is taken for " + found);
            }
        });

        assertThat(wrong).isEmpty();
    }
}
