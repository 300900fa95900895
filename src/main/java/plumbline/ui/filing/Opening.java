package plumbline.ui.filing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plumbline.exchange.Format;
import plumbline.exchange.Imported;
import plumbline.exchange.any.AnyReader;
import plumbline.files.Stamp;
import plumbline.problem.Decoded;
import plumbline.problem.Problem;
import plumbline.ui.work.Origin;
import plumbline.ui.work.Sheet;

/// Files opened together: each that could be read, and what was wrong with all the others.
record Opening(List<Opened> read, List<Unread> unread) {
    /// A file that was read, and where it came from.
    record Opened(Sheet sheet, Origin origin) {}

    /// A file that could not be read, and all that is wrong with it.
    record Unread(String name, List<Problem> problems) {
        Unread {
            problems = List.copyOf(problems);
        }
    }

    Opening {
        read = List.copyOf(read);
        unread = List.copyOf(unread);
    }

    /// Reads the files; a fault of one is none of the others'.
    static Opening of(List<Path> files, AnyReader reader) {
        List<Opened> read = new ArrayList<>();
        List<Unread> unread = new ArrayList<>();
        for (Path file : files) {
            switch (AnyReader.bytes(file)) {
                case Decoded.Bad<byte[]>(List<Problem> problems) -> unread.add(new Unread(name(file), problems));
                case Decoded.Good<byte[]>(byte[] bytes, var _) -> {
                    switch (reader.read(file.toString(), bytes, Optional.empty())) {
                        case Decoded.Bad<List<Imported>>(List<Problem> problems) ->
                            unread.add(new Unread(name(file), problems));
                        case Decoded.Good<List<Imported>>(List<Imported> diagrams, var _) ->
                            read.add(new Opened(new Sheet(name(file), diagrams, 0), origin(file, bytes)));
                    }
                }
            }
        }
        return new Opening(read, unread);
    }

    private static Origin origin(Path file, byte[] bytes) {
        return Format.of(file.toString(), bytes).equals(Optional.of(Format.DESIGN))
                ? new Origin.Ours(file, Stamp.of(bytes))
                : new Origin.Foreign(file);
    }

    /// What came of one design that is no file of the user's.
    static Opening of(String name, Decoded<Imported> read) {
        return switch (read) {
            case Decoded.Bad<Imported>(List<Problem> problems) ->
                new Opening(List.of(), List.of(new Unread(name, problems)));
            case Decoded.Good<Imported>(Imported diagram, var _) ->
                new Opening(List.of(new Opened(new Sheet(name, List.of(diagram), 0), new Origin.Nowhere())), List.of());
        };
    }

    /// What is wrong with all that could not be read.
    List<Problem> problems() {
        return unread.stream().flatMap(file -> file.problems().stream()).toList();
    }

    static String name(Path file) {
        Path last = file.getFileName();
        return (last == null ? file : last).toString();
    }
}
