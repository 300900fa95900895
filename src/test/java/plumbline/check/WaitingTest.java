package plumbline.check;

import static org.assertj.core.api.Assertions.assertThat;
import static plumbline.check.Trial.of;

import org.junit.jupiter.api.Test;
import plumbline.rubric.Rule;
import plumbline.rubric.Travel.Named;

/// What every way must pass, what guards it, what it survives and how long it takes.
final class WaitingTest {
    private static void is(Verdict expected, Rule rule, String sketch) {
        assertThat(Trial.verdict(rule, sketch)).as(sketch).isEqualTo(expected);
    }

    @Test
    void everyWayMustPass() {
        Rule every = new Rule.Every(of("client"), of("operational-db"), of("api-gateway"), Named.WAIT);
        is(Verdict.MET, every, "client => api-gateway => service => operational-db");
        is(
                Verdict.UNMET,
                every,
                "client => api-gateway => service => operational-db; client => service#2 => operational-db");
        is(Verdict.UNMET, every, "client => service");
    }

    @Test
    void redundancySurvivesTheLossOfAnyOne() {
        Rule redundant = new Rule.Redundant(of("client"), of("operational-db"), Named.WAIT);
        is(Verdict.UNMET, redundant, "client => service => operational-db");
        is(Verdict.MET, redundant, "client => service {replicas: 3} => operational-db");
        is(Verdict.MET, redundant, "client => service => operational-db; client => service#2 => operational-db");
        is(Verdict.MET, redundant, "client => service => operational-db; service -replicate-> service#2");
    }

    @Test
    void articulationIsNotMistakenForRedundancy() {
        Rule redundant = new Rule.Redundant(of("client"), of("ranking"), Named.WAIT);
        is(Verdict.UNMET, redundant, "client => service => ranking; ranking -stream-> client");
    }

    @Test
    void theFrontDoorIsNoSingleMachine() {
        Rule redundant = new Rule.Redundant(of("client"), of("ranking"), Named.WAIT);
        is(Verdict.PARTLY, redundant, "client => api-gateway => ranking");
        is(Verdict.UNMET, redundant, "client => api-gateway => service => ranking");
    }

    @Test
    void theSlowestWayKeepsWithinTheBudget() {
        Rule budget = new Rule.Budget(of("client"), "p99Ms");
        is(Verdict.MET, budget, "client => service {p99Ms: 50} => ranking {p99Ms: 100}");
        is(Verdict.UNMET, budget, "client => service {p99Ms: 50} => ranking {p99Ms: 180}");
        is(
                Verdict.MET,
                budget,
                "client => service {p99Ms: 50}; service => ranking {p99Ms: 120}; service => cache {p99Ms: 140}");
    }

    @Test
    void callsInACircleAreCountedOnce() {
        Rule budget = new Rule.Budget(of("client"), "p99Ms");
        is(Verdict.MET, budget, "client => service {p99Ms: 90} => ranking {p99Ms: 90}; ranking => service");
    }

    @Test
    void whatAGuardCommandsItGuards() {
        Rule rule = new Rule.Guarded(of("operational-db"), of("decision-engine"), of("client"), false);
        is(Verdict.MET, rule, "client => decision-engine -control-> service => operational-db; client => service");
        is(
                Verdict.UNMET,
                rule,
                "data-lake -batch-> decision-engine -control-> service => operational-db; client => service");
        is(Verdict.UNMET, rule, "client => decision-engine; client => service => operational-db");
        is(
                Verdict.UNMET,
                rule,
                "client => ranking -control-> service => operational-db; client => service; client => decision-engine");
    }

    @Test
    void aGuardThatIsItselfTheTargetGuardsNothing() {
        Rule rule = new Rule.Guarded(of("operational-db"), of("operational-db|ranking"), of("client"), false);
        is(Verdict.UNMET, rule, "client => service => operational-db; service#2 => ranking");
    }

    @Test
    void theBudgetItselfIsWithinIt() {
        Rule budget = new Rule.Budget(of("client"), "p99Ms");
        is(Verdict.MET, budget, "client => service {p99Ms: 50} => ranking {p99Ms: 150}");
        is(Verdict.UNMET, budget, "client => service {p99Ms: 50} => ranking {p99Ms: 150.5}");
    }

    @Test
    void aTimeWrittenOnAServiceIsThatOfItsAnswer() {
        Rule budget = new Rule.Budget(of("client"), "p99Ms");
        is(Verdict.MET, budget, "client => Api p99 180 ms:service => ranking {p99Ms: 150}");
        is(Verdict.MET, budget, "Page p99 180 ms:client => service => ranking {p99Ms: 150}");
        is(Verdict.UNMET, budget, "client => service {p99Ms: 180} => ranking {p99Ms: 150}");
        is(Verdict.UNMET, budget, "client => Rank p99 180 ms:ranking => online-feature-store {p99Ms: 150}");
    }

    @Test
    void aCopyElsewhereSurvivesOnlyWhereItIsOne() {
        Rule redundant = new Rule.Redundant(of("client"), of("operational-db"), Named.WAIT);
        is(Verdict.MET, redundant, "client => service#2 => operational-db; service -replicate-> service#2");
        is(
                Verdict.UNMET,
                redundant,
                "client => service => operational-db -replicate-> operational-db#2; service -stream-> event-stream");
    }
}
