package plumbline.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;

class SafeXmlTest {
    private static final String WHOLE = """
            <mxfile>
              <diagram name="P"><!-- c -->
                <mxCell id="1" value="a&amp;b"/>text
              </diagram>
            </mxfile>""";

    @Test
    void aFileCutOffAnywhereIsSaidToEndTooEarlyInItsLastLine() {
        for (int length = 0; length < WHOLE.length(); length++) {
            String cut = WHOLE.substring(0, length);
            Unreadable why = why(cut);
            assertThat(why.reason())
                    .as(cut)
                    .isEqualTo("the file ends too early: it was cut off, or not saved to its end");
            assertThat(why.line()).as(cut).isEqualTo((int) (cut + "x").lines().count());
        }
    }

    @Test
    void whatIsWrongBeforeItsEndIsSaidAsItIs() {
        assertThat(why("<a>\n<b></c></a>")).satisfies(why -> {
            assertThat(why.reason()).startsWith("the XML is broken here: ").contains("</b>");
            assertThat(why.line()).isEqualTo(2);
        });
        assertThat(why("<a b=c/>").reason()).startsWith("the XML is broken here: ");
    }

    private static Unreadable why(String xml) {
        return catchThrowableOfType(
                Unreadable.class,
                () -> SafeXml.read(xml, stream -> {
                    while (stream.hasNext()) {
                        stream.next();
                    }
                }));
    }
}
