package plumbline.exchange.drawio;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import plumbline.design.Component;
import plumbline.design.Design;
import plumbline.design.Flow;
import plumbline.design.KindId;
import plumbline.exchange.RoundTrip;
import plumbline.exchange.SampleDesign;
import plumbline.exchange.SmallCatalog;

/// What leaves as draw.io comes back with its meaning.
class DrawioRoundTripTest {
    private static final DrawioWriter WRITER = new DrawioWriter(SmallCatalog.catalog());
    private static final RoundTrip ROUND_TRIP =
            new RoundTrip(SmallCatalog.catalog(), WRITER::write, new DrawioReader());

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
    void aLabelChangedThereIsReadAndTheKindStays() {
        Design design = SampleDesign.of(Component.of("a", "feature-store", "Odd \"name\"  here"));
        String text = written(design).replaceFirst("label=\"&lt;b[^\"]*\"", "label=\"Feast\"");
        Component read = ROUND_TRIP.read(text, text).components().getFirst();
        assertThat(read.label()).isEqualTo("Feast");
        assertThat(read.kind()).isEqualTo(new KindId("feature-store"));
    }

    @Test
    void kindsAndFlowsSurviveBesideWhatIsDrawnThere() {
        String added =
                "<mxCell id=\"new\" value=\"Kafka\" style=\"rounded=0;whiteSpace=wrap;html=1;\" vertex=\"1\" parent=\"1\">"
                        + "<mxGeometry x=\"900\" y=\"900\" width=\"120\" height=\"60\" as=\"geometry\"/></mxCell>";
        String text = written(SampleDesign.feed()).replace("</root>", added + "</root>");
        Design design = ROUND_TRIP.read(text, text);
        assertThat(design.components()).anyMatch(component -> component.label().equals("Kafka"));
        assertThat(design.components())
                .filteredOn(component -> component.label().equals("Features"))
                .allMatch(component -> new KindId("feature-store").equals(component.kind()))
                .hasSize(1);
        assertThat(design.links()).anyMatch(link -> link.flow() == Flow.STREAM);
    }

    private static String written(Design design) {
        return WRITER.write(design, ROUND_TRIP.plan(design));
    }
}
