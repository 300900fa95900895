package plumbline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import plumbline.design.PromptId;

/// What each adversary may score: the lines of `bounds.tsv`, the most particular of which holds.
final class Bounds {
    private static final String ANY = "*";
    private static final String FAMILY = "@";
    private static final List<Line> LINES = read();

    private Bounds() {}

    /// A bound, both ends included; `own` is that of the design which the drawing was made from.
    record Bound(int least, int most, boolean own) {}

    private record Line(String adversary, String prompt, String drawing, Bound bound) {
        boolean holds(String someAdversary, String somePrompt, String someDrawing) {
            return adversary.equals(someAdversary)
                    && (prompt.equals(ANY) || named(prompt, somePrompt))
                    && (drawing.equals(ANY) || named(drawing, someDrawing));
        }

        int particular() {
            return weight(prompt) + 3 * weight(drawing);
        }
    }

    /// Named itself, or by its family.
    private static boolean named(String name, String some) {
        return name.equals(some)
                || (name.startsWith(FAMILY)
                        && Exercises.library()
                                .prompt(new PromptId(some))
                                .filter(prompt ->
                                        name.equals(FAMILY + prompt.parameters().family()))
                                .isPresent());
    }

    private static int weight(String name) {
        return name.equals(ANY) ? 0 : name.startsWith(FAMILY) ? 1 : 2;
    }

    static Bound of(String adversary, String prompt, String drawing) {
        return LINES.stream()
                .filter(line -> line.holds(adversary, prompt, drawing))
                .max((one, other) -> Integer.compare(one.particular(), other.particular()))
                .orElseThrow(() -> new AssertionError("bounds.tsv says nothing of " + adversary))
                .bound();
    }

    private static List<Line> read() {
        try (InputStream in = Objects.requireNonNull(Bounds.class.getResourceAsStream("bounds.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .map(cells -> new Line(cells[0], cells[1], cells[2], bound(cells[3], cells[4])))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Bound bound(String least, String most) {
        return most.equals("own")
                ? new Bound(Integer.parseInt(least), 100, true)
                : new Bound(Integer.parseInt(least), Integer.parseInt(most), false);
    }
}
