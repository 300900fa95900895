package plumbline.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import plumbline.exchange.Census;
import plumbline.exchange.CensusPage;
import plumbline.exchange.CensusSum;
import plumbline.exchange.Format;
import plumbline.exchange.any.AnyReader;
import plumbline.problem.Problem;

/// `plumbline count`: how much of a folder of diagrams is read, against what a person counted in it.
@Command(
        name = "count",
        description = "compares what is read with a manifest.tsv in which a person counted nodes and links")
final class Count implements Callable<Integer> {
    private final Console console;

    @Mixin
    final Shelf shelf = new Shelf();

    @Parameters(paramLabel = "DIR", description = "a folder with a manifest.tsv and the files it names")
    Path folder = Path.of(".");

    @Option(names = "--page", description = "prints one line a format, as Markdown, instead of one a diagram")
    boolean page;

    Count(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        AnyReader reader = shelf.reader();
        try {
            String manifest = Files.readString(folder.resolve("manifest.tsv"), StandardCharsets.UTF_8);
            List<Census.Counted> counted = Census.counted(manifest).stream()
                    .filter(row -> Format.named(row.format()).isPresent())
                    .toList();
            List<Census.Row> rows =
                    Census.taken(counted, this::bytes, (name, bytes) -> reader.read(name, bytes, Optional.empty()));
            if (page) {
                console.say(CensusPage.of(rows).stripTrailing());
                return Exit.WELL;
            }
            console.say(Census.table(rows));
            Arrays.stream(Format.values())
                    .map(format -> rows.stream()
                            .filter(row -> row.counted().format().equals(format.id()))
                            .collect(Collectors.toList()))
                    .filter(some -> !some.isEmpty())
                    .forEach(some ->
                            console.say(CensusSum.of(some.getFirst().counted().format(), some)
                                    .shown()));
            return Exit.WELL;
        } catch (IOException | UncheckedIOException unreadable) {
            console.tell(List.of(Problem.error(
                    folder.toString(),
                    0,
                    0,
                    Console.text("census.missing", String.valueOf(unreadable.getMessage())),
                    "")));
            return Exit.UNREADABLE;
        }
    }

    private byte[] bytes(String path) {
        try {
            return Files.readAllBytes(folder.resolve(path));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
