package plumbline.ui.filing;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import plumbline.ui.control.Banner;
import plumbline.ui.words.Texts;

/// What is being opened, until it is there or the user has waited enough: a slow file says so, and can be given up.
///
/// What was given up comes to nothing, however far it was, and its thread is asked to end. For the FX thread, but for
/// `Wait.isOver`.
final class Patience {
    private static final Duration SLOW = Duration.millis(500);

    private final Banner banner;
    private final Set<Wait> waits = ConcurrentHashMap.newKeySet();

    Patience(Banner banner) {
        this.banner = banner;
    }

    /// One thing that is waited for.
    final class Wait {
        private final PauseTransition slow = new PauseTransition(SLOW);
        private final Runnable given;
        private boolean told;
        private @Nullable Thread worker;

        private Wait(String name, Runnable given) {
            this.given = given;
            waits.add(this);
            slow.setOnFinished(_ -> {
                told = true;
                banner.tell(
                        Texts.of("reading.slow", name),
                        List.of(),
                        Banner.Mood.NOTE,
                        List.of(new Banner.Answer(Texts.of("reading.stop"), Patience.this::giveUp)));
            });
            slow.play();
        }

        /// That thread works for it, and is interrupted where nobody waits any longer.
        void by(Thread thread) {
            worker = thread;
        }

        private void stop() {
            ends();
            if (worker != null) {
                worker.interrupt();
            }
        }

        /// Whether it is there, or was given up; on any thread.
        boolean isOver() {
            return !waits.contains(this);
        }

        /// It is there; whether anybody still waits for it.
        boolean ends() {
            slow.stop();
            boolean waited = waits.remove(this);
            if (waited && told) {
                banner.hide();
            }
            return waited;
        }
    }

    /// Waits for what has that name; `given` is run where the user gives it up.
    Wait begin(String name, Runnable given) {
        return new Wait(name, given);
    }

    /// Waits for nothing any longer; whether there was something that was said to be slow.
    boolean giveUp() {
        List<Wait> told = waits.stream().filter(wait -> wait.told).toList();
        told.forEach(wait -> {
            wait.stop();
            wait.given.run();
        });
        return !told.isEmpty();
    }

    /// Nobody waits for anything any more.
    void end() {
        List.copyOf(waits).forEach(Wait::stop);
    }
}
