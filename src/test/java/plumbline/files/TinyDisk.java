package plumbline.files;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A real disk of a few kilobytes in memory, where this machine lets us mount one; else its test is left out.
public final class TinyDisk implements AutoCloseable {
    private final Path folder;

    private TinyDisk(Path folder) {
        this.folder = folder;
    }

    /// Mounted on a folder that is there and empty.
    public static TinyDisk on(Path folder, int kilobytes) throws IOException {
        assumeTrue(Files.isExecutable(Path.of("/bin/mount")), "no disk can be mounted here");
        int ended = run("/bin/mount", "-t", "tmpfs", "-o", "size=" + kilobytes + "k", "tmpfs", folder.toString());
        assumeTrue(ended == 0, "whoever runs this may not mount a disk");
        return new TinyDisk(folder);
    }

    /// Nothing can be written on it from now on.
    public void protect() throws IOException {
        assumeTrue(run("/bin/mount", "-o", "remount,ro", folder.toString()) == 0, "the disk can't be protected");
    }

    @Override
    public void close() throws IOException {
        run("/bin/umount", folder.toString());
    }

    private static int run(String... command) throws IOException {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        // Not `waitFor`, which may be interrupted: what is mounted has to be unmounted.
        return process.onExit().join().exitValue();
    }
}
