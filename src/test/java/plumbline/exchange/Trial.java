package plumbline.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import plumbline.design.Design;
import plumbline.design.Limits;
import plumbline.files.DesignFile;
import plumbline.files.Source;
import plumbline.problem.Decoded;
import plumbline.problem.Problem;
import plumbline.problem.Severity;

/// Bytes from outside given to one who reads them, and watched: what is thrown, how long it takes, what memory it asks
/// for, and whether what was read holds.
public final class Trial {
    /// What one file may cost, on a machine that others use too: computing, not waiting.
    private static final Duration LONGEST = Duration.ofSeconds(2);

    private static final long MOST_BYTES = 256L * 1024 * 1024;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private Trial() {}

    /// A reader of diagrams answers in time with designs that hold, or with what is wrong.
    public static void read(Reader reader, byte[] bytes) {
        switch (watched(() -> reader.read("trial", bytes))) {
            case Decoded.Good<List<Imported>>(List<Imported> all, List<Problem> problems) -> {
                assertThat(all).isNotEmpty();
                told(problems);
                for (Imported each : all) {
                    told(each.problems());
                    noErrors(each.problems());
                    holds(each.design());
                }
            }
            case Decoded.Bad<List<Imported>>(List<Problem> problems) -> refused(problems);
        }
    }

    /// What a text pane reads is a design that holds, or every line that stands in the way. The prompt is nothing that
    /// it takes over.
    public static void read(Scribe scribe, byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        switch (watched(() -> scribe.read(text))) {
            case Decoded.Good<Heard>(Heard heard, List<Problem> problems) -> {
                told(problems);
                noErrors(problems);
                holds(heard.design().withPrompt(null));
            }
            case Decoded.Bad<Heard>(List<Problem> problems) -> refused(problems);
        }
    }

    /// Does the work and answers as it does, unless that took too long or too much memory.
    ///
    /// The first time somebody does something, classes are loaded and not compiled yet: what seems too much is done
    /// again.
    public static <T> T watched(Supplier<T> work) {
        Watched<T> done = Watched.of(work);
        if (!done.fair()) {
            done = Watched.of(work);
            assertThat(done.time()).as("the time it took").isLessThan(LONGEST);
            assertThat(done.bytes()).as("the bytes it asked for").isLessThan(MOST_BYTES);
        }
        return done.answer();
    }

    /// What came of a piece of work, and what it cost.
    private record Watched<T>(T answer, Duration time, long bytes) {
        static <T> Watched<T> of(Supplier<T> work) {
            long allocated = THREADS.getCurrentThreadAllocatedBytes();
            long began = THREADS.getCurrentThreadCpuTime();
            T answer = work.get();
            Duration time = Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - began);
            return new Watched<>(answer, time, THREADS.getCurrentThreadAllocatedBytes() - allocated);
        }

        boolean fair() {
            return time.compareTo(LONGEST) < 0 && bytes < MOST_BYTES;
        }
    }

    /// Whatever came of it, what is wrong is said: with errors where there is no value, and only there.
    public static void decoded(Decoded<?> read) {
        switch (read) {
            case Decoded.Good<?>(var _, List<Problem> problems) -> {
                told(problems);
                noErrors(problems);
            }
            case Decoded.Bad<?>(List<Problem> problems) -> refused(problems);
        }
    }

    /// A refusal names an error, in a sentence.
    public static void refused(List<Problem> problems) {
        assertThat(problems).anyMatch(problem -> problem.severity() == Severity.ERROR);
        told(problems);
    }

    /// Problems are few, and each is said in a line or two.
    public static void told(List<Problem> problems) {
        assertThat(problems).hasSizeLessThan(25_000);
        for (Problem problem : problems) {
            assertThat(problem.message()).isNotBlank().hasSizeLessThan(1_000);
            assertThat(problem.line()).isNotNegative();
            assertThat(problem.column()).isNotNegative();
        }
    }

    private static void noErrors(List<Problem> problems) {
        assertThat(problems).noneMatch(problem -> problem.severity() == Severity.ERROR);
    }

    /// It keeps to the limits, and survives being saved and opened.
    private static void holds(Design design) {
        assertThat(Limits.exceeded(design)).isEmpty();
        byte[] saved = DesignFile.written(design).getBytes(StandardCharsets.UTF_8);
        switch (DesignFile.read(new Source("saved", saved), SmallCatalog.catalog(), Seeds.PROMPTS)) {
            case Decoded.Good<Design>(Design back, var _) -> assertThat(back).isEqualTo(design);
            case Decoded.Bad<Design>(List<Problem> problems) ->
                throw new AssertionError("can't be opened again: " + problems + "\n" + design);
        }
    }
}
