package plumbline.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.design.PromptId;
import plumbline.practice.Progress;
import plumbline.problem.Decoded;
import plumbline.problem.Problem;

class ProgressFileTest {
    @TempDir
    private Path folder;

    @Test
    void whatIsWrittenIsReadAgain() {
        Path file = folder.resolve("not/yet/progress.json");
        Progress progress = Progress.NONE
                .with(new PromptId("eta"), 71, Instant.parse("2026-01-02T10:00:00Z"))
                .with(new PromptId("a \"b\""), 0, Instant.parse("2026-01-02T10:00:01Z"));

        assertThat(ProgressFile.write(file, progress)).isEmpty();
        assertThat(ProgressFile.read(file)).isEqualTo(new Decoded.Good<>(progress, java.util.List.of()));
    }

    @Test
    void noFileIsNoProgress() {
        assertThat(ProgressFile.read(folder.resolve("none.json")))
                .isEqualTo(new Decoded.Good<>(Progress.NONE, java.util.List.of()));
    }

    @Test
    void aKeyThatNobodyKnowsIsTold() {
        String text =
                "{\"format\": 1, \"best\": {\"eta\": {\"odd\": 1, \"score\": 1, \"last\": \"2026-01-02T10:00:00Z\"}}, \"odd\": 1}";

        assertThat(ProgressFile.read(TinyCatalog.source(text)).problems())
                .extracting(Problem::message)
                .containsExactly("`odd` is no key of a best score", "`odd` is no key of a file of progress");
    }

    @Test
    void aFileThatCannotBeWrittenSaysWhy() throws IOException {
        Path folderInItsPlace = Files.createDirectories(folder.resolve("progress.json"));
        assertThat(ProgressFile.write(folderInItsPlace, Progress.NONE)).isPresent();
    }

    @Test
    void aBrokenFileIsToldWithItsLines() throws IOException {
        Path file = folder.resolve("progress.json");
        Files.writeString(file, """
                {"format": 1, "best": {
                  "eta": {"score": 101, "last": "yesterday"}}}
                """);

        assertThat(ProgressFile.read(file).problems())
                .hasSize(2)
                .allSatisfy(problem -> assertThat(problem.line()).isEqualTo(2));
    }
}
