package plumbline.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.problem.Problem;

/// Saving where a disk is really full, or really protected.
class RealDiskTest {
    private static final int KILOBYTES = 64;

    @TempDir
    private Path folder;

    private static void fill(Path disk) throws IOException {
        byte[] page = new byte[4096];
        for (int at = 0; ; at++) {
            try {
                Files.write(disk.resolve("filling" + at), page);
            } catch (IOException full) {
                return;
            }
        }
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.startsWith("filling"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void aFullDiskLeavesTheOldFileAndNothingElse() throws IOException {
        try (TinyDisk _ = TinyDisk.on(folder, KILOBYTES)) {
            Path file = Files.writeString(folder.resolve("a.json"), "old");
            fill(folder);

            Optional<Problem> problem = new SafeFile().write(file, new byte[16 * 1024]);

            assertThat(problem)
                    .hasValueSatisfying(told -> assertThat(told.message()).isEqualTo("not saved: the disk is full"));
            assertThat(file).hasContent("old");
            assertThat(files()).containsExactly("a.json");
        }
    }

    @Test
    void whenThereIsRoomAgainTheSameFileIsSaved() throws IOException {
        try (TinyDisk _ = TinyDisk.on(folder, KILOBYTES)) {
            Path file = Files.writeString(folder.resolve("a.json"), "old");
            fill(folder);
            byte[] whole = new byte[16 * 1024];
            assertThat(new SafeFile().write(file, whole)).isPresent();

            for (int at = 0; at < 6; at++) {
                Files.delete(folder.resolve("filling" + at));
            }

            assertThat(new SafeFile().write(file, whole)).isEmpty();
            assertThat(file).hasBinaryContent(whole);
        }
    }

    @Test
    void aProtectedDiskSaysThatItCantBeWrittenTo() throws IOException {
        try (TinyDisk disk = TinyDisk.on(folder, KILOBYTES)) {
            Path file = Files.writeString(folder.resolve("a.json"), "old");
            disk.protect();

            assertThat(new SafeFile().write(file, new byte[8]))
                    .hasValueSatisfying(told -> assertThat(told.message()).contains("can't be written to"));
            assertThat(file).hasContent("old");
            assertThat(files()).containsExactly("a.json");
        }
    }
}
