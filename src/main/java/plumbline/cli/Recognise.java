package plumbline.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import plumbline.catalog.Accuracy;
import plumbline.catalog.Recognition;
import plumbline.problem.Problem;

/// `plumbline recognise`: what labels are taken for, one line a label.
@Command(
        name = "recognise",
        description = "tells the kind of each label: label, kind (- for none), confidence, separated by tabs")
final class Recognise implements Callable<Integer> {
    private final Console console;

    @Mixin
    final Shelf shelf = new Shelf();

    @Parameters(paramLabel = "LABEL", arity = "0..*", description = "labels; from standard input, a line each, if none")
    List<String> labels = List.of();

    @Option(
            names = "--measure",
            paramLabel = "TSV",
            description = "labels with the kinds a person gave them: prints precision and recall per kind")
    @Nullable
    Path list;

    Recognise(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (list != null) {
            return measured(list);
        }
        if (!labels.isEmpty()) {
            labels.forEach(this::label);
            return Exit.WELL;
        }
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(console.in(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                label(line);
            }
            return Exit.WELL;
        } catch (IOException unreadable) {
            console.tell(List.of(Problem.error(
                    Console.text("stdin.name"),
                    0,
                    0,
                    Console.text("unreadable.stdin", String.valueOf(unreadable.getMessage())),
                    "")));
            return Exit.UNREADABLE;
        }
    }

    private int measured(Path file) {
        String text;
        try {
            text = Files.readString(file);
        } catch (IOException unreadable) {
            console.tell(List.of(Problem.error(
                    file.toString(),
                    0,
                    0,
                    Console.text("unreadable.file", String.valueOf(unreadable.getMessage())),
                    "")));
            return Exit.UNREADABLE;
        }
        List<String> lines = text.lines().toList();
        for (int at = 0; at < lines.size(); at++) {
            String line = lines.get(at);
            if (!line.isBlank()
                    && !line.startsWith("#")
                    && Accuracy.Labelled.of(line).isEmpty()) {
                console.tell(List.of(Problem.warning(
                        file.toString(), at + 1, 1, Console.text("measure.line"), Console.text("measure.line.hint"))));
            }
        }
        console.say(new AccuracyText(Accuracy.of(Accuracy.list(text), shelf.recogniser())).text());
        return Exit.WELL;
    }

    /// A literal `\n` in the label is a line break, as in the files that labels come from.
    private void label(String label) {
        Recognition recognition = shelf.recogniser().recognise(label.replace("\\n", "\n"));
        String kind = recognition.kind() == null
                ? Console.text("recognise.none")
                : recognition.kind().value();
        console.say(label + "\t" + kind + "\t" + String.format(Locale.ROOT, "%.2f", recognition.confidence()));
    }
}
