package plumbline.files.journal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// That something is in the hands of this window and no other; the platform lets go of it when the process dies.
///
/// A lock of the operating system on a small file, which stays: it says nothing by being there.
public final class Claim implements AutoCloseable {
    /// What this process holds: to open such a file again and close it would let go of it on some systems.
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private Claim(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /// The claim, or none where somebody else has it.
    ///
    /// Throws where claims can't be made at all, as in a folder that can't be written to.
    public static Optional<Claim> of(Path file) throws IOException {
        Path whole = file.toAbsolutePath().normalize();
        Files.createDirectories(whole.getParent());
        if (!HELD.add(whole)) {
            return Optional.empty();
        }
        Optional<FileChannel> locked = Optional.empty();
        try {
            locked = locked(whole);
        } finally {
            if (locked.isEmpty()) {
                HELD.remove(whole);
            }
        }
        return locked.map(channel -> new Claim(whole, channel));
    }

    private static Optional<FileChannel> locked(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        boolean held = false;
        try {
            FileLock lock = channel.tryLock();
            held = lock != null;
        } catch (OverlappingFileLockException _) {
            // Held by this very process through another class loader: somebody else's all the same.
            held = false;
        } finally {
            if (!held) {
                channel.close();
            }
        }
        return held ? Optional.of(channel) : Optional.empty();
    }

    /// Lets go.
    @Override
    public void close() throws IOException {
        try {
            channel.close();
        } finally {
            HELD.remove(file);
        }
    }
}
