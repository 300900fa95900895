package plumbline.files.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import plumbline.problem.Decoded;
import plumbline.problem.Problem;

/// A journal in the data folder that this window has claimed: it alone reads and writes it.
///
/// For one thread at a time.
public final class Draft implements AutoCloseable {
    private final String id;
    private final Path path;
    private final Claim claim;
    private final JournalWriter writer;

    Draft(String id, Path path, Claim claim) {
        this.id = id;
        this.path = path;
        this.claim = claim;
        writer = new JournalWriter(path);
    }

    /// Its name in the folder: the same from one start to the next.
    public String id() {
        return id;
    }

    /// What was recorded, or why nothing of it can be had.
    public Decoded<Recorded> read() {
        return JournalFile.read(path);
    }

    /// Brings the file up with the journal, or says why that can't be.
    public Optional<Problem> write(Journal journal) {
        return writer.write(journal);
    }

    /// Deletes what was recorded, and lets go.
    public void discard() throws IOException {
        try {
            Files.deleteIfExists(path);
        } finally {
            close();
        }
    }

    /// Moves what can't be read out of the way, where a person may still look into it, and lets go.
    public void spoil() throws IOException {
        try {
            Files.move(path, path.resolveSibling(id + ".damaged"), StandardCopyOption.REPLACE_EXISTING);
        } finally {
            close();
        }
    }

    /// Lets go; what was recorded stays.
    @Override
    public void close() throws IOException {
        claim.close();
    }
}
