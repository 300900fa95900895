package plumbline.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LabelTest {
    @Test
    void theFirstLineIsTheNameAndAShortSecondOneTheTechnology() {
        assertThat(Label.of("Store\nRedis")).isEqualTo(new Label("Store", "Redis", ""));
        assertThat(Label.of("Store\n[Container: Go]\nkeeps it")).isEqualTo(new Label("Store", "Go", "keeps it"));
    }

    @Test
    void aNameBrokenOverTwoLinesIsOneName() {
        assertThat(Label.of("Feature\nStore").name()).isEqualTo("Feature Store");
        assertThat(Label.of("Model\nRegistry").name()).isEqualTo("Model Registry");
        assertThat(Label.of("API\nGateway").name()).isEqualTo("API Gateway");
        assertThat(Label.of("Features,\nlabels")).isEqualTo(new Label("Features, labels", "", ""));
        assertThat(Label.of("Reporting\n& visualisation\n[Superset]"))
                .isEqualTo(new Label("Reporting & visualisation", "Superset", ""));
        assertThat(Label.of("Feature\nEngineering").name()).isEqualTo("Feature Engineering");
        assertThat(Label.of("Feature store\nRedis cluster").name()).isEqualTo("Feature store");
        assertThat(Label.of("Ranker\nLightGBM")).isEqualTo(new Label("Ranker", "LightGBM", ""));
    }

    @Test
    void aMakerAloneIsNoName() {
        assertThat(Label.of("Amazon\nS3").name()).isEqualTo("Amazon S3");
        assertThat(Label.of("Virtual\nPrivate Gateway").name()).isEqualTo("Virtual Private Gateway");
        assertThat(Label.of("Azure\nwhere all of it runs").name()).isEqualTo("Azure");
    }

    @Test
    void aNumberedStepIsNamedByTheNextLine() {
        assertThat(Label.of("Slice 2\nTrain + evaluate")).isEqualTo(new Label("Slice 2: Train + evaluate", "", ""));
        assertThat(Label.of("Stage 1:\nIngest\n[Airflow]")).isEqualTo(new Label("Stage 1: Ingest", "Airflow", ""));
        assertThat(Label.of("Step 3").name()).isEqualTo("Step 3");
        assertThat(Label.of("Step 3\n[Spark]")).isEqualTo(new Label("Step 3", "Spark", ""));
    }

    @Test
    void aRuleEndsTheName() {
        assertThat(Label.of("Topic extraction\nAgent\n─────────\nLLM\nNames of entities"))
                .isEqualTo(new Label("Topic extraction Agent", "", "LLM\nNames of entities"));
        assertThat(Label.of("Ranker\n---\nLightGBM")).isEqualTo(new Label("Ranker", "LightGBM", ""));
    }

    @Test
    void aRuleFarBelowIsNoneOfTheName() {
        assertThat(Label.of("Ranker\none\ntwo\nthree\n----\nfour").name()).isEqualTo("Ranker");
        assertThat(Label.of("-----\nRanker").name()).isEqualTo("-----");
    }

    @Test
    void theBulletOfATechnologyIsNotPartOfIt() {
        assertThat(Label.of("Gateway\n- LiteLLM").technology()).isEqualTo("LiteLLM");
    }

    @Test
    void aNumberBeforeAMiddleDotIsAStep() {
        assertThat(Label.step("2 · score")).isEqualTo(2);
        assertThat(Label.step("2. score")).isEqualTo(2);
        assertThat(Label.step("3 - 5 calls")).isNull();
        assertThat(Label.step("24 hours")).isNull();
    }

    @Test
    void aNumberAloneAboveTheNameGoesLast() {
        Label label = Label.of("2.1\nVector\nSearch");
        assertThat(label.name()).isEqualTo("Vector Search");
        assertThat(label.description()).isEqualTo("2.1");
        assertThat(Label.of("2.1").name()).isEqualTo("2.1");
        assertThat(Label.of("3.11\nPython").name()).isEqualTo("Python");
    }
}
