package plumbline.exchange.mermaid;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// The text of a file, its lines ended by `\n` alone.
final class SourceText {
    private SourceText() {}

    /// UTF-8, or what a byte order mark says; bytes that are none become the replacement character.
    static String of(byte[] bytes) {
        Charset charset = StandardCharsets.UTF_8;
        if (bytes.length >= 2 && (bytes[0] & 0xff) == 0xff && (bytes[1] & 0xff) == 0xfe) {
            charset = StandardCharsets.UTF_16LE;
        } else if (bytes.length >= 2 && (bytes[0] & 0xff) == 0xfe && (bytes[1] & 0xff) == 0xff) {
            charset = StandardCharsets.UTF_16BE;
        }
        String text = new String(bytes, charset);
        text = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }
}
