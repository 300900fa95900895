package plumbline.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static plumbline.catalog.Boxes.alone;

import org.junit.jupiter.api.Test;

/// How people word what a box is: which of its words says it, and which only tell more.
class WordingTest {
    @Test
    void familiesOfModelsSayHowNotWhat() {
        assertThat(alone("Light ranker LightGBM")).isEqualTo("pre-ranking");
        assertThat(alone("Candidate generation DNN")).isEqualTo("candidate-generation");
        assertThat(alone("Per-store quantile GBDT")).isEqualTo("model-serving");
        assertThat(alone("Train XGBoost")).isEqualTo("training-pipeline");
    }

    @Test
    void whatHappensToANounComesAfterIt() {
        assertThat(alone("Features known at booking")).isEqualTo("feature-store");
        assertThat(alone("Labels weighted by age")).isEqualTo("label-join");
        assertThat(alone("Feature store filled by Spark")).isEqualTo("feature-store");
    }

    @Test
    void whatStandsBeforeTheCommaIsTheName() {
        assertThat(alone("Parse, strip footers and scripts")).isEqualTo("document-chunker");
        assertThat(alone("Connectors, every hour")).isEqualTo("crawler");
        assertThat(alone("Chunk by section, 400 tokens")).isEqualTo("document-chunker");
    }

    @Test
    void whatIsDoneIsDoneToAllThatFollows() {
        assertThat(Ours.recogniser().recognise("Train demand + price models").also())
                .isEmpty();
    }

    @Test
    void nobodysDeviceIsAGraph() {
        assertThat(Ours.recogniser().recognise("Device / card graph").also())
                .doesNotContain(new plumbline.design.KindId("client"));
    }

    @Test
    void aVerbSaysWhatABoxIsThoughItsObjectIsAThing() {
        assertThat(alone("Embed query")).isEqualTo("embedding-service");
        assertThat(alone("Rewrite with chat history")).isEqualTo("query-understanding");
    }
}
