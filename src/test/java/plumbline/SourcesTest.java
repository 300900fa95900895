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
    private static final Pattern TYPE = Pattern.compile("public .*\\b(class|interface|record|enum) .*");

    @Test
    void everyPackageAndPublicTypeSaysWhatItIs() {
        assertThat(sources("src/main/java"))
                .isNotEmpty()
                .filteredOn(each -> !isSaid(each))
                .isEmpty();
    }

    /// Above the type, or the package that a file is about, stand its annotations, and above them what it is.
    private static boolean isSaid(Path file) {
        List<String> lines = read(file).lines().toList();
        boolean isPackage = file.endsWith("package-info.java");
        for (int at = 0; at < lines.size(); at++) {
            if (isPackage
                    ? lines.get(at).startsWith("package ")
                    : TYPE.matcher(lines.get(at)).matches()) {
                int above = at - 1;
                while (above >= 0 && lines.get(above).matches("[@ )].*")) {
                    above--;
                }
                return above >= 0 && lines.get(above).startsWith("///");
            }
        }
        return true;
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
