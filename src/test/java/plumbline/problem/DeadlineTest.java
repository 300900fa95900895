package plumbline.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class DeadlineTest {
    private static final Duration LONG = Duration.ofMinutes(1);

    /// Never ends by itself.
    private static String asking() {
        while (true) {
            Deadline.ask();
        }
    }

    @Test
    void workThatEndsInTimeIsAnswered() {
        assertThat(Deadline.within(LONG, () -> {
                    Deadline.ask();
                    return "done";
                }))
                .contains("done");
    }

    @Test
    @Timeout(60)
    void workThatComputesTooLongEndsWhereItAsks() {
        assertThat(Deadline.within(Duration.ofMillis(20), DeadlineTest::asking)).isEmpty();
    }

    @Test
    void workEndsWhereItsThreadIsInterrupted() {
        Thread.currentThread().interrupt();
        try {
            assertThat(Deadline.within(LONG, DeadlineTest::asking)).isEmpty();
            assertThat(Thread.currentThread().isInterrupted())
                    .as("whoever called learns of it too")
                    .isTrue();
        } finally {
            Thread.interrupted();
        }
    }

    @Test
    @Timeout(60)
    void whoeverGivesUpFromAnotherThreadIsHeard() throws InterruptedException {
        AtomicBoolean ended = new AtomicBoolean();
        Thread worker = new Thread(
                () -> ended.set(Deadline.within(LONG, DeadlineTest::asking).isEmpty()));
        worker.start();
        worker.interrupt();
        worker.join();
        assertThat(ended).isTrue();
    }

    @Test
    void waitingIsNoComputing() {
        assertThat(Deadline.within(Duration.ofMillis(50), () -> {
                    try {
                        Thread.sleep(100);
                    } catch (InterruptedException gone) {
                        throw new AssertionError(gone);
                    }
                    Deadline.ask();
                    return "done";
                }))
                .contains("done");
    }

    @Test
    void withoutADeadlineNothingEnds() {
        Thread.currentThread().interrupt();
        try {
            Deadline.ask();
            assertThat(Thread.currentThread().isInterrupted()).isTrue();
        } finally {
            Thread.interrupted();
        }
    }
}
