package plumbline.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import plumbline.problem.Problem;

/// Writes a whole file or leaves the old one as it was: a file beside it, forced to disk, moved over it in one step,
/// read back.
public final class SafeFile {
    /// Writes bytes into a fresh file and forces them to disk.
    interface Disk {
        void write(Path file, byte[] bytes) throws IOException;
    }

    private final Disk disk;

    public SafeFile() {
        this(SafeFile::forced);
    }

    SafeFile(Disk disk) {
        this.disk = disk;
    }

    private static void forced(Path file, byte[] bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer left = ByteBuffer.wrap(bytes);
            while (left.hasRemaining()) {
                channel.write(left);
            }
            channel.force(true);
        }
    }

    /// The problem that stood in the way, or none where the file now holds these bytes.
    public Optional<Problem> write(Path path, byte[] bytes) {
        Path beside = null;
        try {
            Path target = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
            if (Files.isDirectory(target)) {
                return Optional.of(
                        Problem.error(path.toString(), 0, 0, "not saved: this is a folder", "name a file in it"));
            }
            beside = target.resolveSibling(
                    "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".saving");
            Files.deleteIfExists(beside);
            disk.write(beside, bytes);
            sameRights(target, beside);
            move(beside, target);
            if (!Arrays.equals(bytes, Files.readAllBytes(target))) {
                return Optional.of(Problem.error(
                        path.toString(),
                        0,
                        0,
                        "not saved: what was written reads back differently",
                        "save it on another disk"));
            }
            return Optional.empty();
        } catch (IOException failed) {
            return Optional.of(problem(path, failed, removed(beside)));
        }
    }

    /// Makes a folder in one that is there already; the problem that stood in the way, or none where it is there now.
    public static Optional<Problem> folder(Path path) {
        try {
            if (!Files.isDirectory(path)) {
                Files.createDirectory(path);
            }
            return Optional.empty();
        } catch (FileAlreadyExistsException taken) {
            return Optional.of(Problem.error(
                    path.toString(), 0, 0, "not saved: this is a file", "name a folder for several files"));
        } catch (IOException failed) {
            return Optional.of(problem(path, failed));
        }
    }

    private static void sameRights(Path old, Path fresh) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(fresh, PosixFileAttributeView.class);
        if (view != null && Files.exists(old)) {
            view.setPermissions(Files.getPosixFilePermissions(old));
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException unsupported) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static boolean removed(@Nullable Path beside) {
        try {
            if (beside != null) {
                Files.deleteIfExists(beside);
            }
            return true;
        } catch (IOException stays) {
            return false;
        }
    }

    /// Why a file could not be written and what to do about it, in the words of this application.
    public static Problem problem(Path path, IOException failed) {
        return problem(path, failed, true);
    }

    private static Problem problem(Path path, IOException failed, boolean removed) {
        String reason = failed instanceof FileSystemException file && file.getReason() != null
                ? file.getReason()
                : String.valueOf(failed.getMessage());
        String left = removed ? "" : "; an unfinished copy is left beside it";
        String small = reason.toLowerCase(Locale.ROOT);
        if (failed instanceof NoSuchFileException) {
            return Problem.error(path.toString(), 0, 0, "not saved: there is no such folder", "make it first" + left);
        }
        if (small.contains("name too long")) {
            return Problem.error(
                    path.toString(), 0, 0, "not saved: the name is too long", "choose a shorter one" + left);
        }
        if (failed instanceof AccessDeniedException || small.contains("read-only")) {
            return Problem.error(
                    path.toString(), 0, 0, "not saved: this folder can't be written to", "choose another" + left);
        }
        if (small.contains("no space") || small.contains("quota")) {
            return Problem.error(
                    path.toString(),
                    0,
                    0,
                    "not saved: the disk is full",
                    "the old file is untouched; make room" + left);
        }
        return Problem.error(path.toString(), 0, 0, "not saved: " + reason, "the old file is untouched" + left);
    }
}
