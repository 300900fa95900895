package plumbline.exchange.svg;

import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import plumbline.design.Box;
import plumbline.design.ElementId;
import plumbline.exchange.Xml;
import plumbline.picture.Mark;
import plumbline.picture.Part;
import plumbline.picture.Picture;
import plumbline.picture.Weight;
import plumbline.problem.Decoded;
import plumbline.problem.Problem;

/// Writes a picture as SVG text: one group a part, whose id is the element's and whose title says what it shows.
///
/// Text is plain `<text>` at explicit positions in the bundled font, of which the letters used are embedded; each says
/// how wide it is, so that it keeps to its box even where a viewer has to take another font. No script, no style from
/// outside, nothing to be fetched.
public record SvgWriter(boolean transparent, double margin) {
    /// The id of the element that holds the design.
    public static final String EMBEDDED = "plumbline-design";

    /// Logical pixels left free around everything.
    public static final double MARGIN = 24;

    /// The most pixels, at scale 1, that a picture may cover.
    public static final double MOST_PIXELS = 200_000_000;

    private static final Pattern FACE = Pattern.compile("@font-face\\{[^}]*}\\n");

    /// With the margin that a picture has where nobody asks for another.
    public SvgWriter(boolean transparent) {
        this(transparent, MARGIN);
    }

    /// As `write`, with nothing embedded.
    public Decoded<String> write(Picture picture, String file) {
        return write(picture, "", file);
    }

    /// The SVG document, in which the text of a design file is embedded unless it is empty; `file` names it in the
    /// problem of a picture that is too large.
    public Decoded<String> write(Picture picture, String design, String file) {
        Box area = whole(picture.bounds().grown(margin));
        if (area.width() * area.height() > MOST_PIXELS) {
            String message = String.format(
                    Locale.ROOT, "a picture of %.0f by %.0f pixels is too large", area.width(), area.height());
            return Decoded.bad(Problem.error(file, 0, 0, message, "tidy the design up, or move far parts closer"));
        }
        StringBuilder out = new StringBuilder();
        String name = picture.title().isBlank() ? "Design" : picture.title();
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"")
                .append(Xml.numbers(area.x(), area.y(), area.width(), area.height()))
                .append('"');
        Xml.number(out, "width", area.width());
        Xml.number(out, "height", area.height());
        out.append(" role=\"img\" aria-labelledby=\"picture-title picture-desc\">\n");
        Xml.element(out, "title", "picture-title", name);
        Xml.element(out, "desc", "picture-desc", description(picture));
        if (!design.isEmpty()) {
            Xml.element(out, "metadata", EMBEDDED, design);
        }
        style(out, picture);
        if (!transparent) {
            out.append("<rect");
            Marks.place(out, area);
            Xml.text(out, "fill", picture.ground().hex());
            out.append("/>\n");
        }
        picture.parts().forEach(part -> part(out, part));
        out.append("</svg>\n");
        return Decoded.good(out.toString());
    }

    /// The picture as an element of an HTML page, without a ground and without fonts, which the page brings (see
    /// `faces`); every id in it, and the data attribute `prefix`, begin so.
    public Decoded<String> inline(Picture picture, String prefix, String file) {
        return new SvgWriter(true, margin)
                .write(picture, file)
                .map(svg -> FACE.matcher(svg)
                        .replaceAll("")
                        .replace(" id=\"", " id=\"" + prefix)
                        .replaceFirst(
                                "aria-labelledby=\"picture-title picture-desc\"",
                                "aria-labelledby=\"" + prefix + "picture-title " + prefix
                                        + "picture-desc\" data-prefix=\"" + prefix + "\""));
    }

    /// The bundled font as a style sheet embeds it, in every weight, with what that text needs of it.
    public static String faces(String text) {
        TreeSet<Integer> used = new TreeSet<>();
        text.codePoints().forEach(used::add);
        StringBuilder faces = new StringBuilder();
        for (Weight weight : Weight.values()) {
            face(faces, weight, used);
        }
        return faces.toString();
    }

    private static void face(StringBuilder out, Weight weight, TreeSet<Integer> used) {
        out.append("@font-face{font-family:Inter;font-weight:")
                .append(weight.css())
                .append(";src:url(data:font/ttf;base64,")
                .append(FontSubset.of(weight, used))
                .append(")}\n");
    }

    private static Box whole(Box box) {
        double x = Math.floor(box.x());
        double y = Math.floor(box.y());
        return new Box(x, y, Math.ceil(box.right()) - x, Math.ceil(box.bottom()) - y);
    }

    private static String description(Picture picture) {
        List<String> lines = picture.parts().stream()
                .filter(part -> part.role() == Part.Role.COMPONENT || part.role() == Part.Role.LINK)
                .map(Part::title)
                .toList();
        return String.join("; ", lines);
    }

    private static void style(StringBuilder out, Picture picture) {
        out.append("<style>\n");
        for (Weight weight : Weight.values()) {
            TreeSet<Integer> used = new TreeSet<>();
            for (Part part : picture.parts()) {
                for (Mark mark : part.marks()) {
                    if (mark instanceof Mark.Text text && text.weight() == weight) {
                        text.text().codePoints().forEach(used::add);
                    }
                }
            }
            if (!used.isEmpty()) {
                face(out, weight, used);
            }
        }
        out.append("text{font-family:Inter,'Noto Sans','Noto Sans CJK SC','Helvetica Neue',Arial,sans-serif;")
                .append("white-space:pre;font-kerning:none;font-variant-ligatures:none}\n</style>\n");
    }

    private static void part(StringBuilder out, Part part) {
        out.append("<g");
        ElementId element = part.element();
        if (element != null) {
            Xml.text(out, "id", id(element, part.role()));
        }
        Xml.text(out, "class", part.role().name().toLowerCase(Locale.ROOT));
        if (part.strength() < 1) {
            Xml.number(out, "opacity", part.strength());
        }
        out.append(">\n");
        Xml.element(out, "title", "", part.title());
        part.marks().forEach(mark -> Marks.write(out, mark));
        out.append("</g>\n");
    }

    /// The main part of an element has the element's own id; what else belongs to it says what it is.
    private static String id(ElementId element, Part.Role role) {
        return switch (role) {
            case BOUNDARY, LINK, COMPONENT, NOTE -> element.value();
            case TITLE, LABEL, SELECTION, GHOST, BADGE, SIGN, AID, LEGEND ->
                element.value() + "." + role.name().toLowerCase(Locale.ROOT);
        };
    }
}
