package plumbline.ui.filing;

import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import plumbline.editor.Change;
import plumbline.files.journal.Draft;
import plumbline.files.journal.Drafts;
import plumbline.files.journal.Journal;
import plumbline.problem.Problem;
import plumbline.ui.work.Work;
import plumbline.ui.work.Works;

/// Keeps a draft of every work on the desk: well within a second after a change its history is on disk.
///
/// A work that leaves the desk leaves its draft behind, unless there is nothing in it that isn't elsewhere. For the FX
/// thread; writing happens off it.
final class Keeping implements AutoCloseable {
    private static final long SOON_MILLIS = 250;
    private static final long PATIENCE_SECONDS = 10;

    private final Works works;
    private final Drafts drafts;
    private final InstantSource clock;
    private final Shelf shelf;
    private final Consumer<Problem> unkept;
    private final Consumer<Throwable> failed;
    private final Map<Work, Held> held = new HashMap<>();
    private final ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "journal");
        thread.setDaemon(true);
        return thread;
    });
    private boolean closed;

    /// A work with its draft; the draft is the worker's, all else the FX thread's.
    private static final class Held {
        final AtomicReference<@Nullable Journal> pending = new AtomicReference<>();

        @Nullable
        Draft draft;

        Instant changed;
        boolean broken;
        Subscription following = Subscription.EMPTY;

        Held(@Nullable Draft draft, Instant changed) {
            this.draft = draft;
            this.changed = changed;
        }
    }

    /// `unkept` is told why a draft can't be written; `failed` of a fault of ours.
    Keeping(
            Works works,
            Drafts drafts,
            InstantSource clock,
            Shelf shelf,
            Consumer<Problem> unkept,
            Consumer<Throwable> failed) {
        this.works = works;
        this.drafts = drafts;
        this.clock = clock;
        this.shelf = shelf;
        this.unkept = unkept;
        this.failed = failed;
        works.open().addListener((ListChangeListener<Work>) _ -> compare());
    }

    /// The draft that goes on with a work which is about to be laid on the desk.
    void adopt(Work work, Draft draft, Instant changed) {
        held.put(work, new Held(draft, changed));
    }

    private void compare() {
        if (closed) {
            return;
        }
        for (Work work : works.open()) {
            Held known = held.computeIfAbsent(work, _ -> new Held(null, clock.instant()));
            if (known.following.equals(Subscription.EMPTY)) {
                follow(work, known);
            }
        }
        Set<Work> gone = new HashSet<>(held.keySet());
        gone.removeAll(works.open());
        for (Work work : gone) {
            Held left = held.remove(work);
            if (left != null) {
                leave(work, left);
            }
        }
    }

    private void follow(Work work, Held known) {
        Runnable unfollow = work.editor().onChange(change -> {
            if (change == Change.DESIGN) {
                known.changed = clock.instant();
                note(work, known);
            }
        });
        known.following =
                work.originProperty().subscribe(() -> note(work, known)).and(unfollow::run);
        note(work, known);
    }

    /// Has the work written soon, as it is now or as it will be then.
    private void note(Work work, Held known) {
        Journal before = known.pending.getAndSet(Journals.of(work, known.changed, Journal.Ending.NONE));
        if (before == null && !closed) {
            var _ = worker.schedule(() -> write(known), SOON_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    /// Writes at once all that is still to be written.
    void flush() {
        held.values().forEach(known -> worker.execute(() -> write(known)));
    }

    private void write(Held known) {
        Journal next = known.pending.getAndSet(null);
        if (next == null) {
            return;
        }
        try {
            Draft draft = known.draft;
            if (draft == null) {
                draft = drafts.fresh();
                known.draft = draft;
            }
            draft.write(next)
                    .ifPresentOrElse(
                            problem -> tell(known, problem), () -> Platform.runLater(() -> known.broken = false));
        } catch (IOException denied) {
            tell(
                    known,
                    Problem.error(String.valueOf(denied.getMessage()), 0, 0, "this folder can't be written to", ""));
        } catch (RuntimeException fault) {
            Platform.runLater(() -> failed.accept(fault));
        }
    }

    private void tell(Held known, Problem problem) {
        Platform.runLater(() -> {
            if (!known.broken) {
                known.broken = true;
                unkept.accept(problem);
            }
        });
    }

    /// Whether closing now would lose something: changes that no file holds, of a work whose draft can't be written.
    boolean atStake(Work work) {
        Held known = held.get(work);
        return known != null && known.broken && work.touched();
    }

    private void leave(Work work, Held known) {
        known.following.unsubscribe();
        boolean stays = work.touched() || work.origin().target().isPresent();
        Journal last = Journals.of(work, known.changed, Journal.Ending.ASIDE);
        known.pending.set(stays ? last : null);
        worker.execute(() -> {
            write(known);
            Draft draft = known.draft;
            if (draft == null) {
                return;
            }
            try {
                if (stays) {
                    Shelf.Shelved put = Shelf.Shelved.of(draft.id(), last);
                    draft.close();
                    Platform.runLater(() -> shelf.put(put));
                } else {
                    draft.discard();
                }
            } catch (IOException denied) {
                // What could not be deleted is offered again, which is better than the contrary.
                tell(known, Problem.warning(draft.id(), 0, 0, String.valueOf(denied.getMessage()), ""));
            }
        });
    }

    /// Writes everything as well closed, and waits for it.
    @Override
    public void close() {
        closed = true;
        held.forEach((work, known) -> {
            known.following.unsubscribe();
            known.pending.set(Journals.of(work, known.changed, Journal.Ending.CLOSED));
        });
        List<Held> all = works.open().stream().map(held::get).toList();
        all.forEach(known -> worker.execute(() -> {
            write(known);
            Draft draft = known.draft;
            try {
                if (draft != null) {
                    draft.close();
                }
            } catch (IOException denied) {
                // The claim ends with the process at the latest.
                tell(known, Problem.warning("", 0, 0, String.valueOf(denied.getMessage()), ""));
            }
        }));
        worker.shutdown();
        try {
            if (!worker.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                worker.shutdownNow();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
