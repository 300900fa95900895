package plumbline.exchange.drawio;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/// The text that draw.io hides in a PNG picture.
final class PngText {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final Set<String> KEYWORDS = Set.of("mxfile", "mxGraphModel");

    private PngText() {}

    static boolean isPng(byte[] bytes) {
        return bytes.length >= SIGNATURE.length
                && Arrays.equals(bytes, 0, SIGNATURE.length, SIGNATURE, 0, SIGNATURE.length);
    }

    /// The XML of the diagram; empty if the picture carries none.
    static Optional<String> of(byte[] png) throws MxParser.Unreadable {
        ByteBuffer buffer = ByteBuffer.wrap(png).position(SIGNATURE.length);
        while (buffer.remaining() >= 12) {
            int length = buffer.getInt();
            byte[] name = new byte[4];
            buffer.get(name);
            if (length < 0 || length > buffer.remaining() - 4) {
                throw new MxParser.Unreadable(0, 0, "the picture is cut off");
            }
            byte[] data = new byte[length];
            buffer.get(data);
            buffer.getInt();
            Optional<String> text = text(new String(name, StandardCharsets.US_ASCII), data);
            if (text.isPresent()) {
                return text;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> text(String chunk, byte[] data) throws MxParser.Unreadable {
        int zero = zeroAfter(data, 0);
        if (zero < 0 || !KEYWORDS.contains(new String(data, 0, zero, StandardCharsets.ISO_8859_1))) {
            return Optional.empty();
        }
        return switch (chunk) {
            case "tEXt" ->
                Optional.of(decoded(Arrays.copyOfRange(data, zero + 1, data.length), StandardCharsets.ISO_8859_1));
            case "zTXt" -> Optional.of(inflated(data, zero + 2, StandardCharsets.ISO_8859_1));
            case "iTXt" -> {
                int language = zeroAfter(data, zero + 3);
                int translated = language < 0 ? -1 : zeroAfter(data, language + 1);
                if (translated < 0) {
                    yield Optional.empty();
                }
                yield Optional.of(
                        data[zero + 1] == 1
                                ? inflated(data, translated + 1, StandardCharsets.UTF_8)
                                : decoded(
                                        Arrays.copyOfRange(data, translated + 1, data.length), StandardCharsets.UTF_8));
            }
            default -> Optional.empty();
        };
    }

    /// draw.io writes deflated text without zlib's header; others write it with one.
    private static String inflated(byte[] data, int from, Charset charset) throws MxParser.Unreadable {
        byte[] packed = Arrays.copyOfRange(data, Math.min(from, data.length), data.length);
        boolean zlib = packed.length > 1
                && (packed[0] & 0x0f) == 8
                && ((packed[0] & 0xff) * 256 + (packed[1] & 0xff)) % 31 == 0;
        return decoded(Packed.inflated(packed, !zlib), charset);
    }

    private static String decoded(byte[] text, Charset charset) {
        return Packed.percentDecoded(new String(text, charset)).strip();
    }

    private static int zeroAfter(byte[] data, int from) {
        for (int i = from; i < data.length; i++) {
            if (data[i] == 0) {
                return i;
            }
        }
        return -1;
    }
}
