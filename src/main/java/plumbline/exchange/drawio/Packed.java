package plumbline.exchange.drawio;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// Text as draw.io packs it: percent-encoded, deflated, in Base64.
final class Packed {
    /// Bytes after which unpacking stops: many times the largest diagrams that people have.
    private static final int LARGEST = 16 * 1024 * 1024;

    private Packed() {}

    /// The XML in a packed page.
    static String text(String packed) throws MxParser.Unreadable {
        String plain = percentDecoded(packed.strip());
        if (plain.startsWith("<")) {
            return plain;
        }
        byte[] deflated;
        try {
            deflated = Base64.getMimeDecoder().decode(plain);
        } catch (IllegalArgumentException _) {
            throw new MxParser.Unreadable(0, 0, "a compressed page is broken (its Base64 doesn't decode)");
        }
        String text = new String(inflated(deflated, true), StandardCharsets.UTF_8);
        return percentDecoded(text);
    }

    /// The inflated bytes, at most 16 MB; `raw` without the header that zlib writes.
    static byte[] inflated(byte[] deflated, boolean raw) throws MxParser.Unreadable {
        try (Inflater inflater = new Inflater(raw)) {
            inflater.setInput(deflated);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            byte[] chunk = new byte[64 * 1024];
            while (!inflater.finished()) {
                int count = inflater.inflate(chunk);
                if (count == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
                    throw new MxParser.Unreadable(0, 0, "a compressed page is cut off");
                }
                out.write(chunk, 0, count);
                if (out.size() > LARGEST) {
                    throw new MxParser.Unreadable(
                            0, 0, "a compressed page unpacks to more than " + LARGEST / (1024 * 1024) + " MB");
                }
            }
            return out.toByteArray();
        } catch (DataFormatException _) {
            throw new MxParser.Unreadable(0, 0, "a compressed page is broken (it doesn't inflate)");
        }
    }

    /// `%3C` and the like replaced by what they stand for; what is no such code stays.
    static String percentDecoded(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
        for (int i = 0; i < bytes.length; i++) {
            int high = bytes[i] == '%' && i + 2 < bytes.length ? Character.digit(bytes[i + 1], 16) : -1;
            int low = high >= 0 ? Character.digit(bytes[i + 2], 16) : -1;
            if (low >= 0) {
                out.write(high * 16 + low);
                i += 2;
            } else {
                out.write(bytes[i]);
            }
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
