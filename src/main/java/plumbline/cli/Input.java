package plumbline.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import plumbline.exchange.Format;
import plumbline.exchange.Imported;
import plumbline.exchange.any.AnyReader;
import plumbline.problem.Decoded;
import plumbline.problem.Problem;

/// Files as commands take them: a path, or `-` for standard input with `--from`.
final class Input {
    static final String STANDARD = "-";

    @Option(
            names = "--from",
            paramLabel = "FORMAT",
            description = "the format of standard input, or of a file whose name does not tell")
    @Nullable
    String from;

    /// The diagrams of the file, or why there is none.
    Decoded<List<Imported>> read(String file, AnyReader reader, Console console) {
        Optional<Format> known =
                Optional.ofNullable(from).flatMap(Format::named).filter(Format::isRead);
        if (from != null && known.isEmpty()) {
            return refused(file, Console.text("export.format", from), hint());
        }
        if (!file.equals(STANDARD)) {
            return known.isEmpty() ? reader.read(Path.of(file)) : reader.read(Path.of(file), known);
        }
        String name = Console.text("stdin.name");
        if (known.isEmpty()) {
            return refused(name, Console.text("stdin.from"), hint());
        }
        try {
            return reader.read(name, console.in().readNBytes(AnyReader.LARGEST + 1), known);
        } catch (IOException unreadable) {
            return refused(name, Console.text("unreadable.stdin", String.valueOf(unreadable.getMessage())), "");
        }
    }

    private static String hint() {
        return Console.text(
                "stdin.from.hint", Format.read().stream().map(Format::id).collect(Collectors.joining(", ")));
    }

    private static Decoded<List<Imported>> refused(String file, String message, String hint) {
        return Decoded.bad(Problem.error(file, 0, 0, message, hint));
    }
}
