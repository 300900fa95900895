package plumbline.exchange.drawio;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import plumbline.exchange.Inflated;
import plumbline.exchange.Unreadable;

/// Text as draw.io packs it: percent-encoded, deflated, in Base64.
final class Packed {
    private Packed() {}

    /// The XML in a packed page.
    static String text(String packed) throws Unreadable {
        String plain = percentDecoded(packed.strip());
        if (plain.startsWith("<")) {
            return plain;
        }
        byte[] deflated;
        try {
            deflated = Base64.getMimeDecoder().decode(plain);
        } catch (IllegalArgumentException _) {
            throw new Unreadable("a compressed page is broken (its Base64 doesn't decode)");
        }
        String text = new String(Inflated.of(deflated, true, "a compressed page"), StandardCharsets.UTF_8);
        return percentDecoded(text);
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
