package plumbline.files;

import static org.assertj.core.api.Assertions.assertThat;
import static plumbline.files.RubricTexts.kinds;
import static plumbline.files.RubricTexts.problemsOf;
import static plumbline.files.RubricTexts.ruleOf;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plumbline.design.Flow;
import plumbline.rubric.Leg;
import plumbline.rubric.Measure;
import plumbline.rubric.PropertyTest;
import plumbline.rubric.Rule;
import plumbline.rubric.Selector;
import plumbline.rubric.Travel;

/// What a rule in a file becomes, and what is said where it is wrong.
class RuleFileTest {
    @Test
    void everyRuleIsRead() {
        Selector client = kinds("client");
        Selector ranking = kinds("ranking");
        Selector cache = kinds("cache");
        assertThat(ruleOf("{has: cache, atLeast: 2}")).isEqualTo(new Rule.Has(cache, 2));
        assertThat(ruleOf("{path: [client, ranking, cache], over: [stream, batch], avoiding: any, direct: true}"))
                .isEqualTo(new Rule.Path(
                        List.of(client, ranking, cache),
                        new Travel.Flows(Set.of(Flow.STREAM, Flow.BATCH)),
                        new Selector.Anything(),
                        true));
        assertThat(ruleOf("{every: {from: client, to: cache, passes: ranking, over: wait}}"))
                .isEqualTo(new Rule.Every(client, cache, ranking, Travel.Named.WAIT));
        assertThat(ruleOf("{guarded: {target: cache, by: ranking, some: true}}"))
                .isEqualTo(new Rule.Guarded(cache, ranking, client, true));
        assertThat(ruleOf("{before: {subject: ranking, later: cache, earlier: client}}"))
                .isEqualTo(new Rule.Before(ranking, cache, client));
        assertThat(ruleOf("{loop: [client, ranking], over: data}"))
                .isEqualTo(new Rule.Loop(List.of(client, ranking), Travel.Named.DATA));
        assertThat(ruleOf("{redundant: {from: client, to: cache, over: wait}}"))
                .isEqualTo(new Rule.Redundant(client, cache, Travel.Named.WAIT));
        assertThat(ruleOf("{property: {of: training-pipeline, name: split, checkable: true}}"))
                .isEqualTo(new Rule.Property(kinds("training-pipeline"), "split", new PropertyTest.Checkable()));
        assertThat(ruleOf("{budget: {from: client, parameter: p99Ms}}")).isEqualTo(new Rule.Budget(client, "p99Ms"));
        assertThat(ruleOf("{measure: noise, above: 20}")).isEqualTo(new Rule.Measured(Measure.NOISE, 20));
        Rule has = new Rule.Has(cache, 1);
        assertThat(ruleOf("{all: [{has: cache}], lenient: true}")).isEqualTo(new Rule.All(List.of(has), true));
        assertThat(ruleOf("{any: [{has: cache}]}")).isEqualTo(new Rule.Any(List.of(has), 1));
        assertThat(ruleOf("{not: {has: cache}}")).isEqualTo(new Rule.Not(has));
        assertThat(ruleOf("{full: {has: cache}, partly: {has: client}}"))
                .isEqualTo(new Rule.Graded(has, new Rule.Has(client, 1)));
        assertThat(ruleOf("{use: LEARNS}"))
                .isEqualTo(
                        new Rule.Path(List.of(client, kinds("training-pipeline")), Travel.Named.DATA, ranking, false));
    }

    @Test
    void selectorsNarrowInTheOrderOfTheDocumentation() {
        Rule rule = ruleOf(
                "{has: {kind: cache|service, except: service, says: [hot, warm], property: {replicas: {atLeast: 2}},"
                        + " linked: true, that: [{to: client, over: wait, direct: true}], without: {askedBy: ranking, orIs: true}}}");

        assertThat(rule)
                .isEqualTo(new Rule.Has(
                        new Selector.Where(
                                new Selector.Linked(new Selector.Having(
                                        new Selector.Says(
                                                new Selector.Minus(kinds("cache", "service"), kinds("service")),
                                                List.of("hot", "warm")),
                                        "replicas",
                                        new PropertyTest.AtLeast(2))),
                                List.of(new Leg(
                                        Leg.Direction.TO,
                                        kinds("client"),
                                        Leg.Reach.DIRECT,
                                        Travel.Named.WAIT,
                                        null,
                                        false)),
                                List.of(new Leg(
                                        Leg.Direction.FROM,
                                        kinds("ranking"),
                                        Leg.Reach.ASKS,
                                        Travel.Named.WAIT,
                                        null,
                                        true))),
                        1));
    }

