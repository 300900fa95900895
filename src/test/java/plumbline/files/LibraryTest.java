package plumbline.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import plumbline.problem.Problem;

class LibraryTest {
    @Test
    void everyBundledFileReadsWithoutProblems() {
        Library library = Library.bundled();
        library.problems().forEach(problem -> System.out.println(problem.shown()));

        assertThat(library.problems()).extracting(Problem::shown).isEmpty();
        assertThat(library.prompts()).isNotEmpty();
    }
}
