package plumbline.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProblemTest {
    @Test
    void whatItQuotesIsCutInTheMiddle() {
        Problem problem = Problem.error("f", 0, 0, "`" + "x".repeat(5_000) + "` is no key", "y".repeat(600));

        assertThat(problem.message())
                .startsWith("`xxx")
                .contains(" … ")
                .endsWith("xxx` is no key")
                .hasSizeLessThan(700);
        assertThat(problem.hint()).hasSize(600).doesNotContain("…");
    }

    @Test
    void itIsShownInOneLineThatNoTerminalObeys() {
        assertThat(Problem.error("f\u001b[2J", 3, 7, "no\nkey", "try\r`a`").shown())
                .isEqualTo("f [2J:3:7: no key (try `a`)");
        assertThat(Problem.note("f", 3, 0, "odd", "").shown()).isEqualTo("f:3: odd");
        assertThat(Problem.note("f", 0, 7, "odd", "").shown()).isEqualTo("f: odd");
    }
}
