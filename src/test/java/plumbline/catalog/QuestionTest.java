package plumbline.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import plumbline.design.Component;
import plumbline.design.ComponentId;
import plumbline.design.KindId;
import plumbline.design.Link;
import plumbline.design.Wiring;

/// A box that asks is a gate where models or data pass through it, and nothing elsewhere.
class QuestionTest {
    private static Recognition between(String from, String question, String yes) {
        Wiring wiring = new Wiring(
                List.of(Component.of("a", null, from), Component.of("q", null, question), Component.of("b", null, yes)),
                List.of(Link.of("l1", "a", "q", null), Link.of("l2", "q", "b", null), Link.of("l3", "q", "a", null)),
                List.of(),
                List.of());
        return Ours.recogniser().read(wiring).kinds().getOrDefault(new ComponentId("q"), Recognition.NONE);
    }

    @Test
    void aQuestionAfterTrainingOrEvaluationIsAGate() {
        for (String question : List.of("Better than champion?", "Passes offline eval?", "Ship it?", "OK\nto ship?")) {
            assertThat(between("Offline evaluation", question, "Model registry").kind())
                    .as(question)
                    .isEqualTo(new KindId("validation-gate"));
        }
        assertThat(between("Training", "Passes offline eval?", "Registry").also())
                .contains(new KindId("offline-evaluation"));
    }

    @Test
    void anEvaluationThatAlsoAsksIsBoth() {
        Recognition read = between("Training", "Offline eval\nAUC by country\nbetter than live?", "Model registry");
        assertThat(read.kind()).isEqualTo(new KindId("offline-evaluation"));
        assertThat(read.also()).contains(new KindId("validation-gate"));
    }

    @Test
    void aQuestionAboutDataOnItsWayIsACheckOfData() {
        assertThat(between("Data lake", "All countries there?", "Feature pipeline")
                        .kind())
                .isEqualTo(new KindId("data-validation"));
    }

    @Test
    void aQuestionWhileSomebodyWaitsIsNoGate() {
        assertThat(between("Feed service", "In cache?", "Redis").kind()).isEqualTo(new KindId("service"));
        assertThat(between("Client", "Logged in?", "API gateway").kind()).isEqualTo(new KindId("service"));
    }

    @Test
    void aQuestionAboutWhatAModelSaysIsADecision() {
        assertThat(between("Churn model", "Above 70 %?", "Offer service").kind())
                .isEqualTo(new KindId("decision-engine"));
    }

    @Test
    void aQuestionByItselfIsNoComponent() {
        assertThat(Ours.recogniser().recognise("Passes offline eval?").kind()).isNull();
    }
}
