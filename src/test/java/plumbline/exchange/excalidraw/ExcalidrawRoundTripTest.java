package plumbline.exchange.excalidraw;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import plumbline.design.Component;
import plumbline.design.Design;
import plumbline.design.KindId;
import plumbline.exchange.Imported;
import plumbline.exchange.RoundTrip;
import plumbline.exchange.SampleDesign;
import plumbline.exchange.SmallCatalog;
import plumbline.problem.Decoded;

/// What leaves as a scene comes back with its meaning.
class ExcalidrawRoundTripTest {
    private static final ExcalidrawWriter WRITER = new ExcalidrawWriter(SmallCatalog.catalog());
    private static final RoundTrip ROUND_TRIP =
            new RoundTrip(SmallCatalog.catalog(), WRITER::write, new ExcalidrawReader());

    @Test
    void aDesignComesBackAsItWas() {
        ROUND_TRIP.keepsTheMeaning(200);
    }

    @Test
    void everythingComesBackToWhereItStood() {
        Design design = SampleDesign.feed();
        Design back = ROUND_TRIP.read(written(design), "");
        assertThat(ROUND_TRIP.plan(back).boxes())
                .isEqualTo(ROUND_TRIP.plan(design).boxes());
    }

    @Test
    void kindsSurviveBesideWhatIsDrawnThere() {
        String added = "{\"type\": \"text\", \"id\": \"t\", \"x\": 900, \"y\": 905, \"width\": 60, \"height\": 20, "
                + "\"containerId\": \"n\", \"text\": \"Kafka\"},\n"
                + "{\"type\": \"rectangle\", \"id\": \"n\", \"x\": 890, \"y\": 900, \"width\": 120, \"height\": 60},\n";
        String text = written(SampleDesign.feed()).replaceFirst("\"elements\": \\[", "\"elements\": [" + added);
        Design design = new ExcalidrawReader().read("x", text.getBytes(StandardCharsets.UTF_8))
                        instanceof Decoded.Good<List<Imported>>(List<Imported> read, var _)
                ? read.getFirst().design()
                : Design.empty(null, "");
        assertThat(design.components()).extracting(Component::label).contains("Kafka");
        assertThat(design.components())
                .filteredOn(component -> component.label().equals("Features"))
                .allMatch(component -> new KindId("feature-store").equals(component.kind()))
                .hasSize(1);
    }

    private static String written(Design design) {
        return WRITER.write(design, ROUND_TRIP.plan(design));
    }
}
