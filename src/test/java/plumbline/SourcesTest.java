package plumbline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What a reader of the sources may rely on.
final class SourcesTest {
    /// A public type or a package at the left margin, and the line above its annotations.
    private static final Pattern UNSAID =
            Pattern.compile("(?m)^(?!///|\\h|@).*\\R(?:@.*\\R(?:\\h+.*\\R)*)*(?:public .*\\b(?:class|interface|record|enum)\\b|package )");

    @Test
    void everyPackageAndPublicTypeSaysWhatItIs() {
        assertThat(sources("src/main/java"))
                .isNotEmpty()
                .filteredOn(each -> !isSaid(each))
                .isEmpty();
    }

    private static boolean isSaid(Path file) {
        String text = "\n" + read(file);
        boolean isPackage = file.endsWith("package-info.java");
        return isPackage
                ? text.startsWith("\n///")
                : !UNSAID.matcher(text.replaceFirst("(?m)^package ", "in ")).find();
    }

    private static List<Path> sources(String folder) {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(each -> each.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(file.toString(), e);
        }
    }
}
