package plumbline.ui.filing;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import plumbline.design.Design;
import plumbline.exchange.Format;
import plumbline.files.DesignFile;
import plumbline.files.Stamp;
import plumbline.problem.Problem;
import plumbline.ui.control.Banner;
import plumbline.ui.words.Texts;
import plumbline.ui.work.Choosing;
import plumbline.ui.work.Disk;
import plumbline.ui.work.Errands;
import plumbline.ui.work.Origin;
import plumbline.ui.work.Whereabouts;
import plumbline.ui.work.Work;
import plumbline.ui.work.Works;

/// Saves works to files of ours, and minds that nobody else has written them meanwhile.
///
/// A save that fails says why and what to do; the design stays open, and its draft too. For the FX thread; writing
/// happens off it.
final class Saving implements AutoCloseable {
    private final Works works;
    private final Choosing choosing;
    private final Whereabouts whereabouts;
    private final Claims claims;
    private final Recents recents;
    private final Banner banner;
    private final Disk disk;
    private final Consumer<Work> reload;
    private final Errands writing;
    private final Map<Work, Found> found = new HashMap<>();

    /// What came of a save: written, or not for these problems, or not because somebody else wrote the file.
    private sealed interface Outcome {
        record Written(Stamp stamp) implements Outcome {}

        record Refused(List<Problem> problems) implements Outcome {}

        record Theirs(Found found) implements Outcome {}
    }

    /// The file as somebody else left it; no stamp where it is gone.
    private record Found(Optional<Stamp> stamp) {}

    Saving(
            Works works,
            Choosing choosing,
            Whereabouts whereabouts,
            Claims claims,
            Recents recents,
            Banner banner,
            Disk disk,
            Consumer<Work> reload,
            Consumer<Throwable> failed) {
        this.works = works;
        this.choosing = choosing;
        this.whereabouts = whereabouts;
        this.claims = claims;
        this.recents = recents;
        this.banner = banner;
        this.disk = disk;
        this.reload = reload;
        writing = new Errands("writing", failed);
        works.current().addListener((_, _, work) -> {
            if (work != null && found.containsKey(work)) {
                // After those who clear the banner for another work.
                Platform.runLater(() -> tell(work));
            }
        });
    }

    /// Writes the work to its file, or asks for one.
    void save(Work work) {
        switch (work.origin()) {
            case Origin.Ours(Path path, Stamp stamp) -> {
                if (work.standing().get() == Work.Standing.UNSAVED) {
                    write(work, path, Optional.of(stamp));
                }
            }
            case Origin.Foreign _, Origin.Nowhere _ -> saveAs(work);
        }
    }

    /// Asks for a file and writes the work there; from then on it belongs to that file.
    void saveAs(Work work) {
        choosing.toSave(Format.DESIGN, work.name(), whereabouts.of(Optional.of(work)))
                .ifPresent(chosen -> {
                    Path named = whereabouts.chosen(chosen).toAbsolutePath().normalize();
                    Path path = whole(named);
                    Optional<Problem> wrong = wrong(work, named, path);
                    if (wrong.isPresent()) {
                        refused(work, List.of(wrong.get()));
                    } else {
                        write(work, path, Optional.empty());
                    }
                });
    }

    /// With our ending, so that the file is known again.
    private static Path whole(Path named) {
        String name = Opening.name(named);
        return name.toLowerCase(Locale.ROOT).endsWith(".json") ? named : named.resolveSibling(name + ".json");
    }

    /// Why the work may not go to that file, if it may not.
    private Optional<Problem> wrong(Work work, Path named, Path path) {
        String key = null;
        if (!path.equals(named) && (Files.isDirectory(named) || Files.exists(path))) {
            key = Files.isDirectory(named) ? "save.folder" : "save.there";
        } else if (works.of(path).filter(other -> other != work).isPresent()) {
            key = "save.open";
        } else if (work.origin() instanceof Origin.Foreign(Path foreign) && foreign.equals(path)) {
            key = "save.foreign";
        }
        return Optional.ofNullable(key).map(text -> problem(path, text));
    }

    private static Problem problem(Path path, String key) {
        return Problem.error(path.toString(), 0, 0, Texts.of(key), Texts.of(key + ".hint"));
    }

