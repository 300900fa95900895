package plumbline.exchange;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/// The text that a program hides in a PNG picture, under a keyword of its own.
public final class PictureText {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final Set<String> CHUNKS = Set.of("tEXt", "zTXt", "iTXt");
    private static final int MOST_CHUNKS = 100_000;

    private PictureText() {}

    /// Whether the bytes begin as a PNG picture does.
    public static boolean isPng(byte[] bytes) {
        return bytes.length >= SIGNATURE.length
                && Arrays.equals(bytes, 0, SIGNATURE.length, SIGNATURE, 0, SIGNATURE.length);
    }

    /// Whether the picture carries a text under one of the keywords; its content is not looked at.
    public static boolean carries(byte[] png, Set<String> keywords) {
        try {
            return chunk(png, keywords).isPresent();
        } catch (Unreadable _) {
            return false;
        }
    }

    /// The first text under one of the keywords; empty if the picture carries none.
    public static Optional<String> of(byte[] png, Set<String> keywords) throws Unreadable {
        Optional<Chunk> chunk = chunk(png, keywords);
        return chunk.isEmpty() ? Optional.empty() : Optional.of(text(chunk.get()));
    }

    /// `start` is where the data behind the keyword begin.
    private record Chunk(String name, byte[] data, int start) {}

    private static Optional<Chunk> chunk(byte[] png, Set<String> keywords) throws Unreadable {
        ByteBuffer buffer = ByteBuffer.wrap(png).position(SIGNATURE.length);
        for (int i = 0; buffer.remaining() >= 12 && i < MOST_CHUNKS; i++) {
            int length = buffer.getInt();
            byte[] name = new byte[4];
            buffer.get(name);
            if (length < 0 || length > buffer.remaining() - 4) {
                throw new Unreadable("the picture is cut off");
            }
            int start = buffer.position();
            String kind = new String(name, StandardCharsets.US_ASCII);
            int zero = CHUNKS.contains(kind) ? zeroAfter(png, start, start + length) : -1;
            if (zero >= 0 && keywords.contains(new String(png, start, zero - start, StandardCharsets.ISO_8859_1))) {
                byte[] data = Arrays.copyOfRange(png, start, start + length);
                return Optional.of(new Chunk(kind, data, zero - start + 1));
            }
            buffer.position(start + length + 4);
        }
        return Optional.empty();
    }

    private static String text(Chunk chunk) throws Unreadable {
        byte[] data = chunk.data();
        int start = chunk.start();
        if (chunk.name().equals("tEXt")) {
            return new String(data, start, data.length - start, StandardCharsets.ISO_8859_1);
        }
        if (chunk.name().equals("zTXt")) {
            return inflated(data, start + 1, StandardCharsets.ISO_8859_1);
        }
        int language = start + 2 > data.length ? -1 : zeroAfter(data, start + 2, data.length);
        int translated = language < 0 ? -1 : zeroAfter(data, language + 1, data.length);
        if (translated < 0) {
            throw new Unreadable("the text in the picture is cut off");
        }
        return data[start] == 1
                ? inflated(data, translated + 1, StandardCharsets.UTF_8)
                : new String(data, translated + 1, data.length - translated - 1, StandardCharsets.UTF_8);
    }

    /// Some programs write deflated text without zlib's header.
    private static String inflated(byte[] data, int from, Charset charset) throws Unreadable {
        byte[] packed = Arrays.copyOfRange(data, Math.min(from, data.length), data.length);
        return new String(Inflated.of(packed, !Inflated.hasHeader(packed), "the text in the picture"), charset);
    }

    private static int zeroAfter(byte[] data, int from, int end) {
        for (int i = from; i < end; i++) {
            if (data[i] == 0) {
                return i;
            }
        }
        return -1;
    }
}
