package plumbline.ui.filing;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import plumbline.editor.Deed;
import plumbline.editor.Step;
import plumbline.editor.Timeline;
import plumbline.exchange.Imported;
import plumbline.files.journal.Journal;
import plumbline.ui.work.Origin;
import plumbline.ui.work.Sheet;
import plumbline.ui.work.Work;

/// Works as journals tell of them, both ways.
final class Journals {
    private Journals() {}

    /// The journal of a work as it is now.
    static Journal of(Work work, Instant changed, Journal.Ending ending) {
        Timeline timeline = work.editor().timeline();
        List<Journal.Entry> entries = timeline.steps().stream()
                .map(step -> new Journal.Entry(step.deed().name(), step.design()))
                .toList();
        return new Journal(home(work), work.kept(), entries, timeline.now(), changed, ending);
    }

    private static Journal.Home home(Work work) {
        return switch (work.origin()) {
            case Origin.Ours(Path path, var stamp) ->
                new Journal.Home(work.name(), Optional.of(path), Optional.of(stamp));
            case Origin.Foreign(Path path) -> new Journal.Home(work.name(), Optional.of(path), Optional.empty());
            case Origin.Nowhere _ -> new Journal.Home(work.name(), Optional.empty(), Optional.empty());
        };
    }

    static Origin origin(Journal.Home home) {
        if (home.file().isEmpty()) {
            return new Origin.Nowhere();
        }
        Path path = home.file().get();
        return home.stamp().isPresent() ? new Origin.Ours(path, home.stamp().get()) : new Origin.Foreign(path);
    }

    /// The history that a journal tells.
    static Timeline timeline(Journal journal) {
        List<Step> steps = journal.entries().stream()
                .map(entry -> new Step(deed(entry.deed()), entry.design()))
                .toList();
        return new Timeline(steps, journal.now());
    }

    /// A deed that a later release knows and this one doesn't is an edit all the same.
    private static Deed deed(String name) {
        for (Deed deed : Deed.values()) {
            if (deed.name().equals(name)) {
                return deed;
            }
        }
        return Deed.DESCRIBE;
    }

    static Sheet sheet(Journal journal) {
        return new Sheet(journal.home().name(), List.of(new Imported(journal.present(), List.of(), "")), 0);
    }
}
