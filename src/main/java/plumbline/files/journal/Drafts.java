package plumbline.files.journal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import plumbline.files.Stamp;

/// The journals of one user's open designs, in a folder of the platform's data folder.
///
/// Several windows share it: each claims what it works on, and what a window that died had claimed is free again.
public final class Drafts {
    private static final String ENDING = ".journal";
    /// More open designs at once than any desk holds: past it the folder is not ours any more.
    private static final int MOST = 10_000;

    private final Path folder;

    /// The folder need not exist yet.
    public Drafts(Path folder) {
        this.folder = folder;
    }

    /// The ids of all that is recorded, the oldest first.
    public List<String> ids() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches("\\d{1,9}\\.journal"))
                    .map(name -> name.substring(0, name.length() - ENDING.length()))
                    .sorted(Comparator.comparingInt(Integer::parseInt))
                    .toList();
        } catch (NoSuchFileException _) {
            // Nothing was ever recorded here.
            return List.of();
        }
    }

    /// Claims that draft; none where another window has it, or it is gone.
    public Optional<Draft> claim(String id) throws IOException {
        Optional<Claim> claim = Claim.of(folder.resolve(id + ".lock"));
        if (claim.isPresent() && !Files.exists(journal(id))) {
            claim.get().close();
            return Optional.empty();
        }
        return claim.map(held -> new Draft(id, journal(id), held));
    }

    /// Claims all that no other window has.
    public List<Draft> free() throws IOException {
        List<Draft> drafts = new ArrayList<>();
        for (String id : ids()) {
            claim(id).ifPresent(drafts::add);
        }
        return drafts;
    }

    /// A draft of its own for another design.
    public Draft fresh() throws IOException {
        List<String> ids = ids();
        int from = ids.isEmpty() ? 1 : Integer.parseInt(ids.getLast()) + 1;
        for (int number = from; number < from + MOST; number++) {
            String id = Integer.toString(number);
            Optional<Claim> claim = Claim.of(folder.resolve(id + ".lock"));
            if (claim.isPresent() && !Files.exists(journal(id))) {
                return new Draft(id, journal(id), claim.get());
            }
            if (claim.isPresent()) {
                claim.get().close();
            }
        }
        throw new IOException("no free place in " + folder);
    }

    /// Claims the right to write a design's file; none where another window has it open.
    public Optional<Claim> claim(Path file) throws IOException {
        Path real =
                Files.exists(file) ? file.toRealPath() : file.toAbsolutePath().normalize();
        String key = Stamp.of(real.toString().getBytes(StandardCharsets.UTF_8)).digest();
        return Claim.of(folder.resolve("files").resolve(key.substring(0, 32) + ".lock"));
    }

    private Path journal(String id) {
        return folder.resolve(id + ENDING);
    }
}
