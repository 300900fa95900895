package plumbline.ui;

import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Consumer;
import plumbline.files.FolderWatch;
import plumbline.files.Library;
import plumbline.ui.work.Background;

/// Reads the library anew whenever the user's own folder has changed; the answer arrives on the FX thread.
final class Renewal implements AutoCloseable {
    /// How often the folder is looked at in the window.
    static final Duration PATIENCE = Duration.ofMillis(700);

    private final Background reading;
    private final FolderWatch watch;

    Renewal(Path folder, Duration every, Consumer<Library> renewed, Consumer<Throwable> failed) {
        reading = new Background("library", failed);
        watch = new FolderWatch(folder, every, () -> reading.run(() -> Library.over(folder), renewed));
    }

    @Override
    public void close() {
        watch.close();
        reading.close();
    }
}
