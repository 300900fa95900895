package plumbline.exchange.any;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import plumbline.catalog.Catalog;
import plumbline.catalog.Reading;
import plumbline.design.Design;
import plumbline.exchange.Assessment;
import plumbline.exchange.Format;
import plumbline.exchange.canvas.CanvasWriter;
import plumbline.exchange.d2.D2Writer;
import plumbline.exchange.dot.DotWriter;
import plumbline.exchange.drawio.DrawioWriter;
import plumbline.exchange.excalidraw.ExcalidrawWriter;
import plumbline.exchange.html.HtmlWriter;
import plumbline.exchange.markdown.MarkdownWriter;
import plumbline.exchange.mermaid.MermaidWriter;
import plumbline.exchange.pdf.PdfWriter;
import plumbline.exchange.plantuml.C4Writer;
import plumbline.exchange.plantuml.PlantUmlWriter;
import plumbline.exchange.png.Outlines;
import plumbline.exchange.png.PngWriter;
import plumbline.exchange.svg.SvgWriter;
import plumbline.files.DesignFile;
import plumbline.files.Library;
import plumbline.layout.AutoLayout;
import plumbline.layout.Direction;
import plumbline.picture.Colour;
import plumbline.picture.Draw;
import plumbline.picture.Look;
import plumbline.picture.Picture;
import plumbline.picture.Plan;
import plumbline.problem.Decoded;
import plumbline.problem.Problem;

/// Writes a design in any format that is written; what has no place on the canvas yet is laid out first.
public record AnyWriter(
        Library library, Mount mount, @Nullable Direction direction) {
    /// A writer of designs whose authors said no direction.
    public AnyWriter(Library library, Mount mount) {
        this(library, mount, null);
    }

    /// The same for what goes on in that direction.
    public AnyWriter towards(@Nullable Direction said) {
        return new AnyWriter(library, mount, said);
    }

    /// The bytes of the file, or why there can be none; `file` names it in problems.
    public Decoded<byte[]> write(Design design, Format format, String file) {
        Catalog catalog = library.catalog();
        return switch (format) {
            case DESIGN -> text(DesignFile.written(design));
            case PLANTUML -> text(new PlantUmlWriter(catalog).write(design, reading(design), direction));
            case C4 -> text(new C4Writer(catalog).write(design, reading(design), direction));
            case MERMAID -> text(new MermaidWriter(catalog).write(design, reading(design), direction));
            case DRAWIO -> text(new DrawioWriter(catalog).write(design, plan(design)));
            case EXCALIDRAW -> text(new ExcalidrawWriter(catalog).write(design, plan(design)));
            case DOT -> text(new DotWriter(catalog).write(design, reading(design), direction));
            case D2 -> text(new D2Writer(catalog).write(design, reading(design), direction));
            case CANVAS -> text(new CanvasWriter().write(design, plan(design)));
            case SVG ->
                new SvgWriter(mount.transparent(), mount.margin())
                        .write(picture(design), DesignFile.written(design), file)
                        .map(AnyWriter::utf8);
            case PNG ->
                new PngWriter(mount.scale(), mount.transparent(), mount.margin())
                        .write(picture(design), DesignFile.written(design), file);
            case STRUCTURIZR ->
                Decoded.bad(
                        Problem.error(file, 0, 0, "this format is read, but not written", "written are " + endings()));
            case MARKDOWN ->
                text(MarkdownWriter.page(
                        titled(design, file),
                        new MermaidWriter(catalog).write(design, reading(design), direction),
                        Assessment.of(library, design)));
            case PDF ->
                new PdfWriter(mount.transparent(), mount.margin(), Outlines::of)
                        .write(picture(design), DesignFile.written(design), file);
            case HTML -> report(design, file).map(AnyWriter::utf8);
        };
    }

    /// The endings of the files that are written, for messages.
    private static String endings() {
        return Format.written().stream()
                .map(format -> "." + format.extensions().getFirst())
                .collect(Collectors.joining(", "));
    }

    /// A design without a title is called as its file is.
    private static Design titled(Design design, String file) {
        if (!design.title().isBlank() || file.equals("-")) {
            return design;
        }
        String name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
        String ending = Arrays.stream(Format.values())
                .flatMap(format -> format.extensions().stream())
                .map(extension -> "." + extension)
                .filter(name.toLowerCase(Locale.ROOT)::endsWith)
                .max(Comparator.comparingInt(String::length))
                .orElse("");
        return design.withTitle(name.substring(0, name.length() - ending.length()));
    }

    /// The report shows the design as the reader's machine prefers, whatever look was asked for.
    private Decoded<String> report(Design design, String file) {
        Picture picture = in(Look.LIGHT).picture(design);
        SvgWriter svg = new SvgWriter(true, mount.margin());
        return switch (svg.inline(picture, HtmlWriter.LIGHT, file)) {
            case Decoded.Good<String>(String light, var _) ->
                svg.inline(in(Look.DARK).picture(design), HtmlWriter.DARK, file)
                        .map(dark -> HtmlWriter.page(
                                titled(design, file).title(),
                                light,
                                dark,
                                Assessment.of(library, design),
                                DesignFile.written(design),
                                SvgWriter::faces));
            case Decoded.Bad<String> bad -> bad;
        };
    }

    private AnyWriter in(Look look) {
        return new AnyWriter(library, new Mount(look, mount.scale(), true, null, mount.margin()), direction);
    }

    /// The picture of the design as every painter shows it.
    public Picture picture(Design design) {
        Reading reading = reading(design);
        Draw draw = draw();
        Picture drawn = draw.draw(placed(design, reading), reading);
        Colour ground = mount.ground();
        return ground == null ? drawn : new Picture(drawn.title(), ground, drawn.parts());
    }

    /// Where everything stands in that picture.
    public Plan plan(Design design) {
        Reading reading = reading(design);
        return draw().plan(placed(design, reading), reading);
    }

    private Reading reading(Design design) {
        return library.recogniser().read(design.wiring());
    }

    private Draw draw() {
        return Draw.with(library.catalog(), mount.look());
    }

    private Design placed(Design design, Reading reading) {
        return new AutoLayout(draw().sizing(reading), reading.flows(), direction).completed(design);
    }

    private static Decoded<byte[]> text(String text) {
        return Decoded.good(utf8(text));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
