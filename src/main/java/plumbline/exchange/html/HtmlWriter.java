package plumbline.exchange.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Optional;
import java.util.function.UnaryOperator;
import plumbline.exchange.Assessment;
import plumbline.exchange.Wording;

/// Writes a report on a design as one HTML file: the diagram, the prompt, the grade, the references, and the design.
///
/// Pointing at a finding, or focusing it, lights up its evidence on the diagram. The page fetches nothing and runs one
/// script, its own, which its security policy names by digest; whatever a user wrote is escaped. It shows a light and
/// a dark diagram as the reader's machine prefers, and prints the light one.
public final class HtmlWriter {
    /// The id of the block of data that holds the design.
    public static final String EMBEDDED = "plumbline-design";

    /// The prefix of ids in the light diagram.
    public static final String LIGHT = "light-";

    /// The prefix of ids in the dark diagram.
    public static final String DARK = "dark-";

    private HtmlWriter() {}

    /// The page; `light` and `dark` are the diagram as SVG elements, `design` is the text of the design file, `faces`
    /// the style sheet that embeds the font for a text.
    public static String page(
            String title,
            String light,
            String dark,
            Optional<Assessment> assessment,
            String design,
            UnaryOperator<String> faces) {
        String script = resource("report.js");
        String shown = title.isBlank() ? Wording.of("untitled") : title;
        Html body = new Html();
        new Sections(body).write(shown, light, dark, assessment);
        Html out = new Html();
        out.raw("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        out.raw("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
                + "style-src 'unsafe-inline'; font-src data:; script-src 'sha256-" + digest(script)
                + "'; base-uri 'none'; form-action 'none'\">\n");
        out.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        out.raw("<meta name=\"color-scheme\" content=\"light dark\">\n");
        out.element("title", shown);
        out.raw("<style>\n").raw(faces.apply(body.text())).raw(resource("report.css"));
        out.raw("</style>\n</head>\n<body>\n").raw(body.text());
        out.raw("<script type=\"application/json\" id=\"" + EMBEDDED + "\">\n")
                .raw(design.replace("<", "\\u003c"))
                .raw("</script>\n<script>")
                .raw(script)
                .raw("</script>\n</body>\n</html>\n");
        return out.text();
    }

    private static String resource(String name) {
        try (InputStream stream = HtmlWriter.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("the resource " + name + " is not bundled");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).replace("\r", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String digest(String script) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            return Base64.getEncoder().encodeToString(sha.digest(script.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
