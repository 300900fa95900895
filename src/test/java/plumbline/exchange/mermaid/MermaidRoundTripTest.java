package plumbline.exchange.mermaid;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import plumbline.design.Component;
import plumbline.design.Design;
import plumbline.design.KindId;
import plumbline.exchange.RoundTrip;
import plumbline.exchange.SampleDesign;
import plumbline.exchange.SmallCatalog;

/// What leaves as Mermaid comes back with its meaning.
class MermaidRoundTripTest {
    private static final MermaidWriter WRITER = new MermaidWriter(SmallCatalog.catalog());
    private static final RoundTrip ROUND_TRIP =
            new RoundTrip(SmallCatalog.catalog(), (design, _) -> WRITER.write(design), new MermaidReader());

    @Test
    void aDesignComesBackAsItWas() {
        ROUND_TRIP.keepsTheMeaning(200);
    }

    @Test
    void aLabelChangedInTheTextIsReadAndTheKindStays() {
        Component odd = Component.of("a", "feature-store", "Odd \"name\"  here");
        Design design = SampleDesign.of(odd);
        String text = WRITER.write(design).replaceFirst("\\[\\(\"[^\"]*\"\\)]", "[(\"Feast\")]");
        Component read = ROUND_TRIP.read(text, text).components().getFirst();
        assertThat(read.label()).isEqualTo("Feast");
        assertThat(read.kind()).isEqualTo(new KindId("feature-store"));
    }

    @Test
    void whatIsAddedByHandIsReadBesideOurs() {
        String text = WRITER.write(SampleDesign.feed()) + "  fresh[\"Kafka\"] --> app\n";
        Design design = ROUND_TRIP.read(text, text);
        assertThat(design.components()).anyMatch(component -> component.label().equals("Kafka"));
        assertThat(design.links()).hasSize(SampleDesign.feed().links().size() + 1);
    }
}
