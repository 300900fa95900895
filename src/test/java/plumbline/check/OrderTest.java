package plumbline.check;

import static org.assertj.core.api.Assertions.assertThat;
import static plumbline.check.Trial.of;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plumbline.rubric.Rule;

/// The order vectors of part F of the domain notes.
class OrderTest {
    private static final String STORE = "operational-db|nosql-store";

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
        MET    | service calls scorer and ledger as siblings | client => service => online-serving; service => operational-db
        MET    | risk service, then model                    | client => service => service#2 => online-serving; service => operational-db
        MET    | gateway, scorer, decision, service, ledger  | client => api-gateway => online-serving => decision-engine => service => operational-db
        UNMET  | service, ledger, scorer                     | client => service => operational-db => online-serving
        UNMET  | ledger written while Kafka scores later     | client => service => operational-db; service -stream-> event-stream -stream-> online-serving
        PARTLY | gateway calls scorer and payment service    | client => api-gateway => online-serving; api-gateway => service => operational-db
        UNMET  | nothing reaches the ledger                  | client => service => online-serving; batch-processor -batch-> operational-db
        MET    | ledger written by a stream that was scored  | client => service => online-serving; service -stream-> event-stream -stream-> operational-db
        """)
    void aLedgerIsGuardedByTheScorer(Verdict expected, String what, String sketch) {
        Rule rule = new Rule.Guarded(of(STORE), of("online-serving|decision-engine"), of("client"), false);
        assertThat(Trial.verdict(rule, sketch)).as(what).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
        MET   | encoder asked first   | client => service => embedding-service; service => vector-index
        MET   | encoder in front      | client => embedding-service => vector-index
        UNMET | index, then encoder   | client => vector-index => embedding-service
        UNMET | llm before retriever  | client => service => vector-index; embedding-service -batch-> vector-index
        """)
    void anIndexIsGuardedByItsEncoder(Verdict expected, String what, String sketch) {
        Rule rule = new Rule.Guarded(of("vector-index"), of("embedding-service"), of("client"), false);
        assertThat(Trial.verdict(rule, sketch)).as(what).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
        MET    | stream, model, cap               | client -stream-> event-stream -stream-> stream-processor -stream-> online-serving -stream-> decision-engine
        UNMET  | stream, cap, model               | client -stream-> event-stream -stream-> stream-processor -stream-> decision-engine -stream-> online-serving
        PARTLY | the cap asks the model           | client -stream-> event-stream -stream-> stream-processor -stream-> decision-engine => online-serving
        UNMET  | the cap asks others alone        | client -stream-> event-stream -stream-> stream-processor -stream-> decision-engine => service; event-stream -stream-> online-serving
        UNMET  | no cap                           | client -stream-> event-stream -stream-> stream-processor -stream-> online-serving
        """)
    void aPriceIsPredictedFromWhatIsLiveAndThenCapped(Verdict expected, String what, String sketch) {
        Rule rule = new Rule.Before(of("online-serving"), of("decision-engine"), of("stream-processor"));
        assertThat(Trial.verdict(rule, sketch)).as(what).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
        MET   | siblings, no steps  | client => service; service => candidate-generation; service => ranking; service => optimizer
        MET   | numbered right      | client => service; service -request 1-> candidate-generation; service -request 2-> ranking; service -request 3-> optimizer
        MET   | numbered alike      | client => service; service -request 1-> candidate-generation; service -request 2-> ranking; service -request 2-> optimizer
        UNMET | numbered wrong      | client => service; service -request 1-> candidate-generation; service -request 3-> ranking; service -request 2-> optimizer
        UNMET | numbered in labels  | client => service; service => candidate-generation; service -request "3. score"-> ranking; service -request "2. auction"-> optimizer
        """)
    void stepsTellTheOrderUnderAnOrchestrator(Verdict expected, String what, String sketch) {
        Rule rule = new Rule.Before(of("ranking"), of("optimizer"), of("candidate-generation"));
        assertThat(Trial.verdict(rule, sketch)).as(what).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
        MET   | a risk step on one of two ways | client => service => online-serving; service => operational-db; client => service#2 => operational-db
        UNMET | scoring beside the way         | client => service => operational-db; client => service#2 => online-serving
        """)
    void someGuardOnTheWaySuffices(Verdict expected, String what, String sketch) {
        Rule rule = new Rule.Guarded(of(STORE), of("online-serving"), of("client"), true);
        assertThat(Trial.verdict(rule, sketch)).as(what).isEqualTo(expected);
    }
}
