package plumbline.ui.grading;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import plumbline.check.Report;
import plumbline.design.Component;
import plumbline.design.Design;
import plumbline.files.ProgressFile;
import plumbline.files.Reference;
import plumbline.practice.Progress;
import plumbline.problem.Decoded;
import plumbline.problem.Problem;
import plumbline.ui.work.Errands;
import plumbline.ui.work.Stock;

/// How far the user came with each prompt, kept in the data folder; what is mostly a worked answer does not count.
///
/// For the FX thread; files are read and written off it.
public final class Headway implements AutoCloseable {
    /// The share of a design that may come from a worked answer, in percent.
    private static final int BORROWED = 60;

    private final Path file;
    private final Stock stock;
    private final InstantSource clock;
    private final Consumer<Problem> unkept;
    private final Errands keeping;
    private final Runnable changed;
    private Progress progress = Progress.NONE;

    /// `data` is the data folder; `changed` is run whenever the progress is another one.
    public Headway(
            Path data,
            InstantSource clock,
            Stock stock,
            Runnable changed,
            Consumer<Problem> unkept,
            Consumer<Throwable> failed) {
        file = data.resolve("progress.json");
        this.clock = clock;
        this.stock = stock;
        this.changed = changed;
        this.unkept = unkept;
        keeping = new Errands("progress", failed);
        keeping.run(() -> ProgressFile.read(file), this::found);
    }

    private void found(Decoded<Progress> read) {
        read.problems().forEach(unkept);
        if (read instanceof Decoded.Good<Progress> good) {
            progress = good.value();
            changed.run();
        }
    }

    public Progress progress() {
        return progress;
    }

    /// A design on the desk was graded.
    public void graded(Design design, Report report) {
        int before = progress.of(report.prompt()).map(Progress.Best::score).orElse(-1);
        if (report.score() <= before || design.components().isEmpty()) {
            return;
        }
        keeping.run(() -> isBorrowed(design, report), borrowed -> {
            if (!borrowed) {
                reached(report);
            }
        });
    }

    private void reached(Report report) {
        Progress next = progress.with(report.prompt(), report.score(), clock.instant());
        if (next.of(report.prompt())
                .map(Progress.Best::score)
                .equals(progress.of(report.prompt()).map(Progress.Best::score))) {
            return;
        }
        progress = next;
        keeping.run(() -> ProgressFile.write(file, next), (Optional<Problem> problem) -> problem.ifPresent(unkept));
        changed.run();
    }

    /// Whether most of the design is what a worked answer to the prompt has, box by box.
    private boolean isBorrowed(Design design, Report report) {
        return stock.library().references(report.prompt()).stream().anyMatch(reference -> {
            Set<String> theirs = boxes(reference);
            long same = design.components().stream()
                    .filter(component -> theirs.contains(box(component)))
                    .count();
            return 100 * same > (long) BORROWED * design.components().size();
        });
    }

    private Set<String> boxes(Reference reference) {
        return reference.design(stock.library().catalog()) instanceof Decoded.Good<Design> good
                ? good.value().components().stream().map(Headway::box).collect(Collectors.toSet())
                : Set.of();
    }

    private static String box(Component component) {
        return component.id() + "\t" + component.label();
    }

    @Override
    public void close() {
        keeping.close();
    }
}
