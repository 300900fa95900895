package plumbline.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import plumbline.problem.Decoded;
import plumbline.problem.Problem;
import plumbline.problem.Severity;

class ProblemsTest {
    private final Problems problems = new Problems("f");

    private void warn(int times) {
        for (int i = 0; i < times; i++) {
            problems.warning(new Place(i + 1, 1), "odd", "");
        }
    }

    @Test
    void fiveHundredAreKeptAndTheOthersCounted() {
        warn(500);
        assertThat(problems.all()).hasSize(500);

        warn(3);
        assertThat(problems.all()).hasSize(501);
        assertThat(problems.all().getLast().message()).isEqualTo("and 3 more problems");
    }

    @Test
    void theFirstErrorIsKeptHoweverMuchIsOddBeforeIt() {
        warn(600);
        problems.error(new Place(700, 1), "wrong", "");
        problems.error(new Place(701, 1), "wrong too", "");

        assertThat(problems.all())
                .filteredOn(problem -> problem.severity() == Severity.ERROR)
                .extracting(Problem::message)
                .containsExactly("wrong");
        assertThat(problems.all().getLast().message()).isEqualTo("and 101 more problems");
        assertThat(problems.outcome(() -> "value")).isInstanceOf(Decoded.Bad.class);
    }

    @Test
    void theyAreToldInTheOrderOfTheFile() {
        problems.error(new Place(2, 5), "third", "");
        problems.warning(new Place(1, 9), "first", "");
        problems.error(new Place(2, 1), "second", "");

        assertThat(problems.all()).extracting(Problem::message).containsExactly("first", "second", "third");
    }
}
