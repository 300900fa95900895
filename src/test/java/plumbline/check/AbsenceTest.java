package plumbline.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import plumbline.rubric.Rule;
import plumbline.rubric.Selector;
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
        assertThat(said("service => ranking")).isEqualTo("I see no client yet.");
    }

    @Test
    void whatHangsLooseIsCalledByItsNameAndShown() {
        String sketch = "Phone:client; service => ranking";

        assertThat(said(sketch)).isEqualTo("I see Phone, with nothing linked to it yet.");
        assertThat(Trial.decided(ASKED, sketch).evidence().components())
                .extracting(Object::toString)
                .containsExactly("Phone:client");
        assertThat(said("Phone:client; Web:client; service => ranking"))
                .isEqualTo("I see Phone and Web, with nothing linked to them yet.");
    }

    @Test
    void whatIsLinkedWithoutSenseIsSaidToStandElsewhere() {
        assertThat(said("training-pipeline -request-> Phone:client; service => ranking"))
                .isEqualTo("The arrows at Phone don't do this yet.");
    }

    @Test
    void aLabelThatIsAListIsQuotedAmongOthers() {
        assertThat(said("Phone, web:client; TV:client; service => ranking"))
                .startsWith("I see “Phone, web” and TV, with nothing");
    }

    @Test
    void namesKeepTheirSpellingAtTheBeginningOfASentence() {
        assertThat(Sentences.say("loop.met", () -> "odh-app").get()).startsWith("odh-app closes");
    }

    @Test
    void whatAnySelectorMeansIsSeenWhereItHangsLoose() {
        assertThat(seen(new Selector.AnyOf(List.of(Trial.of("llm"), Trial.of("client")))))
                .startsWith("I see Phone, with");
        assertThat(seen(new Selector.Says(Trial.of("client"), List.of("phone"))))
                .startsWith("I see Phone, with");
        assertThat(seen(new Selector.Says(Trial.of("client"), List.of("fridge"))))
                .isEqualTo("“fridge” is written nowhere. I would look for it on Phone.");
        assertThat(seen(new Selector.Says(Trial.of("llm"), List.of("fridge"))))
                .isEqualTo("I see no language model that mentions “fridge” yet.");
        assertThat(seen(new Selector.Minus(Trial.of("client"), Trial.of("llm"))))
                .startsWith("I see Phone, with");
        assertThat(seen(new Selector.Linked(new Selector.Anything()))).startsWith("I see Phone, with");
    }

    @Test
    void wordsThatStandElsewhereAreNotSaidToStandNowhere() {
        Rule asked = new Rule.Has(new Selector.Says(Trial.of("ranking"), List.of("phone")), 1);

        assertThat(Trial.decided(asked, "Phone:client => Rank:ranking")
                        .sentence()
                        .get())
                .isEqualTo("“phone” is not written on Rank, where I would look for it.");
    }

    @Test
    void aLongChoiceIsToldAsTwoKindsAndOneMention() {
        Selector stores = Trial.of("cache|key-value-store|operational-db");
        Selector found = new Selector.AnyOf(
                List.of(Trial.of("vector-index"), new Selector.Says(stores, List.of("vector", "embedding"))));
        Selector either = new Selector.AnyOf(List.of(Trial.of("ranking|online-serving|llm"), found));

        assertThat(seen(new Selector.Says(either, List.of("recall"))))
                .satisfies(said -> assertThat(said.split("that mentions", -1)).hasSize(2))
                .contains("“recall”")
                .contains("vector index")
                .doesNotContain("“vector”");
    }

    private static String seen(Selector selector) {
        return Trial.decided(new Rule.Has(selector, 1), "Phone:client")
                .sentence()
                .get();
    }
}
