package plumbline.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderWatchTest {
    private static final Duration EVERY = Duration.ofMillis(40);

    @TempDir
    private Path folder;

    private final LinkedBlockingQueue<String> told = new LinkedBlockingQueue<>();

    private FolderWatch watch() {
        return new FolderWatch(folder, EVERY, () -> told.add("changed"));
    }

    private boolean isTold() throws InterruptedException {
        return told.poll(20, TimeUnit.SECONDS) != null;
    }

    private boolean staysQuiet() throws InterruptedException {
        return told.poll(10 * EVERY.toMillis(), TimeUnit.MILLISECONDS) == null;
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    @Test
    void aFileThatComesChangesAndGoesIsTold() throws IOException, InterruptedException {
        try (FolderWatch watch = watch()) {
            assertThat(watch).isNotNull();
            write("rubrics/mine.yaml", "one");
            assertThat(isTold())
                    .as("a new file, in a folder that was not there")
                    .isTrue();
            write("rubrics/mine.yaml", "another");
            assertThat(isTold()).as("a changed file").isTrue();
            Files.delete(folder.resolve("rubrics/mine.yaml"));
            assertThat(isTold()).as("a file that is gone").isTrue();
            assertThat(staysQuiet()).as("nothing more").isTrue();
        }
    }

    @Test
    void whatIsNoDataOfOursIsNotTold() throws IOException, InterruptedException {
        try (FolderWatch watch = watch()) {
            assertThat(watch).isNotNull();
            write("drafts/one.json", "{}");
            write("rubrics/.mine.yaml.swp", "half");
            write("progress.json", "{}");
            assertThat(staysQuiet()).isTrue();
        }
    }

    @Test
    void severalFilesWrittenAtOnceAreToldOnce() throws IOException, InterruptedException {
        try (FolderWatch watch = new FolderWatch(folder, Duration.ofMillis(400), () -> told.add("changed"))) {
            assertThat(watch).isNotNull();
            for (int number = 0; number < 20; number++) {
                write("prompts/p" + number + "/prompt.yaml", "format: 1");
            }
            assertThat(isTold()).isTrue();
            assertThat(told.poll(1200, TimeUnit.MILLISECONDS)).isNull();
        }
    }
}
