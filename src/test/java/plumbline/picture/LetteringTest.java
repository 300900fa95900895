package plumbline.picture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import plumbline.design.Component;
import plumbline.design.Size;

/// How labels are set on cards of any size.
final class LetteringTest {
    private static final Measures MEASURES =
            new Measures(Drawings.CATALOG, Drawings.reading(new Drawings().design("")), InterRuler.shared());

    private static Lettering set(String label, double width, double height) {
        return Lettering.of(label, true, new Size(width, height), MEASURES);
    }

    @Test
    void aCardOfItsOwnSizeShowsAllThereIs() {
        for (String label : new String[] {"Heavy ranker", "Two-tower candidate retrieval service", "Feast"}) {
            Size size = MEASURES.of(Component.of("c", "ranking", label));
            Lettering set = Lettering.of(label, true, size, MEASURES);
            assertThat(set.icon() && set.detailed()).as(label).isTrue();
            assertThat(set.size()).isEqualTo(Measures.LABEL);
        }
    }

    @Test
    void aSmallCardGivesUpItsSecondLineThenSizeThenItsIconRatherThanItsLabel() {
        assertThat(set("Knative operator", 123, 61).lines()).containsExactly("Knative", "operator");
        assertThat(set("InferenceService", 122, 30)).satisfies(set -> {
            assertThat(set.lines()).containsExactly("InferenceService");
            assertThat(set.icon()).isFalse();
        });
        assertThat(set("modelmesh-controller", 123, 61).lines()).containsExactly("modelmesh-", "controller");
        assertThat(set("kserve ca bundle config", 122, 30).lines()).containsExactly("kserve ca bundle", "config");
    }

    @Test
    void whatNoLettersAreSmallEnoughForIsCut() {
        assertThat(set("A label that is far too long for so small a card", 70, 20)
                        .lines()
                        .getLast())
                .endsWith("…");
    }

    @Test
    void aBoxAsSmallAsAnIconKeepsItsName() {
        for (String name : new String[] {
            "Model Inference", "beautifulSoup", "Thresholds", "Embeddings Table", "CloudFormation", "People", "Health"
        }) {
            assertThat(String.join("", set(name, 60, 60).lines()).replace(" ", ""))
                    .as(name)
                    .isEqualTo(name.replace(" ", ""));
            assertThat(String.join("", set(name, 40, 40).lines()).replace(" ", ""))
                    .as(name + " on a tiny card")
                    .isEqualTo(name.replace(" ", ""));
        }
        assertThat(set("Model Inference", 60, 60).lines()).containsExactly("Model", "Inference");
    }

    @Test
    void aWordThatMustBeBrokenIsBrokenBetweenItsParts() {
        assertThat(set("beautifulSoup", 56, 40).lines()).containsExactly("beautiful", "Soup");
    }
}
