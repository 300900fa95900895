package plumbline.exchange.any;

import java.nio.charset.StandardCharsets;
import plumbline.catalog.Catalog;
import plumbline.catalog.Reading;
import plumbline.catalog.Recogniser;
import plumbline.design.Design;
import plumbline.exchange.plantuml.PlantUmlWriter;
import plumbline.exchange.png.PngWriter;
import plumbline.exchange.svg.SvgWriter;
import plumbline.files.DesignFile;
import plumbline.layout.AutoLayout;
import plumbline.picture.Draw;
import plumbline.picture.Look;
import plumbline.picture.Picture;
import plumbline.problem.Decoded;

/// Writes a design in any format that is written; what has no place on the canvas yet is laid out
/// first.
///
/// `scale` is how many pixels a logical pixel takes in a PNG; `margin` is what stays free around pictures.
public record AnyWriter(
        Catalog catalog, Recogniser recogniser, Look look, double scale, boolean transparent, double margin) {

    /// With the margin that a picture has where nobody asks for another.
    public AnyWriter(Catalog catalog, Recogniser recogniser, Look look, double scale, boolean transparent) {
        this(catalog, recogniser, look, scale, transparent, PngWriter.MARGIN);
    }

    /// The bytes of the file, or why there can be none; `file` names it in problems.
    public Decoded<byte[]> write(Design design, Output output, String file) {
        return switch (output) {
            case JSON -> Decoded.good(utf8(DesignFile.written(design)));
            case PLANTUML -> Decoded.good(utf8(new PlantUmlWriter(catalog).write(design)));
            case SVG ->
                new SvgWriter(transparent, margin).write(picture(design), file).map(AnyWriter::utf8);
            case PNG -> new PngWriter(scale, transparent, margin).write(picture(design), file);
        };
    }

    /// The picture of the design as every painter shows it.
    public Picture picture(Design design) {
        Reading reading = recogniser.read(design.wiring());
        Draw draw = Draw.with(catalog, look);
        Design placed = new AutoLayout(draw.sizing(reading), reading.flows()).completed(design);
        return draw.draw(placed, reading);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