    private void write(Work work, Path path, Optional<Stamp> expected) {
        Design design = work.design();
        Optional<Path> before = work.origin().target();
        work.saving();
        writing.run(
                () -> {
                    if (!claims.take(path)) {
                        return new Outcome.Refused(List.of(problem(path, "save.elsewhere")));
                    }
                    Outcome outcome = written(design, path, expected);
                    boolean same = before.equals(Optional.of(path));
                    if (!same) {
                        boolean moved = outcome instanceof Outcome.Written;
                        (moved ? before : Optional.of(path)).ifPresent(claims::leave);
                    }
                    return outcome;
                },
                outcome -> settle(work, path, design, outcome));
    }

    private Outcome written(Design design, Path path, Optional<Stamp> expected) {
        Optional<Stamp> there = Stamp.now(path);
        if (expected.isPresent() && there.isPresent() && !there.equals(expected)) {
            return new Outcome.Theirs(new Found(there));
        }
        byte[] bytes = DesignFile.written(design).getBytes(StandardCharsets.UTF_8);
        return disk.write(path, bytes)
                .<Outcome>map(problem -> new Outcome.Refused(List.of(problem)))
                .orElseGet(() -> new Outcome.Written(Stamp.of(bytes)));
    }

    private void settle(Work work, Path path, Design design, Outcome outcome) {
        switch (outcome) {
            case Outcome.Written(Stamp stamp) -> {
                found.remove(work);
                work.saved(path, design, stamp);
                recents.add(path);
                if (works.current().get() == work) {
                    banner.hide();
                }
            }
            case Outcome.Refused(List<Problem> problems) -> {
                work.notSaved();
                refused(work, problems);
            }
            case Outcome.Theirs(Found theirs) -> {
                work.notSaved();
                found.put(work, theirs);
                tell(work);
            }
        }
    }

    private void refused(Work work, List<Problem> problems) {
        banner.tell(
                Texts.of("save.failed", work.name()),
                problems,
                Banner.Mood.BAD,
                List.of(
                        new Banner.Answer(Texts.of("save.again"), () -> save(work)),
                        new Banner.Answer(Texts.of("save.other"), () -> saveAs(work))));
    }

    /// Looks whether somebody else has changed the files of what is open.
    void look() {
        works.open().forEach(this::look);
    }

    /// Looks whether somebody else has changed the file of that work.
    void look(Work work) {
        if (work.origin() instanceof Origin.Ours(Path path, Stamp stamp)
                && work.standing().get() != Work.Standing.SAVING) {
            // What is no file, such as a pipe, can't be read twice.
            writing.run(
                    () -> Files.exists(path) && !Files.isRegularFile(path) ? Optional.of(stamp) : Stamp.now(path),
                    now -> {
                        boolean same = work.origin().equals(new Origin.Ours(path, stamp));
                        if (same && !now.equals(Optional.of(stamp)) && !new Found(now).equals(found.get(work))) {
                            found.put(work, new Found(now));
                            if (works.current().get() == work) {
                                tell(work);
                            }
                        }
                    });
        }
    }

    /// Says that the file is not as it was left, and what can be done.
    private void tell(Work work) {
        Found theirs = found.get(work);
        if (theirs == null || !(work.origin() instanceof Origin.Ours(Path path, var _))) {
            return;
        }
        Banner.Answer other = new Banner.Answer(Texts.of("theirs.other"), () -> saveAs(work));
        Banner.Answer mine = new Banner.Answer(Texts.of("theirs.mine"), () -> keepMine(work, path, theirs));
        if (theirs.stamp().isEmpty()) {
            banner.tell(Texts.of("theirs.gone", work.name()), List.of(), Banner.Mood.NOTE, List.of(mine, other));
            return;
        }
        banner.tell(
                Texts.of(work.touched() ? "theirs.both" : "theirs", work.name()),
                List.of(),
                Banner.Mood.NOTE,
                List.of(
                        new Banner.Answer(Texts.of("theirs.reload"), () -> {
                            found.remove(work);
                            reload.accept(work);
                        }),
                        mine,
                        other));
    }

    private void keepMine(Work work, Path path, Found theirs) {
        found.remove(work);
        write(work, path, theirs.stamp());
    }

    @Override
    public void close() {
        writing.close();
    }
}
