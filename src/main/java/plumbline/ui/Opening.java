package plumbline.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import plumbline.exchange.Imported;
import plumbline.exchange.any.AnyReader;
import plumbline.problem.Decoded;
import plumbline.problem.Problem;

/// Files opened together: the diagrams of all that could be read, and what was wrong with the others.
///
/// `unread` says why a file is missing, and is empty where all were read.
record Opening(String name, List<Imported> diagrams, List<Problem> unread) {
    Opening {
        diagrams = List.copyOf(diagrams);
        unread = List.copyOf(unread);
    }

    /// Reads the files, at least one; a diagram bears the name of its file where there are several.
    static Opening of(List<Path> files, AnyReader reader) {
        List<Imported> diagrams = new ArrayList<>();
        List<Problem> unread = new ArrayList<>();
        for (Path file : files) {
            switch (reader.read(file)) {
                case Decoded.Bad<List<Imported>>(List<Problem> problems) -> unread.addAll(problems);
                case Decoded.Good<List<Imported>>(List<Imported> read, var _) ->
                    diagrams.addAll(files.size() == 1 ? read : named(read, name(file)));
            }
        }
        return new Opening(name(files.getFirst()), diagrams, unread);
    }

    /// What came of one design that is no file of the user's.
    static Opening of(String name, Decoded<Imported> read) {
        return switch (read) {
            case Decoded.Bad<Imported>(List<Problem> problems) -> new Opening(name, List.of(), problems);
            case Decoded.Good<Imported>(Imported diagram, var _) -> new Opening(name, List.of(diagram), List.of());
        };
    }

    private static List<Imported> named(List<Imported> read, String file) {
        return read.stream()
                .map(each -> new Imported(
                        each.design(), each.problems(), each.part().isBlank() ? file : file + ": " + each.part()))
                .toList();
    }

    private static String name(Path file) {
        Path last = file.getFileName();
        return (last == null ? file : last).toString();
    }
}
