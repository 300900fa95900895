package plumbline.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A regular expression hears no deadline: none that reads files may need the square of a text's length, or a stack
/// as deep as it is long.
///
/// Counted are the characters looked at, so that every machine says the same.
class PatternsTest {
    private static final int LENGTH = 3_000;

    /// How often a character may be looked at: parts of at most some hundred are tried from everywhere.
    private static final int LOOKS = 900;

    private static final long STACK_BYTES = 256 * 1024;

    private record Named(String name, Pattern pattern) {}

    @Test
    void noPatternGoesOverATextAgainAndAgain() throws Exception {
        List<Named> patterns = patterns();
        assertThat(patterns).hasSizeGreaterThan(100);
        List<String> slow = new ArrayList<>();
        Thread shallow = new Thread(
                null, () -> patterns.forEach(each -> slow(each, LENGTH).ifPresent(slow::add)), "", STACK_BYTES);
        shallow.start();
        shallow.join();
        assertThat(slow).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\\s*b?\\s*c", "(?:a|a )+b", "(.+?)\\s*\\[x]", "(?:[^\"\\\\]|\\\\.)*\""})
    void patternsThatDoAreFound(String pattern) throws Exception {
        assertThat(found(pattern, LENGTH)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"(?:[^\"\\\\]|\\\\.)*\"", "^\\p{L}(?: {1,2}\\p{L}){3,}$"})
    void patternsThatNeedADeepStackAreFound(String pattern) throws Exception {
        // So long that it needs too much even where the compiler has made each step small.
        assertThat(found(pattern, 50 * LENGTH)).isPresent();
    }

    private static Optional<String> found(String pattern, int length) throws InterruptedException {
        List<String> slow = new ArrayList<>();
        Named each = new Named("it", Pattern.compile(pattern));
        Thread shallow = new Thread(null, () -> slow(each, length).ifPresent(slow::add), "", STACK_BYTES);
        shallow.start();
        shallow.join();
        return slow.stream().findFirst();
    }

    /// The text that it needs too long for, or empty.
    private static Optional<String> slow(Named each, int length) {
        for (String text : Exhausting.texts(each.pattern(), length)) {
            for (boolean all : new boolean[] {true, false}) {
                try {
                    Matcher matcher = each.pattern().matcher(new Counted(text, new int[] {LOOKS * length}));
                    boolean found = all ? matcher.matches() : matcher.find();
                    while (found && !all) {
                        found = matcher.find();
                    }
                } catch (Exhausted | StackOverflowError exhausted) {
                    String shown =
                            text.substring(0, Math.min(30, text.length())).replace("\n", "\\n");
                    return Optional.of("%s %s: %s...".formatted(each.name(), each.pattern(), shown));
                }
            }
        }
        return Optional.empty();
    }

    /// The constants of every class that reads or writes files.
    private static List<Named> patterns() throws IOException, URISyntaxException, ReflectiveOperationException {
        Path classes = Path.of(
                Reader.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        List<Named> patterns = new ArrayList<>();
        for (String floor : List.of("exchange", "files", "problem")) {
            try (Stream<Path> files = Files.walk(classes.resolve("plumbline").resolve(floor))) {
                for (Path file : files.filter(each -> each.toString().endsWith(".class"))
                        .sorted()
                        .toList()) {
                    String path = classes.relativize(file).toString();
                    String name = path.substring(0, path.length() - ".class".length())
                            .replace('/', '.')
                            .replace('\\', '.');
                    patterns.addAll(patterns(Class.forName(name, false, Reader.class.getClassLoader())));
                }
            }
        }
        return patterns;
    }

    private static List<Named> patterns(Class<?> type) throws IllegalAccessException {
        List<Named> patterns = new ArrayList<>();
        for (Field field : type.getDeclaredFields()) {
            if (Modifier.isStatic(field.getModifiers()) && field.getType() == Pattern.class) {
                field.setAccessible(true);
                patterns.add(new Named(type.getSimpleName() + "." + field.getName(), (Pattern) field.get(null)));
            }
        }
        return patterns;
    }

    /// A text that can be looked at so often.
    private record Counted(String text, int[] left) implements CharSequence {
        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            if (--left[0] < 0) {
                throw new Exhausted();
            }
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.substring(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }

    private static final class Exhausted extends RuntimeException {
        private static final long serialVersionUID = 1;

        Exhausted() {
            super(null, null, false, false);
        }
    }
}
