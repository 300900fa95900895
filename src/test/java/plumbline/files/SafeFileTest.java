package plumbline.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.design.Design;
import plumbline.problem.Problem;

class SafeFileTest {
    private static final byte[] NEW = "new\n".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aFileIsReplacedWholeAndNothingElseIsLeft() throws IOException {
        Path file = folder.resolve("a.json");
        Files.writeString(file, "old, and longer than the new one");

        assertThat(new SafeFile().write(file, NEW)).isEmpty();

        assertThat(file).hasBinaryContent(NEW);
        assertThat(files()).containsExactly("a.json");
    }

    @Test
    void aFullDiskLeavesTheOldFileAndSaysSo() throws IOException {
        Path file = folder.resolve("a.json");
        Files.writeString(file, "old");
        SafeFile full = new SafeFile((beside, bytes) -> {
            Files.write(beside, new byte[] {bytes[0]});
            throw new FileSystemException(beside.toString(), null, "No space left on device");
        });

        assertThat(full.write(file, NEW))
                .map(Problem::shown)
                .hasValueSatisfying(
                        shown -> assertThat(shown).startsWith(file.toString()).contains("the disk is full"));

        assertThat(file).hasContent("old");
        assertThat(files()).containsExactly("a.json");
    }

    @Test
    void whatReadsBackDifferentlyIsAProblem() {
        SafeFile lying = new SafeFile((beside, bytes) -> Files.write(beside, new byte[] {1}));

        assertThat(lying.write(folder.resolve("a.json"), NEW))
                .hasValueSatisfying(problem -> assertThat(problem.message()).contains("reads back differently"));
    }

    @Test
    void aReadOnlyFolderIsAProblem() throws IOException {
        SafeFile denied = new SafeFile((beside, bytes) -> {
            throw new AccessDeniedException(beside.toString());
        });
        assertThat(denied.write(folder.resolve("a.json"), NEW))
                .hasValueSatisfying(problem -> assertThat(problem.message()).contains("can't be written to"));

        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
        try {
            assumeTrue(!Files.isWritable(folder), "whoever runs this may write anywhere");
            assertThat(new SafeFile().write(folder.resolve("a.json"), NEW))
                    .hasValueSatisfying(problem -> assertThat(problem.message()).contains("can't be written to"));
        } finally {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    @Test
    void aMissingFolderAndAFolderAreProblems() {
        assertThat(new SafeFile().write(folder.resolve("none/a.json"), NEW))
                .hasValueSatisfying(problem -> assertThat(problem.message()).contains("no such folder"));
        assertThat(new SafeFile().write(folder, NEW))
                .hasValueSatisfying(problem -> assertThat(problem.message()).contains("this is a folder"));
    }

    @Test
    void aLinkStaysALinkAndRightsStay() throws IOException {
        Path file = folder.resolve("a.json");
        Files.writeString(file, "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw----"));
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), file);

        assertThat(DesignFile.write(link, Design.empty(null, "T"))).isEmpty();

        assertThat(link).isSymbolicLink();
        assertThat(Files.readString(file)).isEqualTo(DesignFile.written(Design.empty(null, "T")));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-rw----");
    }
}
