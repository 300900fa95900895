package plumbline.exchange.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.util.Matrix;
import plumbline.design.Box;
import plumbline.exchange.Glyphs;
import plumbline.picture.Part;
import plumbline.picture.Picture;
import plumbline.problem.Decoded;
import plumbline.problem.Problem;

/// Writes a picture as a PDF document: one page as large as the picture, vectors and text in the bundled font.
///
/// The fonts are embedded, as much of them as is used; characters they lack are drawn as outlines, by `others`. The
/// text of a design file is attached as `design.plumbline.json`. The same picture gives the same bytes.
public record PdfWriter(boolean transparent, double margin, Glyphs others) {
    /// The name of the attached design.
    public static final String ATTACHED = "design.plumbline.json";

    /// Points of a logical pixel, as style sheets have it.
    private static final double POINTS = 0.75;
    /// The largest side that readers of PDF take, in points.
    private static final double LARGEST = 14_400;
    /// The largest side of a picture that still can be read once it is shrunk to that.
    private static final double MOST_PIXELS = 100_000;

    /// The bytes of the document, with the design attached unless it is empty; `file` names it in problems.
    public Decoded<byte[]> write(Picture picture, String design, String file) {
        Box area = picture.bounds().grown(margin);
        double longest = Math.max(area.width(), area.height());
        if (longest > MOST_PIXELS) {
            String message = String.format(
                    Locale.ROOT, "a page of %.0f by %.0f pixels is too large", area.width(), area.height());
            return Decoded.bad(Problem.error(file, 0, 0, message, "tidy the design up, or move far parts closer"));
        }
        double points = Math.min(POINTS, LARGEST / Math.max(1, longest));
        try {
            return Decoded.good(written(picture, area, points, design));
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory failed", e);
        }
    }

    private byte[] written(Picture picture, Box area, double points, String design) throws IOException {
        try (PDDocument document = new PDDocument()) {
            float width = (float) Math.max(1, area.width() * points);
            float height = (float) Math.max(1, area.height() * points);
            PDPage page = new PDPage(new PDRectangle(width, height));
            document.addPage(page);
            document.setDocumentId(1L);
            document.getDocumentInformation().setTitle(picture.title().isBlank() ? "Design" : picture.title());
            document.getDocumentInformation().setCreator("Plumbline");
            PdfFonts fonts = new PdfFonts(document);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                float scale = (float) points;
                content.transform(new Matrix(
                        scale, 0, 0, -scale, (float) (-area.x() * points), (float) (height + area.y() * points)));
                PdfPainter painter = new PdfPainter(content, fonts, others);
                if (!transparent) {
                    painter.ground(area, picture.ground());
                }
                for (Part part : picture.parts()) {
                    painter.paint(part);
                }
            }
            if (!design.isEmpty()) {
                attach(document, design);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static void attach(PDDocument document, String design) throws IOException {
        byte[] bytes = design.getBytes(StandardCharsets.UTF_8);
        PDEmbeddedFile embedded = new PDEmbeddedFile(document, new ByteArrayInputStream(bytes), COSName.FLATE_DECODE);
        embedded.setSubtype("application/json");
        embedded.setSize(bytes.length);
        PDComplexFileSpecification specification = new PDComplexFileSpecification();
        specification.setFile(ATTACHED);
        specification.setFileUnicode(ATTACHED);
        specification.setEmbeddedFile(embedded);
        PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(Map.of(ATTACHED, specification));
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
        names.setEmbeddedFiles(tree);
        document.getDocumentCatalog().setNames(names);
    }
}
