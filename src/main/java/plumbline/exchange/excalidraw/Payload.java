package plumbline.exchange.excalidraw;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import plumbline.exchange.Inflated;
import plumbline.exchange.JsonObject;
import plumbline.exchange.PictureText;
import plumbline.exchange.Unreadable;
import plumbline.files.ForeignJson;
import plumbline.files.Source;
import plumbline.files.Tree;
import plumbline.problem.Decoded;

/// The JSON of a scene, unwrapped from the picture or note that carries it.
///
/// Pictures hold it as an envelope: JSON whose `encoded` text is a byte a character, deflated if it says so. In a PNG
/// the envelope is a text chunk, in an SVG it is Base64 between comments. A note of Obsidian has the scene as a block.
final class Payload {
    /// What the program calls its text in pictures.
    static final String KEYWORD = "application/vnd.excalidraw+json";

    private static final Pattern VERSION = Pattern.compile("<!--\\s*payload-version:(\\d{1,3})\\s*-->");
    private static final String FENCE = "```";
    private static final String PACKED = FENCE + "compressed-json";
    private static final String PLAIN = FENCE + "json";
    private static final String START = "<!-- payload-start -->";
    private static final String END = "<!-- payload-end -->";

    private Payload() {}

    /// The bytes of the scene's JSON.
    static byte[] of(String file, byte[] bytes) throws Unreadable {
        if (PictureText.isPng(bytes)) {
            Optional<String> text = PictureText.of(bytes, Set.of(KEYWORD));
            if (text.isEmpty()) {
                throw new Unreadable("this is a picture, and it carries no Excalidraw scene");
            }
            return opened(file, text.get());
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        String head = text.stripLeading();
        if (head.startsWith("<")) {
            return ofSvg(file, text);
        }
        return !head.startsWith("{") && text.contains(FENCE) ? ofNote(text).getBytes(StandardCharsets.UTF_8) : bytes;
    }

    /// A note of Obsidian holds the scene in the last block of its drawing section, packed or plain.
    private static String ofNote(String note) throws Unreadable {
        int packed = note.lastIndexOf(PACKED);
        int plain = note.lastIndexOf(PLAIN);
        int start = Math.max(packed, plain);
        int from = start + (packed > plain ? PACKED : PLAIN).length();
        int end = start < 0 ? -1 : note.indexOf(FENCE, from);
        if (end < 0) {
            throw new Unreadable("this is a note, and there is no Excalidraw scene in it");
        }
        String block = note.substring(from, end);
        return packed > plain ? LzText.of(block) : block;
    }

    private static byte[] ofSvg(String file, String svg) throws Unreadable {
        int start = svg.indexOf(START);
        int end = start < 0 ? -1 : svg.indexOf(END, start);
        if (end < 0) {
            throw new Unreadable("this is a picture, and it carries no Excalidraw scene");
        }
        Matcher version = VERSION.matcher(svg.substring(0, start));
        boolean old = !version.find() || version.group(1).equals("1");
        Charset charset = old ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1;
        try {
            byte[] envelope = Base64.getMimeDecoder().decode(svg.substring(start + START.length(), end));
            return opened(file, new String(envelope, charset));
        } catch (IllegalArgumentException _) {
            throw new Unreadable("the scene in the picture is broken (its Base64 doesn't decode)");
        }
    }

    private static byte[] opened(String file, String envelope) throws Unreadable {
        byte[] json = envelope.getBytes(StandardCharsets.UTF_8);
        Decoded<Tree> tree = ForeignJson.read(new Source(file, json), Set.of());
        JsonObject top = tree instanceof Decoded.Good<Tree>(Tree read, var _)
                ? JsonObject.of(read).orElse(null)
                : null;
        if (top == null) {
            throw new Unreadable("the scene in the picture is broken (its envelope is no JSON)");
        }
        if (top.mapping().value("encoded").isEmpty()) {
            return json;
        }
        byte[] encoded = top.text("encoded").getBytes(StandardCharsets.ISO_8859_1);
        return top.flag("compressed")
                ? Inflated.of(encoded, !Inflated.hasHeader(encoded), "the scene in the picture")
                : encoded;
    }
}
