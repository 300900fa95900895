package plumbline.exchange.any;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import plumbline.design.Design;
import plumbline.exchange.Format;
import plumbline.exchange.Imported;
import plumbline.exchange.SampleDesign;
import plumbline.exchange.Seeds;
import plumbline.exchange.SmallCatalog;
import plumbline.exchange.mermaid.MermaidWriter;
import plumbline.files.DesignFile;
import plumbline.files.Source;
import plumbline.problem.Decoded;
import plumbline.problem.Problem;

class AnyReaderTest {
    private static final AnyReader READER = new AnyReader(SmallCatalog.catalog(), Seeds.PROMPTS);

    private static Imported read(Format format, String text) {
        return switch (READER.read("x", text.getBytes(StandardCharsets.UTF_8), Optional.of(format))) {
            case Decoded.Good<List<Imported>>(List<Imported> all, var _) -> all.getFirst();
            case Decoded.Bad<List<Imported>> bad -> throw new AssertionError(bad.problems());
        };
    }

    private static Decoded<Design> reopened(Design design) {
        byte[] saved = DesignFile.written(design).getBytes(StandardCharsets.UTF_8);
        return DesignFile.read(new Source("saved", saved), SmallCatalog.catalog(), Seeds.PROMPTS);
    }

    @Test
    void aPromptThatIsNotInTheLibraryIsLeftOutAndTold() {
        String text = new MermaidWriter(SmallCatalog.catalog())
                .write(SampleDesign.feed())
                .replace("news-feed", "somebody-elses");

        Imported read = read(Format.MERMAID, text);

        assertThat(read.design().prompt()).isNull();
        assertThat(read.problems()).extracting(Problem::message).contains("there is no prompt 'somebody-elses'");
        assertThat(reopened(read.design())).isInstanceOf(Decoded.Good.class);
    }

    @Test
    void aStepThatIsNumberedFromNoughtIsNoStep() {
        Imported read = read(Format.DOT, "digraph { a -> b [label=\"0. asks\"]; b -> c [label=\"1. finds\"] }");

        assertThat(read.design().links())
                .extracting(link -> link.label() + " " + link.step())
                .containsExactly("0. asks null", "1. finds 1");
        assertThat(reopened(read.design())).isEqualTo(Decoded.good(read.design()));
    }
}
