package plumbline.exchange.any;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import plumbline.catalog.Reading;
import plumbline.design.Design;
import plumbline.exchange.Format;
import plumbline.exchange.plantuml.PlantUmlWriter;
import plumbline.exchange.png.PngWriter;
import plumbline.exchange.svg.SvgWriter;
import plumbline.files.DesignFile;
import plumbline.files.Library;
import plumbline.layout.AutoLayout;
import plumbline.picture.Colour;
import plumbline.picture.Draw;
import plumbline.picture.Picture;
import plumbline.problem.Decoded;
import plumbline.problem.Problem;

/// Writes a design in any format that is written; what has no place on the canvas yet is laid out first.
public record AnyWriter(Library library, Mount mount) {

    /// The bytes of the file, or why there can be none; `file` names it in problems.
    public Decoded<byte[]> write(Design design, Format format, String file) {
        return switch (format) {
            case DESIGN -> text(DesignFile.written(design));
            case PLANTUML -> text(new PlantUmlWriter(library.catalog()).write(design));
            case SVG ->
                new SvgWriter(mount.transparent(), mount.margin())
                        .write(picture(design), file)
                        .map(AnyWriter::utf8);
            case PNG -> new PngWriter(mount.scale(), mount.transparent(), mount.margin()).write(picture(design), file);
            case MERMAID, MARKDOWN, DRAWIO ->
                Decoded.bad(
                        Problem.error(file, 0, 0, "this format is read, but not written", "written are " + endings()));
        };
    }

    /// The endings of the files that are written, for messages.
    private static String endings() {
        return Format.written().stream()
                .map(format -> "." + format.extensions().getFirst())
                .collect(Collectors.joining(", "));
    }

    /// The picture of the design as every painter shows it.
    public Picture picture(Design design) {
        Reading reading = library.recogniser().read(design.wiring());
        Draw draw = Draw.with(library.catalog(), mount.look());
        Design placed = new AutoLayout(draw.sizing(reading), reading.flows()).completed(design);
        Picture drawn = draw.draw(placed, reading);
        Colour ground = mount.ground();
        return ground == null ? drawn : new Picture(drawn.title(), ground, drawn.parts());
    }

    private static Decoded<byte[]> text(String text) {
        return Decoded.good(utf8(text));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