    @Test
    void whatNoDesignCouldMeetIsAProblem() {
        assertThat(problemsOf("{has: {kind: cache, except: cache|client}}"))
                .singleElement()
                .asString()
                .contains("chooses nothing");
        assertThat(problemsOf("{any: [{has: cache}], atLeast: 2}"))
                .singleElement()
                .asString()
                .contains("never 2 hold");
        assertThat(problemsOf("{all: [{has: cache}, {not: {has: cache}}]}"))
                .singleElement()
                .asString()
                .contains("opposite");
        assertThat(problemsOf("{property: {of: client, name: split, stated: true}}"))
                .singleElement()
                .asString()
                .contains("has the property");
        assertThat(problemsOf("{property: {of: cache, name: freshness, is: hourly}}"))
                .singleElement()
                .asString()
                .contains("known: batch");
        assertThat(problemsOf("{property: {of: online-feature-store, name: stateful, atLeast: 2}}"))
                .singleElement()
                .asString()
                .contains("no number");
    }

    @Test
    void unknownWordsComeWithASuggestion() {
        assertThat(problemsOf("{has: rankin}")).singleElement().asString().contains("did you mean `ranking`?");
        assertThat(problemsOf("{has: STORES}")).singleElement().asString().contains("did you mean `STORE`?");
        assertThat(problemsOf("{use: LERNS}")).singleElement().asString().contains("did you mean `LEARNS`?");
        assertThat(problemsOf("{pth: [client, cache]}"))
                .singleElement()
                .asString()
                .contains("did you mean `path`?");
        assertThat(problemsOf("{path: [client, cache], ovr: data}"))
                .singleElement()
                .asString()
                .contains("did you mean `over`?");
        assertThat(problemsOf("{path: [client, cache], over: stream}"))
                .singleElement()
                .asString()
                .contains("[stream]");
        assertThat(problemsOf("{measure: nois, above: 2}"))
                .singleElement()
                .asString()
                .contains("did you mean `noise`?");
        assertThat(problemsOf("{property: {of: cache, name: replica, stated: true}}"))
                .singleElement()
                .asString()
                .contains("`replicas`");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{has: cache, odd: 1}",
                "{path: [client, cache], odd: 1}",
                "{every: {from: client, to: cache, passes: ranking, odd: 1}}",
                "{guarded: {target: cache, by: ranking, odd: 1}}",
                "{before: {subject: ranking, later: cache, earlier: client, odd: 1}}",
                "{loop: [client, ranking], odd: 1}",
                "{redundant: {from: client, to: cache, odd: 1}}",
                "{property: {of: cache, name: replicas, stated: true, odd: 1}}",
                "{budget: {from: client, parameter: p99Ms, odd: 1}}",
                "{measure: noise, above: 2, odd: 1}",
                "{not: {has: cache, odd: 1}}",
                "{has: {kind: cache, odd: 1}}",
                "{has: {kind: cache, property: {replicas: {atLeast: 2, odd: 1}}}}",
                "{has: {kind: cache, that: [{to: client, odd: 1}]}}"
            })
    void aKeyThatARuleDoesNotKnowIsToldWhereverItStands(String rule) {
        assertThat(problemsOf(rule)).singleElement().asString().contains("`odd` is no key of");
    }

    @Test
    void whatARuleNeedsIsNamed() {
        assertThat(problemsOf("{}"))
                .singleElement()
                .asString()
                .contains("this is no rule", "a rule has one of has, path");
        assertThat(problemsOf("{has: cache, use: LEARNS}"))
                .singleElement()
                .asString()
                .contains("several rules", "join them with all or any");
        assertThat(problemsOf("{measure: noise}")).singleElement().asString().contains("needs `above`");
        assertThat(problemsOf("{above: 2, measure: }"))
                .singleElement()
                .asString()
                .contains("needs `measure`");
        assertThat(problemsOf("{all: []}")).singleElement().asString().contains("`all` is a list of rules");
        assertThat(problemsOf("{property: {of: cache, name: replicas, stated: true, atLeast: 2}}"))
                .singleElement()
                .asString()
                .contains("tested in one way");
        assertThat(problemsOf("{has: {kind: cache, property: {split: {stated: true}}}}"))
                .singleElement()
                .asString()
                .contains("`split`");
        assertThat(problemsOf("{has: cache, atLeast: 1.5}"))
                .singleElement()
                .asString()
                .contains("whole number");
    }

    @Test
    void everyProblemOfARuleIsReportedAtOnce() {
        assertThat(problemsOf("{path: [client, cash], over: dta, avoiding: {kind: chache, sys: x}}"))
                .hasSize(4);
        assertThat(problemsOf("{has: cache, path: [client, cache]}"))
                .singleElement()
                .asString()
                .contains("several rules");
        assertThat(problemsOf("{path: [client]}")).singleElement().asString().contains("2 or more");
        assertThat(problemsOf("{has: {kind: cache, that: [{to: client, from: cache}]}}"))
                .singleElement()
                .asString()
                .contains("exactly one of");
    }
}
