package plumbline.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is wrong with a user's own files, and what is not even looked at.
class FaultsTest {
    @TempDir
    Path folder;

    @Test
    void whereNothingIsTheUsersNothingIsRead() {
        assertThat(Library.over(folder).isUntouched()).isTrue();
        assertThat(Faults.of(Library.over(folder))).isSameAs(Faults.NONE);
    }

    @Test
    void aBrokenFileOfTheUsersIsToldWithItsPrompt() throws IOException {
        Path prompt = Files.createDirectories(folder.resolve("prompts/mine")).resolve("prompt.yaml");
        Files.writeString(prompt, "format: 1\nid: mine\ntitel: M\n");

        Faults faults = Faults.of(Library.over(folder));

        assertThat(faults.all()).isNotEmpty();
        assertThat(faults.of("mine")).isNotEmpty();
        assertThat(faults.of("eta")).isEmpty();
    }

    @Test
    void aFolderThatIsNoneIsAFault() throws IOException {
        Path file = Files.writeString(folder.resolve("notes.txt"), "no folder");

        Library library = Library.over(file);

        assertThat(Faults.of(library).all()).isEqualTo(library.problems());
    }
}
