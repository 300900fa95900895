package plumbline.check;

import static org.assertj.core.api.Assertions.assertThat;
import static plumbline.check.Trial.of;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import plumbline.rubric.Measure;
import plumbline.rubric.PropertyTest;
import plumbline.rubric.Rule;
import plumbline.rubric.Selector;
import plumbline.rubric.Travel.Named;

/// What every verdict says, with the labels of the drawing, and what it shows.
final class SayingTest {
    private static void says(Rule rule, String sketch, String sentence, String shown) {
        Decider.Decided decided = Trial.decided(rule, sketch);
        String there = Stream.concat(
                        decided.evidence().components().stream()
                                .map(id -> id.value().split(":")[0]),
                        decided.evidence().links().stream().map(id -> id.value().replace("link-", "")))
                .collect(Collectors.joining(" "));
        assertThat(List.of(decided.sentence().get(), there)).containsExactly(sentence, shown);
    }

    @Test
    void somethingIsThereHangsLooseOrIsTooFew() {
        Rule has = new Rule.Has(of("ranking"), 1);
        Rule caches = new Rule.Has(of("cache"), 3);
        says(has, "Api:service => Rank:ranking => Feast:online-feature-store", "I see Rank.", "Rank");
        says(
                has,
                "Api:service => Rank:ranking",
                "I see Rank, hanging loose: something has to come in, and something go out.",
                "Rank");
        says(
                caches,
                "Api:service => A:cache; Api:service => B:cache",
                "Of cache I count 2, and would expect 3.",
                "A B");
        says(caches, "Api:service => A:cache & B:cache & C:cache & D:cache", "I see A, B, C and one more.", "A B C D");
        says(new Rule.Not(has), "Rank:ranking => Api:service", "I see Rank.", "Rank");
    }

    @Test
    void everyWayPassesOrOneGoesRound() {
        Rule every = new Rule.Every(of("client"), of("operational-db"), of("api-gateway"), Named.WAIT);
        says(
                every,
                "App:client => Edge:api-gateway => Api:service => Ledger:operational-db",
                "Every way from client to operational database goes through API gateway.",
                "App Edge Api Ledger 1 2 3");
        says(
                every,
                "App:client => Edge:api-gateway => Ledger:operational-db; App:client => Api:service => Ledger:operational-db",
                "I can get from App to Ledger without passing API gateway.",
                "App Api Ledger 3 4");
        says(
                every,
                "App:client => Api:service; Job:batch-processor -batch-> Ledger:operational-db",
                "Nothing leads from client to operational database.",
                "App Ledger");
    }

    @Test
    void aGuardIsPassedGoneRoundOrMissing() {
        Rule all = new Rule.Guarded(of("operational-db"), of("online-serving"), of("client"), false);
        Rule some = new Rule.Guarded(of("operational-db"), of("online-serving"), of("client"), true);
        String open =
                "App:client => Api:service => Ledger:operational-db; App:client => Pay:service => Score:online-serving";
        says(
                all,
                "App:client => Api:service => Score:online-serving; Api:service => Ledger:operational-db",
                "Whoever asks Ledger has to get past Score first.",
                "Score Ledger");
        says(all, open, "I can get from App to Ledger without ever asking Score.", "App Api Ledger 1 2");
        says(
                all,
                "App:client => Api:service => Ledger:operational-db",
                "I see no online inference in front of Ledger.",
                "Ledger");
        says(
                all,
                "App:client => Score:online-serving; Job:batch-processor -batch-> Ledger:operational-db",
                "Nothing that users wait for reaches operational database.",
                "Ledger");
        says(
                some,
                "App:client => Api:service => Score:online-serving; Api:service => Ledger:operational-db",
                "On the way to Ledger, Api asks Score.",
                "Api Ledger");
        says(some, open, "I can get from client to Ledger without ever asking Score.", "Ledger Score");
    }

