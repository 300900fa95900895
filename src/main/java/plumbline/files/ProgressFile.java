package plumbline.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import plumbline.design.PromptId;
import plumbline.practice.Progress;
import plumbline.problem.Decoded;
import plumbline.problem.Problem;

/// `progress.json` in the data folder: the best score of each prompt, one a line.
public final class ProgressFile {
    private ProgressFile() {}

    /// What was reached so far; nothing where there is no such file.
    public static Decoded<Progress> read(Path file) {
        if (!Files.exists(file)) {
            return new Decoded.Good<>(Progress.NONE, List.of());
        }
        try {
            return read(new Source(file.toString(), Folder.bytes(file)));
        } catch (IOException unreadable) {
            return new Decoded.Bad<>(List.of(Problem.error(
                    file.toString(), 0, 0, "it can't be read: " + unreadable.getMessage(), "check its rights")));
        }
    }

    static Decoded<Progress> read(Source source) {
        return source.json("a file of progress", fields -> {
            TreeMap<PromptId, Progress.Best> best = new TreeMap<>();
            fields.mapping("best", "`best`").ifPresent(all -> {
                for (Tree.Entry entry : all.entries()) {
                    Fields one = Fields.of(entry.value(), "a best score", all.problems());
                    int score = one.whole("score", 0, 100, 0);
                    Instant last = instant(one);
                    one.end();
                    if (!entry.key().isBlank()) {
                        best.put(new PromptId(entry.key()), new Progress.Best(score, last));
                    }
                }
            });
            return new Progress(best);
        });
    }

    private static Instant instant(Fields fields) {
        String text = fields.text("last");
        try {
            return Instant.parse(text);
        } catch (DateTimeException _) {
            fields.problems().error(fields.placeOf("last"), "`" + text + "` is no time", "2026-01-31T18:30:00Z");
            return Instant.EPOCH;
        }
    }

    /// Writes all of it or nothing; the problem that stood in the way, or none.
    public static Optional<Problem> write(Path file, Progress progress) {
        String lines = progress.best().entrySet().stream()
                .map(entry -> "    %s: {\"score\": %d, \"last\": %s}"
                        .formatted(
                                JsonText.quoted(entry.getKey().value()),
                                entry.getValue().score(),
                                JsonText.quoted(entry.getValue().last().toString())))
                .collect(Collectors.joining(",\n"));
        String text = "{\n  \"format\": 1,\n  \"best\": {\n" + lines + "\n  }\n}\n";
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
        } catch (IOException refused) {
            return Optional.of(SafeFile.problem(file, refused));
        }
        return new SafeFile().write(file, text.getBytes(StandardCharsets.UTF_8));
    }
}
