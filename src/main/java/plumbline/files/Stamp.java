package plumbline.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/// What a file held at one time, told by its content: equal stamps, equal bytes.
public record Stamp(String digest) {
    private static final int CHUNK = 64 * 1024;

    /// The stamp of these bytes.
    public static Stamp of(byte[] bytes) {
        return new Stamp(HexFormat.of().formatHex(sha().digest(bytes)));
    }

    /// The stamp of the file as it is now; none where it is gone or can't be read.
    public static Optional<Stamp> now(Path path) {
        if (!Files.isRegularFile(path)) {
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(path)) {
            MessageDigest digest = sha();
            byte[] chunk = new byte[CHUNK];
            for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                digest.update(chunk, 0, read);
            }
            return Optional.of(new Stamp(HexFormat.of().formatHex(digest.digest())));
        } catch (IOException _) {
            // A file that can't be read now says nothing of what it holds.
            return Optional.empty();
        }
    }

    private static MessageDigest sha() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("every Java has SHA-256", absent);
        }
    }
}
