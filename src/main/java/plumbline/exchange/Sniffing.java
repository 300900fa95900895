package plumbline.exchange;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Tells a format by what only its files begin with, or carry.
final class Sniffing {
    private static final int SNIFFED_BYTES = 64 * 1024;

    private static final Pattern PLANTUML = Pattern.compile("(?m)^[^\\S\\r\\n]*+@start(uml|[a-z]+)\\b");
    private static final Pattern FENCED = Pattern.compile("(?m)^ {0,3}(```+|~~~+)\\s*(mermaid|plantuml|puml)\\b");
    private static final Pattern DRAWIO =
            Pattern.compile("^(?:<|%3C)(?:mxfile|mxGraphModel|mxGraph)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern DRAWIO_PICTURE = Pattern.compile(
            "^(?:<!DOCTYPE\\s[^>\\[]*>\\s*)?(?:<!--.{0,2000}?-->\\s*)?<svg\\s[^<]*content=\"\\s*&lt;mx",
            Pattern.DOTALL);
    private static final Pattern SVG = Pattern.compile(
            "^(?:<!DOCTYPE\\s+svg[^>\\[]{0,400}>\\s*)?(?:<!--.{0,2000}?-->\\s*){0,9}<(?:svg:)?svg[\\s>]",
            Pattern.DOTALL);
    private static final Pattern HTML = Pattern.compile("^(?:<!doctype\\s+html|<html[\\s>])", Pattern.CASE_INSENSITIVE);
    private static final Pattern EXCALIDRAW = Pattern.compile("\"type\"\\s*:\\s*\"excalidraw[/\"]");
    private static final Pattern CANVAS = Pattern.compile("^\\{\\s*\"(?:nodes|edges)\"\\s*:\\s*\\[");
    private static final Pattern DOT = Pattern.compile(
            "^(?:(?://|#)[^\\n]{0,2000}\\n\\s*+|/\\*.{0,4000}?\\*/\\s*+){0,200}+(?:strict\\s++)?(?:di)?graph"
                    + "(?:\\s++(?:[\\w.]{1,200}|\"[^\"]{0,400}\"))?\\s*(?:(?://|#)[^\\n]{0,400}\\s*)?\\{",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    private static final Pattern STRUCTURIZR = Pattern.compile(
            "^(?:(?://|#)[^\\n]{0,2000}\\n\\s*+|/\\*.{0,4000}?\\*/\\s*+){0,200}+workspace\\b[^\\n]{0,1000}\\{",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern MERMAID = Pattern.compile("^(?:graph|flowchart|sequenceDiagram|classDiagram"
            + "|stateDiagram|erDiagram|gantt|pie|mindmap|journey|gitGraph|C4[A-Z]\\w+|timeline|quadrantChart"
            + "|requirementDiagram|architecture|block)\\b(?!\\s*[=:(])");

    private static final Pattern DRAWN_NOTE =
            Pattern.compile("\\A\\s{0,20}---\\s*\\n(?:(?!---)[^\\n]{0,500}\\n){0,40}?excalidraw-plugin\\s*:");
    private static final Set<String> DRAWIO_KEYWORDS = Set.of("mxfile", "mxGraphModel");
    private static final Set<String> EXCALIDRAW_KEYWORDS = Set.of("application/vnd.excalidraw+json");

    private Sniffing() {}

    /// The format that the content unmistakably has, or empty.
    static Optional<Format> format(byte[] bytes) {
        if (PictureText.isPng(bytes)) {
            return Optional.of(
                    PictureText.carries(bytes, DRAWIO_KEYWORDS)
                            ? Format.DRAWIO
                            : PictureText.carries(bytes, EXCALIDRAW_KEYWORDS) ? Format.EXCALIDRAW : Format.PNG);
        }
        String head = new String(bytes, 0, Math.min(bytes.length, SNIFFED_BYTES), StandardCharsets.UTF_8);
        return ofText(head.startsWith("\uFEFF") ? head.substring(1) : head);
    }

    /// Whether it is a note whose front matter says that it is an Excalidraw drawing.
    static boolean isDrawnNote(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, SNIFFED_BYTES), StandardCharsets.UTF_8);
        return DRAWN_NOTE.matcher(head).find();
    }

    private static Optional<Format> ofText(String head) {
        if (DRAWN_NOTE.matcher(head).find()) {
            return Optional.of(Format.EXCALIDRAW);
        }
        String start = withoutPrologue(head);
        if (start.startsWith("<")) {
            return ofMarkup(head, start);
        }
        if (start.startsWith("{")) {
            return Optional.of(
                    EXCALIDRAW.matcher(head).find()
                            ? Format.EXCALIDRAW
                            : CANVAS.matcher(start).find() ? Format.CANVAS : Format.DESIGN);
        }
        if (DRAWIO.matcher(start).find()) {
            return Optional.of(Format.DRAWIO);
        }
        if (start.startsWith("%PDF-")) {
            return Optional.of(Format.PDF);
        }
        if (DOT.matcher(start).find()) {
            return Optional.of(Format.DOT);
        }
        if (STRUCTURIZR.matcher(start).find()) {
            return Optional.of(Format.STRUCTURIZR);
        }
        if (MERMAID.matcher(start).find()) {
            return Optional.of(Format.MERMAID);
        }
        if (FENCED.matcher(head).find()) {
            return Optional.of(Format.MARKDOWN);
        }
        return PLANTUML.matcher(head).find() ? Optional.of(Format.PLANTUML) : Optional.empty();
    }

    private static Optional<Format> ofMarkup(String head, String start) {
        if (DRAWIO.matcher(start).find() || DRAWIO_PICTURE.matcher(start).find()) {
            return Optional.of(Format.DRAWIO);
        }
        if (SVG.matcher(start).find()) {
            boolean scene = head.contains("payload-type:application/vnd.excalidraw+json");
            return Optional.of(scene ? Format.EXCALIDRAW : Format.SVG);
        }
        if (HTML.matcher(start).find()) {
            return Optional.of(Format.HTML);
        }
        return FENCED.matcher(head).find() ? Optional.of(Format.MARKDOWN) : Optional.empty();
    }

    /// The text from where it first says something: behind XML declarations, comments and front matter.
    private static String withoutPrologue(String head) {
        String text = head.stripLeading();
        while (true) {
            String close = text.startsWith("<?xml")
                    ? "?>"
                    : text.startsWith("<!--") && !text.startsWith("<!-- payload-")
                            ? "-->"
                            : text.startsWith("%%") ? "\n" : text.startsWith("---") ? "\n---" : "";
            int end = close.isEmpty() ? -1 : text.indexOf(close, 3);
            if (end < 0) {
                return text;
            }
            text = text.substring(end + close.length()).stripLeading();
        }
    }
}
