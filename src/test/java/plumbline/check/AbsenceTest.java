package plumbline.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import plumbline.rubric.Rule;
import plumbline.rubric.Travel;

/// What is drawn is never said not to be there.
final class AbsenceTest {
    private static final Rule ASKED =
            new Rule.Path(List.of(Trial.of("client"), Trial.of("ranking")), Travel.Named.WAIT, null, false);

    private static String said(String sketch) {
        return Trial.decided(ASKED, sketch).sentence().get();
    }

    @Test
    void whatIsNotDrawnIsMissed() {
        assertThat(said("service => ranking")).isEqualTo("There is no client yet.");
    }

    @Test
    void whatHangsLooseIsCalledByItsNameAndShown() {
        String sketch = "Phone:client; service => ranking";

        assertThat(said(sketch)).isEqualTo("Phone is drawn, but nothing is linked to it yet.");
        assertThat(Trial.decided(ASKED, sketch).evidence().components())
                .extracting(Object::toString)
                .containsExactly("Phone:client");
        assertThat(said("Phone:client; Web:client; service => ranking"))
                .isEqualTo("Phone, Web are drawn, but nothing is linked to them yet.");
    }

    @Test
    void whatIsLinkedWithoutSenseIsSaidToStandElsewhere() {
        assertThat(said("training-pipeline -request-> Phone:client; service => ranking"))
                .isEqualTo("Phone is drawn, but not linked in the way that counts here.");
    }

    @Test
    void namesKeepTheirSpellingAtTheBeginningOfASentence() {
        assertThat(said("odh-app:client; service => ranking")).startsWith("odh-app is drawn");
    }
}
