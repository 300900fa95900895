package plumbline.exchange;

import java.io.ByteArrayOutputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import plumbline.problem.Deadline;

/// Deflated bytes unpacked, with a limit that no bomb passes.
public final class Inflated {
    /// Bytes after which unpacking stops: many times the largest diagrams that people have.
    private static final int LARGEST = 16 * 1024 * 1024;

    private Inflated() {}

    /// The inflated bytes, at most 16 MB; `raw` without the header that zlib writes, `what` names them in messages.
    public static byte[] of(byte[] deflated, boolean raw, String what) throws Unreadable {
        try (Inflater inflater = new Inflater(raw)) {
            inflater.setInput(deflated);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            byte[] chunk = new byte[64 * 1024];
            while (!inflater.finished()) {
                Deadline.ask();
                int count = inflater.inflate(chunk);
                if (count == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
                    throw new Unreadable(what + " is cut off");
                }
                out.write(chunk, 0, count);
                if (out.size() > LARGEST) {
                    throw new Unreadable(what + " unpacks to more than " + LARGEST / (1024 * 1024) + " MB");
                }
            }
            return out.toByteArray();
        } catch (DataFormatException _) {
            throw new Unreadable(what + " is broken (it doesn't inflate)");
        }
    }

    /// Whether deflated bytes begin with the header that zlib writes.
    public static boolean hasHeader(byte[] packed) {
        return packed.length > 1
                && (packed[0] & 0x0f) == 8
                && ((packed[0] & 0xff) * 256 + (packed[1] & 0xff)) % 31 == 0;
    }
}
