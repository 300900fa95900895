package plumbline.ui.export;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import plumbline.design.Design;
import plumbline.design.PromptId;
import plumbline.files.Reference;
import plumbline.problem.Decoded;
import plumbline.problem.Problem;
import plumbline.ui.control.Banner;
import plumbline.ui.words.Texts;
import plumbline.ui.work.Disk;
import plumbline.ui.work.Errands;
import plumbline.ui.work.Stock;

/// Every worked answer to a prompt, exported into a folder: each a file called by prompt and name.
///
/// What lies in the folder already is replaced only when the user says so. For the FX thread; writing happens off it.
final class Answers {
    private final Stock stock;
    private final Banner banner;
    private final Disk disk;
    private final Errands writing;
    private final List<Reference> answers;

    Answers(Stock stock, Banner banner, Disk disk, Errands writing, @Nullable PromptId prompt) {
        this.stock = stock;
        this.banner = banner;
        this.disk = disk;
        this.writing = writing;
        answers = prompt == null ? List.of() : List.copyOf(stock.library().references(prompt));
    }

    /// How many there are.
    int count() {
        return answers.size();
    }

    /// The first of them, to show what they will look like; takes as long as reading it does, on any thread.
    Optional<Design> first() {
        return answers.stream()
                .map(each -> each.design(stock.library().catalog()))
                .flatMap(read -> read instanceof Decoded.Good<Design>(Design design, List<Problem> _)
                        ? Optional.of(design).stream()
                        : Optional.<Design>empty().stream())
                .findFirst();
    }

    /// Writes them into that folder, after a question where some are there already.
    void write(ExportChoice choice, Path folder) {
        writing.run(
                () -> answers.stream()
                        .filter(each -> Files.exists(file(each, choice, folder)))
                        .count(),
                there -> {
                    if (there == 0) {
                        fill(choice, folder);
                    } else {
                        banner.tell(
                                Texts.of("exporting.there", there, folder),
                                List.of(),
                                Banner.Mood.NOTE,
                                List.of(new Banner.Answer(Texts.of("exporting.replace"), () -> fill(choice, folder))));
                    }
                });
    }

    private void fill(ExportChoice choice, Path folder) {
        writing.run(
                () -> {
                    List<Problem> problems = new ArrayList<>();
                    answers.forEach(each -> problems.addAll(written(each, choice, file(each, choice, folder))));
                    return problems;
                },
                problems -> {
                    if (problems.isEmpty()) {
                        banner.tell(Texts.of("exporting.filled", answers.size(), folder), problems, Banner.Mood.DONE);
                    } else {
                        banner.tell(Texts.of("export.failed", folder), problems, Banner.Mood.BAD);
                    }
                });
    }

    private static Path file(Reference answer, ExportChoice choice, Path folder) {
        String ending = choice.output().extensions().getFirst();
        return folder.resolve(answer.prompt() + "-" + answer.name() + "." + ending);
    }

    private List<Problem> written(Reference answer, ExportChoice choice, Path file) {
        return switch (answer.design(stock.library().catalog())) {
            case Decoded.Bad<Design>(List<Problem> problems) -> problems;
            case Decoded.Good<Design>(Design design, List<Problem> _) ->
                switch (choice.writer(stock).write(design, choice.output(), file.toString())) {
                    case Decoded.Bad<byte[]>(List<Problem> problems) -> problems;
                    case Decoded.Good<byte[]>(byte[] bytes, List<Problem> _) ->
                        disk.write(file, bytes).map(List::of).orElse(List.of());
                };
        };
    }
}
