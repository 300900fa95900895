package plumbline.exchange;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A file format that diagrams come in or leave in: the one list of them.
///
/// `id` is its name on the command line, `extensions` are file name endings without the dot, the usual one first.
public enum Format {
    /// Our own design file.
    DESIGN(Holds.EVERYTHING, Ways.BOTH, "json", "json"),
    PLANTUML(Holds.MEANING, Ways.BOTH, "plantuml", "puml", "plantuml", "pu", "iuml", "wsd"),
    /// PlantUML in the words of the C4 model; it is read as PlantUML.
    C4(Holds.DRAWING, Ways.OUT, "c4", "c4.puml"),
    MERMAID(Holds.MEANING, Ways.BOTH, "mermaid", "mmd", "mermaid"),
    /// Markdown with Mermaid or PlantUML blocks in it; what is written is a report.
    MARKDOWN(Holds.MEANING, Ways.BOTH, "markdown", "md", "markdown"),
    DRAWIO(Holds.MEANING, Ways.BOTH, "drawio", "drawio", "dio", "xml"),
    EXCALIDRAW(Holds.MEANING, Ways.BOTH, "excalidraw", "excalidraw"),
    DOT(Holds.DRAWING, Ways.BOTH, "dot", "dot", "gv"),
    D2(Holds.DRAWING, Ways.OUT, "d2", "d2"),
    /// JSON Canvas, in which Obsidian keeps its drawings.
    CANVAS(Holds.DRAWING, Ways.BOTH, "canvas", "canvas"),
    STRUCTURIZR(Holds.DRAWING, Ways.IN, "structurizr", "dsl"),
    /// A picture; read if a design of ours is embedded in it.
    SVG(Holds.EVERYTHING, Ways.BOTH, "svg", "svg"),
    /// A picture; read if a design of ours is embedded in it.
    PNG(Holds.EVERYTHING, Ways.BOTH, "png", "png"),
    /// A page to print; read if a design of ours is attached to it.
    PDF(Holds.EVERYTHING, Ways.BOTH, "pdf", "pdf"),
    /// A page to show; read if a design of ours is embedded in it.
    HTML(Holds.EVERYTHING, Ways.BOTH, "html", "html", "htm");

    /// What of a design comes back when a file that we wrote is read again.
    public enum Holds {
        /// The whole design, to the last answer and position.
        EVERYTHING,
        /// Components, kinds, links, flows and labels.
        MEANING,
        /// What is drawn: boxes, arrows and what is written on them.
        DRAWING
    }

    private enum Ways {
        IN,
        OUT,
        BOTH
    }

    private static final List<String> DRAWIO_PICTURES = List.of(".drawio.svg", ".drawio.png", ".dio.svg", ".dio.png");
    private static final List<Format> JSON = List.of(EXCALIDRAW, CANVAS);
    private static final List<String> EXCALIDRAW_INSIDE =
            List.of(".excalidraw.md", ".excalidraw.svg", ".excalidraw.png");

    private final Holds holds;
    private final Ways ways;
    private final String id;
    private final List<String> extensions;

    Format(Holds holds, Ways ways, String id, String... extensions) {
        this.holds = holds;
        this.ways = ways;
        this.id = id;
        this.extensions = List.of(extensions);
    }

    /// The format as the command line names it.
    public String id() {
        return id;
    }

    /// File name endings without the dot, the usual one first.
    public List<String> extensions() {
        return extensions;
    }

    /// How much of a design survives in it.
    public Holds holds() {
        return holds;
    }

    /// Whether it is painted from the one picture, as it is seen on the canvas.
    public boolean isPicture() {
        return switch (this) {
            case SVG, PNG, PDF, HTML -> true;
            case DESIGN, PLANTUML, C4, MERMAID, MARKDOWN, DRAWIO, EXCALIDRAW, DOT, D2, CANVAS, STRUCTURIZR -> false;
        };
    }

    /// Whether files of this format are read.
    public boolean isRead() {
        return ways != Ways.OUT;
    }

    /// The formats that are read.
    public static List<Format> read() {
        return Arrays.stream(values()).filter(Format::isRead).toList();
    }

    /// Whether designs are written in this format.
    public boolean isWritten() {
        return ways != Ways.IN;
    }

    /// The formats that are written.
    public static List<Format> written() {
        return Arrays.stream(values()).filter(Format::isWritten).toList();
    }

    /// The format with that id, or empty.
    public static Optional<Format> named(String id) {
        for (Format format : values()) {
            if (format.id.equals(id)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    /// The written format that is meant by its id or by an ending of its files: `plantuml`, `puml`, `.puml`; or empty.
    public static Optional<Format> toWriteAs(String said) {
        String lower = said.strip().toLowerCase(Locale.ROOT);
        String bare = lower.startsWith(".") ? lower.substring(1) : lower;
        return named(bare)
                .filter(Format::isWritten)
                .or(() -> written().stream()
                        .filter(format -> format.extensions.contains(bare))
                        .findFirst());
    }

    /// The format that the name's ending promises a reader, or empty.
    public static Optional<Format> ofName(String fileName) {
        String lower = fileName.toLowerCase(Locale.ROOT);
        if (DRAWIO_PICTURES.stream().anyMatch(lower::endsWith)) {
            return Optional.of(DRAWIO);
        }
        if (EXCALIDRAW_INSIDE.stream().anyMatch(lower::endsWith)) {
            return Optional.of(EXCALIDRAW);
        }
        return among(read(), lower);
    }

    /// The format in which a file of that name is written, or empty.
    public static Optional<Format> toWrite(String fileName) {
        return among(written(), fileName.toLowerCase(Locale.ROOT));
    }

    /// The one with the longest ending that the name has: `.c4.puml` says more than `.puml`.
    private static Optional<Format> among(List<Format> formats, String name) {
        Format best = null;
        int longest = 0;
        for (Format format : formats) {
            for (String extension : format.extensions) {
                if (extension.length() > longest && (name.endsWith("." + extension) || name.equals(extension))) {
                    best = format;
                    longest = extension.length();
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /// The format that a text without a name unmistakably has, or empty.
    public static Optional<Format> ofText(String text) {
        return Sniffing.format(text.getBytes(StandardCharsets.UTF_8));
    }

    /// The format of a file: what its content unmistakably is, else what its name promises; empty when
    /// neither tells.
    public static Optional<Format> of(String fileName, byte[] bytes) {
        Optional<Format> promised = ofName(fileName);
        if (promised.filter(format -> format == MARKDOWN).isPresent()) {
            return Sniffing.isDrawnNote(bytes) ? Optional.of(EXCALIDRAW) : promised;
        }
        Optional<Format> found = Sniffing.format(bytes);
        // JSON whose beginning says nothing may still be what the name promises.
        boolean unsure = found.filter(format -> format == DESIGN).isPresent()
                && promised.filter(JSON::contains).isPresent();
        return found.isPresent() && !unsure ? found : promised;
    }
}
