package plumbline.exchange.embedded;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import plumbline.exchange.Inflated;
import plumbline.exchange.Unreadable;

/// The design attached to a PDF.
///
/// An attachment is a stream of its own, plain or deflated, so it is found without reading the document: of all
/// attached files the one that holds a design.
final class PdfAttachment {
    private static final String FILE = "design.plumbline.json";
    private static final Pattern ATTACHED =
            Pattern.compile("/Type\\s*/EmbeddedFile\\b[^\\u0000]{0,1000}?>>\\s*stream\\r?\\n");
    private static final Pattern DICTIONARY_END = Pattern.compile("<<[^<>]{0,1000}$");
    private static final int MOST_ATTACHMENTS = 50;

    private PdfAttachment() {}

    static boolean isPdf(byte[] bytes) {
        return bytes.length > 4 && new String(bytes, 0, 5, StandardCharsets.ISO_8859_1).equals("%PDF-");
    }

    /// The design; empty if none is attached.
    static Optional<String> of(byte[] pdf) throws Unreadable {
        String text = new String(pdf, StandardCharsets.ISO_8859_1);
        Matcher attached = ATTACHED.matcher(text);
        for (int i = 0; i < MOST_ATTACHMENTS && attached.find(); i++) {
            int start = attached.end();
            int end = text.indexOf("endstream", start);
            if (end < 0) {
                throw new Unreadable("the document is cut off in a file attached to it");
            }
            byte[] content = Arrays.copyOfRange(pdf, start, end);
            Matcher begins =
                    DICTIONARY_END.matcher(text.substring(Math.max(0, attached.start() - 1000), attached.start()));
            String dictionary = (begins.find() ? begins.group() : "") + attached.group();
            byte[] plain = dictionary.contains("/FlateDecode")
                    ? Inflated.of(content, false, "a file attached to the document")
                    : content;
            String design = new String(plain, StandardCharsets.UTF_8).strip();
            if (design.startsWith("{") && (text.contains(FILE) || design.contains("\"format\""))) {
                return Optional.of(design);
            }
        }
        return Optional.empty();
    }
}
