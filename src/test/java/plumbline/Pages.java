package plumbline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Writes the pages of `docs` that say what the library holds: `./mvnw -Ppages`.
///
/// The argument, if there is one, names a list of labels of real diagrams to measure the recogniser with.
final class Pages {
    static final Path GRADING = Path.of("docs/grading.md");
    static final Path CUSTOMS = Path.of("rubrics/customs.yaml");
    static final Path COVERAGE = Path.of("docs/coverage.md");

    private Pages() {}

    public static void main(String[] arguments) throws IOException {
        Optional<Path> corpus =
                Optional.of(arguments).filter(all -> all.length > 0).map(all -> Path.of(all[0]));
        Files.writeString(GRADING, GradingPage.text(corpus.filter(Files::exists)));
        Files.writeString(CUSTOMS, CustomsPage.text());
        Files.writeString(COVERAGE, CoveragePage.text());
    }
}