    @Test
    void oneComesBeforeAnotherOrDoesNot() {
        Rule before = new Rule.Before(of("ranking"), of("optimizer"), of("candidate-generation"));
        String calls = "Api:service -request %s-> Recall:candidate-generation; "
                + "Api:service -request %s-> Rank:ranking; Api:service -request %s-> Auction:optimizer";
        says(
                before,
                calls.formatted(1, 2, 3),
                "Rank draws on candidate generation first, and then feeds Auction.",
                "Rank Api Auction 2 3");
        says(
                before,
                calls.formatted(1, 3, 2),
                "Rank is called after Auction, which needs its answer.",
                "Rank Api Auction 2 3");
        says(
                before,
                calls.formatted(1, 2, 2),
                "Rank draws on candidate generation first, and then feeds Auction.",
                "Rank Api Auction 2 3");
        says(
                before,
                "Auction:optimizer => Rank:ranking; Recall:candidate-generation => Auction:optimizer",
                "Only Auction asks Rank, and comes after it: that works, but is unusual.",
                "Rank");
        says(
                before,
                "Auction:optimizer => Log:cache; Api:service => Rank:ranking",
                "Rank does not stand between candidate generation and Auction.",
                "Rank");
        says(before, "Auction:optimizer => Log:cache", "I see no ranking yet.", "");
        says(before, "Api:service => Rank:ranking", "I see no optimiser yet.", "");
    }

    @Test
    void aLoopIsClosedOrOpen() {
        Rule loop = new Rule.Loop(List.of(of("ranking"), of("training-pipeline")), Named.INFLUENCE);
        says(
                loop,
                "Rank:ranking -stream-> Log:prediction-log -batch-> Train:training-pipeline -artifact-> Rank:ranking",
                "Rank closes the loop.",
                "Rank Log Train 1 2 3");
        says(
                loop,
                "Rank:ranking -stream-> Log:prediction-log -batch-> Train:training-pipeline",
                "From ranking no way leads back to it: the loop is open.",
                "Rank");
    }

    @Test
    void oneBoxIsAllThatHoldsOrNoneIs() {
        Rule redundant = new Rule.Redundant(of("client"), of("operational-db"), Named.WAIT);
        says(
                redundant,
                "App:client => Api:service => Ledger:operational-db",
                "Take Api away, and nothing leads from client to operational database.",
                "Api");
        says(
                redundant,
                "App:client => Api:service {replicas: 2} => Ledger:operational-db",
                "Take any one box away, and there is still a way from client to operational database.",
                "App Api Ledger 1 2");
        says(
                redundant,
                "App:client => Api:service; Job:batch-processor -batch-> Ledger:operational-db",
                "Nothing leads from client to operational database.",
                "App Ledger");
    }

    @Test
    void aPropertyIsStatedVagueOrWrittenNowhere() {
        Rule split = new Rule.Property(of("dataset-builder"), "split", new PropertyTest.Checkable());
        says(
                split,
                "Lake:data-lake -batch-> Build:dataset-builder {split: last 14 days held out}",
                "Build says under “Split”: last 14 days held out.",
                "Build");
        says(
                split,
                "Lake:data-lake -batch-> Build:dataset-builder {split: yes}",
                "Build says under “Split”: yes. How would anybody check that?",
                "Build");
        says(
                split,
                "Lake:data-lake -batch-> Build:dataset-builder & More:dataset-builder",
                "“Split” is written nowhere. I would look for it on Build or More.",
                "Build More");
        says(
                split,
                "Lake:data-lake -batch-> Train:training-pipeline",
                "“Split” is written nowhere. I would look for it on the training-set builder.",
                "");
        says(
                split,
                "Lake:data-lake -batch-> More:dataset-builder; Lake:data-lake -batch-> Build:dataset-builder {split: last 14 days held out}",
                "Build says under “Split”: last 14 days held out.",
                "Build");
    }

    @Test
    void theSlowestWayIsWithinTheBudgetOrOver() {
        Rule budget = new Rule.Budget(of("client"), "p99Ms");
        says(
                budget,
                "App:client => Api:service {p99Ms: 50} => Rank:ranking {p99Ms: 150}",
                "The slowest way takes 200 ms; you have 200.",
                "Api Rank");
        says(
                budget,
                "App:client => Api:service {p99Ms: 50} => Rank:ranking {p99Ms: 151}",
                "The slowest way, through Api and Rank, takes 201 ms; you have 200.",
                "Api Rank");
        says(
                budget,
                "App:client => Api:service => Rank:ranking",
                "No box on the way says how long its slowest answers take (p99).",
                "");
    }

