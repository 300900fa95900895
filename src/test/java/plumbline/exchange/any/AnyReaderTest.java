package plumbline.exchange.any;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import plumbline.design.Design;
import plumbline.exchange.Format;
import plumbline.exchange.Imported;
import plumbline.exchange.SampleDesign;
import plumbline.exchange.Seeds;
import plumbline.exchange.SmallCatalog;
import plumbline.exchange.mermaid.MermaidWriter;
import plumbline.files.DesignFile;
import plumbline.files.Source;
import plumbline.layout.Direction;
import plumbline.problem.Decoded;
import plumbline.problem.Problem;

class AnyReaderTest {
    private static final String TOO_LONG = "this needs more than 2 seconds to be read";
    private static final AnyReader READER = new AnyReader(SmallCatalog.catalog(), Seeds.PROMPTS);

    @Test
    void whereADrawingGoesOnToIsRead() {
        assertThat(direction(Format.DOT, "digraph { rankdir=LR; app -> api }")).isEqualTo(Direction.RIGHT);
        assertThat(direction(Format.DOT, "digraph { graph [rankdir=BT]; app -> api }"))
                .isEqualTo(Direction.UP);
        assertThat(direction(Format.DOT, "digraph { app -> api }")).isNull();
        assertThat(direction(Format.MERMAID, "flowchart LR\n  app --> api")).isEqualTo(Direction.RIGHT);
        assertThat(direction(Format.MERMAID, "graph TD\n  app --> api")).isEqualTo(Direction.DOWN);
        assertThat(direction(Format.MERMAID, "flowchart\n  app --> api")).isNull();
        assertThat(direction(Format.PLANTUML, "@startuml\nleft to right direction\n[app] --> [api]\n@enduml"))
                .isEqualTo(Direction.RIGHT);
        assertThat(direction(Format.PLANTUML, "@startuml\n[app] --> [api]\n@enduml"))
                .isNull();
    }

    @Test
    void whatWeWroteOurselvesSaysNoDirection() {
        for (Format format : List.of(Format.MERMAID, Format.PLANTUML)) {
            assertThat(direction(format, new String(Seeds.written(format), StandardCharsets.UTF_8)))
                    .as(format.id())
                    .isNull();
        }
    }

    private static @Nullable Direction direction(Format format, String text) {
        return read(format, text).direction();
    }

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

    @ParameterizedTest
    @EnumSource(Format.class)
    void whatNobodyWaitsForAnyLongerIsNotReadOn(Format format) {
        assumeTrue(format.isRead());
        byte[] bytes = format.isWritten() ? Seeds.written(format) : Seeds.bytes(Seeds.STRUCTURIZR);
        assertThat(READER.read("x", bytes, Optional.of(format))).isInstanceOf(Decoded.Good.class);

        Thread.currentThread().interrupt();
        try {
            assertThat(READER.read("x", bytes, Optional.of(format)).problems())
                    .extracting(Problem::message)
                    .containsExactly(TOO_LONG);
        } finally {
            Thread.interrupted();
        }
    }

    @Test
    void aFileThatComputesTooLongIsRefused() {
        AnyReader hasty = new AnyReader(SmallCatalog.catalog(), Seeds.PROMPTS, Duration.ZERO);
        byte[] chain = Seeds.bytes("digraph { a" + " -> a".repeat(9_000) + " }");
        assertThat(READER.read("x", chain, Optional.of(Format.DOT))).isInstanceOf(Decoded.Good.class);

        Decoded<List<Imported>> read = Decoded.good(List.of());
        for (int i = 0; i < 50 && read instanceof Decoded.Good<?>; i++) {
            read = hasty.read("x", chain, Optional.of(Format.DOT));
        }

        assertThat(read.problems())
                .extracting(Problem::message)
                .containsExactly("this needs more than 0 seconds to be read");
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
