package plumbline.files.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import plumbline.design.Design;
import plumbline.files.DesignFile;
import plumbline.files.SafeFile;
import plumbline.files.Stamp;
import plumbline.problem.Problem;

/// Keeps a journal's file up with the journal: appends what is new, forced to disk, or begins the file anew.
///
/// For one thread at a time.
final class JournalWriter {
    /// Steps that only the file remembers; after so many the file is begun anew without them.
    private static final int STALE = 2_000;

    private final Path path;
    private final int largest;
    private Lines lines = new Lines();
    private @Nullable Journal last;
    /// The steps as the file numbers them; the first may be forgotten by the journal already.
    private List<Journal.Entry> numbered = List.of();
    private long size;

    JournalWriter(Path path) {
        this(path, JournalFile.LARGEST);
    }

    JournalWriter(Path path, int largest) {
        this.path = path;
        this.largest = largest;
    }

    /// The file tells of this journal now, or why it doesn't.
    Optional<Problem> write(Journal next) {
        Journal before = last;
        Optional<Problem> problem = before == null ? anew(next) : append(before, next);
        if (problem.isEmpty()) {
            last = next;
        } else {
            // What was appended in part would cut off all that follows it.
            last = null;
        }
        return problem;
    }

    private Optional<Problem> append(Journal before, Journal next) {
        int dropped = numbered.indexOf(next.entries().getFirst());
        int skipped = dropped >= 0 ? 0 : next.entries().indexOf(numbered.getFirst());
        if (dropped > STALE || skipped < 0 || next.now() < skipped) {
            return anew(next);
        }
        List<Journal.Entry> told =
                next.entries().subList(skipped, next.entries().size());
        int first = Math.max(dropped, 0);
        int same = 0;
        while (same < told.size()
                && first + same < numbered.size()
                && told.get(same).equals(numbered.get(first + same))) {
            same++;
        }
        StringBuilder text = new StringBuilder();
        if (!next.home().equals(before.home()) || !next.kept().equals(before.kept())) {
            text.append(home(next));
        }
        List<Journal.Entry> grown = new ArrayList<>(numbered.subList(0, first + same));
        for (Journal.Entry entry : told.subList(same, told.size())) {
            text.append(step(grown.size(), entry, next));
            grown.add(entry);
        }
        text.append(Text.line(List.of("now", Integer.toString(first + next.now() - skipped))));
        text.append(Text.line(List.of("end", next.ending().name())));
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        if (size + bytes.length > largest) {
            return anew(next);
        }
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
            ByteBuffer left = ByteBuffer.wrap(bytes);
            while (left.hasRemaining()) {
                channel.write(left);
            }
            channel.force(false);
        } catch (IOException _) {
            // Gone, or full: whether it can be written at all is found out by writing it anew.
            return anew(next);
        }
        size += bytes.length;
        numbered = List.copyOf(grown);
        return Optional.empty();
    }

    /// Writes all of it into a file of its own that takes the old one's place, the oldest steps left out where they
    /// are too much.
    private Optional<Problem> anew(Journal next) {
        int from = 0;
        byte[] bytes = whole(next, from);
        while (bytes.length > largest / 2 && from < next.now()) {
            from += (next.now() - from + 1) / 2;
            bytes = whole(next, from);
        }
        try {
            Files.createDirectories(path.toAbsolutePath().getParent());
        } catch (IOException _) {
            // The writing below says what is wrong with the folder.
        }
        Optional<Problem> problem = new SafeFile().write(path, bytes);
        size = bytes.length;
        numbered = List.copyOf(next.entries().subList(from, next.entries().size()));
        return problem;
    }

    private byte[] whole(Journal next, int from) {
        lines = new Lines();
        StringBuilder text = new StringBuilder();
        text.append(Text.line(List.of(JournalFile.FORMAT, JournalFile.NUMBER))).append(home(next));
        for (int at = from; at < next.entries().size(); at++) {
            text.append(step(at - from, next.entries().get(at), next));
        }
        text.append(Text.line(List.of("now", Integer.toString(next.now() - from))));
        text.append(Text.line(List.of("end", next.ending().name())));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private String home(Journal journal) {
        Journal.Home home = journal.home();
        List<String> fields = new ArrayList<>();
        fields.add("home");
        fields.add(home.name());
        fields.add(home.file().map(Path::toString).orElse(""));
        fields.add(home.stamp().map(Stamp::digest).orElse(""));
        fields.addAll(told(journal.kept()));
        return Text.line(fields);
    }

    private String step(int number, Journal.Entry entry, Journal journal) {
        List<String> fields = new ArrayList<>();
        fields.add("step");
        fields.add(Integer.toString(number));
        fields.add(entry.deed());
        fields.add(journal.changed().toString());
        fields.addAll(told(entry.design()));
        return Text.line(fields);
    }

    private List<String> told(Design design) {
        return lines.told(DesignFile.written(design));
    }
}
