package plumbline.files.journal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import plumbline.files.Stamp;
import plumbline.problem.Decoded;
import plumbline.problem.Problem;

/// Reads a journal as far as it is whole: what follows the first line that is not as it was written is dropped.
public final class JournalFile {
    static final String FORMAT = "plumbline-journal";
    static final String NUMBER = "1";
    /// What a journal may weigh, in bytes; a longer one is begun anew without its oldest steps.
    static final int LARGEST = 20 * 1024 * 1024;

    private final Lines lines = new Lines();
    private final List<Recorded.Noted> entries = new ArrayList<>();
    private Journal.@Nullable Home home;
    private String kept = "";
    private int now;
    private Instant changed = Instant.EPOCH;
    private Journal.Ending ending = Journal.Ending.NONE;

    private JournalFile() {}

    /// The journal, or why nothing of it can be had.
    public static Decoded<Recorded> read(Path path) {
        try (InputStream in = Files.newInputStream(path)) {
            return read(path.toString(), in.readNBytes(2 * LARGEST));
        } catch (IOException unreadable) {
            return refused(path.toString(), "this journal can't be read: " + unreadable.getMessage());
        }
    }

    static Decoded<Recorded> read(String name, byte[] bytes) {
        JournalFile file = new JournalFile();
        String text = new String(bytes, StandardCharsets.UTF_8);
        int from = 0;
        boolean first = true;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
            Optional<List<String>> fields = Text.fields(text.substring(from, end));
            if (fields.isEmpty() || !(first ? begins(fields.get()) : file.take(fields.get()))) {
                break;
            }
            first = false;
            from = end + 1;
        }
        Journal.Home at = file.home;
        if (at == null || file.entries.isEmpty()) {
            return refused(name, "nothing of this journal is whole");
        }
        return Decoded.good(new Recorded(at, file.kept, file.entries, file.now, file.changed, file.ending));
    }

    private static Decoded<Recorded> refused(String name, String why) {
        return Decoded.bad(Problem.error(name, 0, 0, why, "open the file that was saved last"));
    }

    private static boolean begins(List<String> fields) {
        return fields.equals(List.of(FORMAT, NUMBER));
    }

    /// Takes a record; false where it makes no sense after those before it.
    private boolean take(List<String> fields) {
        try {
            return switch (fields.getFirst()) {
                case "home" -> fields.size() >= 5 && home(fields);
                case "step" -> fields.size() >= 5 && step(fields);
                case "now" -> fields.size() == 2 && now(Lines.number(fields.get(1)));
                case "end" -> fields.size() == 2 && end(fields.get(1));
                default -> false;
            };
        } catch (InvalidPathException | DateTimeException _) {
            // A path or time of another platform ends what can be read here, like any other damage.
            return false;
        }
    }

    private boolean home(List<String> fields) {
        Optional<String> told = lines.heard(fields.get(4), fields.subList(5, fields.size()));
        told.ifPresent(text -> {
            kept = text;
            home = new Journal.Home(
                    fields.get(1),
                    said(fields.get(2)).map(Path::of),
                    said(fields.get(3)).map(Stamp::new));
        });
        return told.isPresent();
    }

    private static Optional<String> said(String field) {
        return Optional.of(field).filter(text -> !text.isEmpty());
    }

    private boolean step(List<String> fields) {
        int number = Lines.number(fields.get(1));
        if (number < 0 || number > entries.size()) {
            return false;
        }
        Instant at = Instant.parse(fields.get(3));
        Optional<String> told = lines.heard(fields.get(4), fields.subList(5, fields.size()));
        told.ifPresent(text -> {
            entries.subList(number, entries.size()).clear();
            entries.add(new Recorded.Noted(fields.get(2), text));
            changed = at;
            now = number;
        });
        return told.isPresent();
    }

    private boolean now(int number) {
        if (number < 0 || number >= entries.size()) {
            return false;
        }
        now = number;
        return true;
    }

    private boolean end(String id) {
        for (Journal.Ending each : Journal.Ending.values()) {
            if (each.name().equals(id)) {
                ending = each;
                return true;
            }
        }
        return false;
    }
}