    @Test
    void aMeasureIsSaidToATenth() {
        Rule density = new Rule.Measured(Measure.DENSITY, 1);
        says(density, "client => service => cache", "There are 0.7 links per component.", "");
        says(new Rule.Measured(Measure.COMPONENTS, 1), "client => service", "There are 2 components.", "");
    }

    @Test
    void ofSeveralRulesTheFirstThatFailsSpeaksOrTheFirstThatHolds() {
        Rule cache = new Rule.Has(of("cache"), 1);
        Rule llm = new Rule.Has(of("llm"), 1);
        Rule index = new Rule.Has(of("vector-index"), 1);
        String sketch = "Api:service => Redis:cache; Api:service => Db:operational-db";
        Rule store = new Rule.Has(of("operational-db"), 1);
        says(new Rule.All(List.of(cache, llm, index), false), sketch, "I see no language model yet.", "");
        says(new Rule.All(List.of(cache, store), false), sketch, "I see Redis.", "Redis Db");
        says(new Rule.All(List.of(), false), sketch, "", "");
        says(new Rule.Any(List.of(llm, index), 1), sketch, "I see no language model yet.", "");
        says(new Rule.Any(List.of(llm, cache, store), 2), sketch, "I see Redis.", "Redis Db");
        says(
                new Rule.Graded(llm, store),
                sketch,
                "I see Db. That is only part of it: I see no language model yet.",
                "Db");
        says(new Rule.Graded(llm, llm), sketch, "I see no language model yet.", "");
    }

    @Test
    void noBoxIsToldAsBothEndsOfAWay() {
        Selector stores = of("cache|operational-db");
        Rule between = new Rule.Path(List.of(stores, of("cache")), Named.WAIT, null, false);
        Rule widening = new Rule.Path(List.of(of("cache"), stores), Named.WAIT, null, false);
        String apart = "App:client => Redis:cache; App:client => Db:operational-db";
        says(between, apart, "Nothing leads from Db to Redis.", "Redis Db");
        says(widening, apart, "Nothing leads from Redis to Db.", "Redis Db");
        says(
                new Rule.Path(List.of(of("cache"), of("cache")), Named.WAIT, null, false),
                apart,
                "Nothing leads from cache to Redis.",
                "Redis");
        says(
                new Rule.Path(List.of(of("service"), of("service")), Named.WAIT, null, false),
                "Api:service => Worker:service => Api:service",
                "I can get straight from Worker to Api.",
                "Worker Api 2");
    }

    @Test
    void aWayAvoidsIsDirectOrLeadsThroughMany() {
        Rule direct = new Rule.Path(List.of(of("client"), of("service"), of("cache")), Named.WAIT, null, true);
        Rule round = new Rule.Path(List.of(of("client"), of("cache")), Named.WAIT, of("ranking"), false);
        says(
                direct,
                "App:client => Api:service => Redis:cache",
                "I can get from App to Redis, by way of Api.",
                "App Api Redis 1 2");
        says(
                direct,
                "App:client => Api:service => Rank:ranking => Redis:cache",
                "Nothing leads from Api to Redis.",
                "Api Redis");
        says(round, "App:client => Redis:cache", "I can get straight from App to Redis.", "App Redis 1");
        says(
                round,
                "App:client => Rank:ranking => Redis:cache",
                "Nothing leads from App to Redis without going through ranking.",
                "App Redis");
        says(
                new Rule.Path(List.of(of("client"), new Selector.Anything()), Named.WAIT, null, true),
                "App:client -stream-> Log:event-stream; Api:service => Redis:cache",
                "Nothing leads from App to a component.",
                "App");
        says(
                new Rule.Path(List.of(of("client"), of("cache")), Named.WAIT, of("cache"), false),
                "App:client => Api:service => Redis:cache",
                "Nothing leads from App to Redis without going through cache.",
                "App Redis");
    }
}
