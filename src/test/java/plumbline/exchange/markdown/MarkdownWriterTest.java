package plumbline.exchange.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import plumbline.design.Component;
import plumbline.design.Design;
import plumbline.design.PromptId;
import plumbline.exchange.Assessment;
import plumbline.exchange.Imported;
import plumbline.exchange.SampleDesign;
import plumbline.exchange.mermaid.MarkdownReader;
import plumbline.exchange.mermaid.MermaidWriter;
import plumbline.files.Library;
import plumbline.problem.Decoded;

/// Reports that people read, and that are read back as the designs they are about.
class MarkdownWriterTest {
    private static final Library LIBRARY = Library.bundled();

    @Test
    void theDiagramInTheReportIsReadBack() {
        Design design = SampleDesign.feed();
        String page = MarkdownWriter.page(
                design, new MermaidWriter(LIBRARY.catalog()).write(design), Assessment.of(LIBRARY, design));
        Decoded<List<Imported>> read = new MarkdownReader().read("report.md", page.getBytes(StandardCharsets.UTF_8));
        assertThat(read).as(page).isInstanceOf(Decoded.Good.class);
        Design back = ((Decoded.Good<List<Imported>>) read).value().getFirst().design();
        assertThat(List.copyOf(back.components())).hasSameElementsAs(design.components());
        assertThat(back.links()).isEqualTo(design.links());
        assertThat(back.prompt()).isEqualTo(new PromptId("news-feed"));
    }

    @Test
    void theReportTellsScoreFindingsAndReferences() {
        Design design = SampleDesign.feed();
        assertThat(MarkdownWriter.page(
                        design, new MermaidWriter(LIBRARY.catalog()).write(design), Assessment.of(LIBRARY, design)))
                .contains(
                        "of 100", "## Not met", "## Compared with the references", "## Self-assessment", "| strong |");
    }

    @Test
    void labelsMeanNothingToMarkdown() {
        Design design = SampleDesign.of(Component.of("a", null, "x")).withTitle("*a* <b> [l](x) | _c_");
        assertThat(MarkdownWriter.page(design, new MermaidWriter(LIBRARY.catalog()).write(design), Optional.empty()))
                .startsWith("# \\*a\\* \\<b\\> \\[l\\](x) \\| \\_c\\_\n");
    }
}
