package plumbline.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/// Tells when the prompts or rubrics in a user's own folder have changed, and come to rest.
///
/// It looks every so often rather than being told: what tells of changes misses network folders, and a folder that is
/// not there yet. Only a folder that looks the same twice is told of, so that a file half written is not read.
public final class FolderWatch implements AutoCloseable {
    private final Path folder;
    private final Runnable changed;
    private final ScheduledExecutorService looking;
    private final ScheduledFuture<?> rounds;
    private Optional<Map<Path, Trace>> told;
    private Optional<Map<Path, Trace>> last;

    /// What tells a file from itself at another time, without reading it.
    private record Trace(long size, FileTime time) {}

    /// Looks from now on; `changed` is run on a thread of the watch's own.
    public FolderWatch(Path folder, Duration every, Runnable changed) {
        this.folder = folder;
        this.changed = changed;
        told = look();
        last = told;
        looking = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread thread = new Thread(work, "library-watch");
            thread.setDaemon(true);
            return thread;
        });
        rounds = looking.scheduleWithFixedDelay(this::again, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void again() {
        Optional<Map<Path, Trace>> now = look();
        boolean settled = now.isPresent() && now.equals(last);
        last = now;
        if (settled && !now.equals(told)) {
            told = now;
            changed.run();
        }
    }

    /// Nothing where the folder can't be looked through right now, as while it is being moved.
    private Optional<Map<Path, Trace>> look() {
        Map<Path, Trace> seen = new TreeMap<>();
        try {
            for (Path file : Folder.filesUnder(folder)) {
                BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
                seen.put(file, new Trace(attributes.size(), attributes.lastModifiedTime()));
            }
            return Optional.of(seen);
        } catch (IOException _) {
            // A file that went away between two looks: the next one sees what is left.
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        rounds.cancel(false);
        looking.shutdownNow();
    }
}
