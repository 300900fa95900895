package plumbline.exchange.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import plumbline.catalog.Reading;
import plumbline.design.Component;
import plumbline.design.Design;
import plumbline.exchange.SampleDesign;
import plumbline.exchange.SmallCatalog;
import plumbline.exchange.png.Outlines;
import plumbline.picture.Draw;
import plumbline.picture.Look;
import plumbline.picture.Picture;
import plumbline.problem.Decoded;

/// Documents in which labels are text, fonts are embedded, and the design lies.
class PdfWriterTest {
    @Test
    void labelsAreTextThatCanBeFound() throws Exception {
        try (PDDocument document = Loader.loadPDF(written(SampleDesign.feed(), ""))) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Phone", "Ranker", "Features", "Redis", "clicks [Avro]", "ONLINE");
        }
    }

    @Test
    void fontsAreEmbeddedInPart() throws Exception {
        byte[] bytes = written(SampleDesign.feed(), "");
        assertThat(bytes.length).isLessThan(80_000);
        try (PDDocument document = Loader.loadPDF(bytes)) {
            var resources = document.getPage(0).getResources();
            for (var name : resources.getFontNames()) {
                PDFont font = resources.getFont(name);
                assertThat(font.isEmbedded()).isTrue();
                assertThat(font.getName()).contains("Inter");
            }
        }
    }

    @Test
    void theDesignIsAttached() throws Exception {
        try (PDDocument document = Loader.loadPDF(written(SampleDesign.feed(), "{\"title\": \"Äpfel\"}"))) {
            var attached = document.getDocumentCatalog()
                    .getNames()
                    .getEmbeddedFiles()
                    .getNames()
                    .get(PdfWriter.ATTACHED);
            assertThat(new String(attached.getEmbeddedFile().toByteArray(), StandardCharsets.UTF_8))
                    .isEqualTo("{\"title\": \"Äpfel\"}");
        }
    }

    @Test
    void charactersThatTheFontLacksAreDrawn() {
        Design design = SampleDesign.of(Component.of("a", null, "图例 Очередь 🚀 \u0007"));
        assertThat(written(design, "").length).isGreaterThan(1_000);
    }

    @Test
    void theSamePictureGivesTheSameBytes() {
        assertThat(written(SampleDesign.feed(), "{}")).isEqualTo(written(SampleDesign.feed(), "{}"));
    }

    @Test
    void anEmptyDesignIsAnEmptyPage() {
        assertThat(written(Design.empty(null, ""), "")).startsWith("%PDF-".getBytes(StandardCharsets.US_ASCII));
    }

    private static byte[] written(Design design, String text) {
        Picture picture = Draw.with(SmallCatalog.catalog(), Look.LIGHT).draw(design, new Reading(Map.of(), Map.of()));
        return switch (new PdfWriter(false, 24, Outlines::of).write(picture, text, "out.pdf")) {
            case Decoded.Good<byte[]>(byte[] bytes, var _) -> bytes;
            case Decoded.Bad<byte[]> bad -> throw new AssertionError(bad.problems());
        };
    }
}
