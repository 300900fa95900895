package plumbline.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plumbline.catalog.Reading;
import plumbline.design.Design;
import plumbline.exchange.canvas.CanvasWriter;
import plumbline.exchange.d2.D2Writer;
import plumbline.exchange.dot.DotWriter;
import plumbline.exchange.drawio.DrawioWriter;
import plumbline.exchange.excalidraw.ExcalidrawWriter;
import plumbline.exchange.mermaid.MermaidWriter;
import plumbline.exchange.plantuml.C4Writer;
import plumbline.picture.Draw;
import plumbline.picture.Look;
import plumbline.picture.Plan;

/// The texts that a small design becomes, compared with what was looked at and approved; `-Dapprove` writes them anew.
class ApprovedTextsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "feed.mmd",
                "feed.c4.puml",
                "feed.drawio",
                "feed.excalidraw",
                "feed.dot",
                "feed.d2",
                "feed.canvas"
            })
    void aDesignIsWrittenAsApproved(String name) throws IOException {
        String text = written(name, SampleDesign.feed());
        Path file = Path.of("src/test/resources/plumbline/exchange/text", name);
        if (System.getProperty("approve") != null) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        }
        assertThat(List.of(text.split("\n", -1)))
                .isEqualTo(List.of(Files.readString(file).split("\n", -1)));
    }

    private static String written(String name, Design design) {
        var catalog = SmallCatalog.catalog();
        Plan plan = Draw.with(catalog, Look.LIGHT).plan(design, new Reading(Map.of(), Map.of()));
        return switch (Format.toWrite(name).orElseThrow()) {
            case MERMAID -> new MermaidWriter(catalog).write(design);
            case C4 -> new C4Writer(catalog).write(design);
            case DRAWIO -> new DrawioWriter(catalog).write(design, plan);
            case EXCALIDRAW -> new ExcalidrawWriter(catalog).write(design, plan);
            case DOT -> new DotWriter(catalog).write(design);
            case D2 -> new D2Writer(catalog).write(design);
            case CANVAS -> new CanvasWriter().write(design, plan);
            default -> throw new AssertionError(name);
        };
    }
}
