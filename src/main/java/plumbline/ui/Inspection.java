package plumbline.ui;

import java.util.List;
import java.util.function.Consumer;
import plumbline.files.Faults;
import plumbline.files.Library;
import plumbline.ui.control.Banner;
import plumbline.ui.words.Texts;
import plumbline.ui.work.Background;

/// Looks for faults in the user's own library, off the FX thread, and tells them.
final class Inspection implements AutoCloseable {
    private final Banner banner;
    private final Runnable found;
    private final Background looking;
    private Faults faults = Faults.NONE;

    /// `found` is run whenever it is known anew what is wrong.
    Inspection(Banner banner, Runnable found, Consumer<Throwable> failed) {
        this.banner = banner;
        this.found = found;
        looking = new Background("faults", failed);
    }

    /// What is known to be wrong.
    Faults faults() {
        return faults;
    }

    /// What was wrong is wrong no longer, or not known.
    void forget() {
        faults = Faults.NONE;
    }

    /// Looks at a library, and tells what is wrong with it.
    void look(Library library) {
        look(library, () -> {});
    }

    /// Looks at a library that was read anew, and tells what is wrong, or that it holds from now on.
    void renewed(Library library, boolean sameWords) {
        look(
                library,
                () -> banner.tell(
                        Texts.of(sameWords ? "library.renewed" : "library.words"),
                        List.of(),
                        sameWords ? Banner.Mood.DONE : Banner.Mood.NOTE));
    }

    private void look(Library library, Runnable sound) {
        looking.run(() -> Faults.of(library), all -> {
            faults = all;
            found.run();
            if (all.all().isEmpty()) {
                sound.run();
            } else {
                tell();
            }
        });
    }

    /// Tells what is wrong, if anything is.
    void tell() {
        if (!faults.all().isEmpty()) {
            banner.tell(Texts.of("library.faults", faults.all().size()), faults.all(), Banner.Mood.BAD);
        }
    }

    @Override
    public void close() {
        looking.close();
    }
}
