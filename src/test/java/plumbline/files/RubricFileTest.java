package plumbline.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plumbline.design.Flow;
import plumbline.design.KindId;
import plumbline.problem.Decoded;
import plumbline.problem.Problem;
import plumbline.rubric.Condition;
import plumbline.rubric.Criterion;
import plumbline.rubric.Dimension;
import plumbline.rubric.Leg;
import plumbline.rubric.Measure;
import plumbline.rubric.Pitfall;
import plumbline.rubric.PropertyTest;
import plumbline.rubric.Rubric;
import plumbline.rubric.Rubric.Landmarks;
import plumbline.rubric.Rule;
import plumbline.rubric.Selector;
import plumbline.rubric.Travel;

class RubricFileTest {
    private static final String GROUPS = """
            format: 1
            groups:
              FAST: {kind: STORE, except: feature-store}
              STORE: cache|online-feature-store
              JUDGE: {any: [ranking, {kind: service, that: [{from: ranking, over: data, avoiding: STORE}]}]}
            landmarks: {front: client, live: service, offline: training-pipeline, peculiar: ranking|STORE}
            """;
    private static final String RULES = """
            format: 1
            rules:
              SERVED: {all: [{use: LEARNS}, {has: ranking}], lenient: true}
              LEARNS: {path: [client, training-pipeline], over: data, avoiding: ranking}
            ladder: [LEARNS, SERVED, SERVED]
            """;
    private static final String PITFALLS = """
            format: 1
            pitfalls:
              - {id: open-loop, title: T, severity: critical, dimension: data, cause: learning, reason: R, hint: H,
                 fires: {not: {use: LEARNS}}}
              - {id: spof, title: T, severity: minor, dimension: serving, reason: R, hint: H, fires: {has: cache}}
              - {id: t-geo, title: T, severity: tell, reason: R, hint: H, fires: {has: cache}}
            """;
    private static final String SHARED = """
            format: 1
            criteria:
              - {id: one, title: T, dimension: data, reason: R, hint: H, answer: A, rule: {has: cache}}
              - {id: two, title: T, dimension: data, weight: 2, reason: R, hint: H, answer: A, rule: {has: service}}
            """;

    private static final String WHOLE = """
            format: 1
            prompt: news-feed
            include:
              - {file: care, except: [one], weights: {two: 5}}
            pitfalls: {except: [spof]}
            tells: [{id: t-geo, harmless: {has: client}}]
            essentials:
              - {id: used, title: T, reason: R, hint: H, answer: A, rule: {has: ranking}, soft: true}
            orders:
              - {id: first, title: T, reason: R, hint: H, answer: A, rule: {has: cache}, strict: true, when: {drawn: cache}}
            mustNots:
              - {id: none, title: T, severity: half-fit, reason: R, hint: H, fires: {has: cache}}
            criteria:
              - {id: own, title: T, dimension: modelling, weight: 3, reason: R, hint: H, answer: A, when: {flag: ranks}, rule: {has: cache}}
              - id: said
                title: T
                aspect: trade-offs
                reason: R
                ask: Q
                levels: [{id: missed, is: M}, {id: partly, is: P}, {id: clearly, is: C}]
            vocabulary: online-feature-store
            """;

    private static <T> T good(Decoded<T> decoded) {
        return switch (decoded) {
            case Decoded.Good<T>(T value, List<Problem> problems) -> value;
            case Decoded.Bad<T>(List<Problem> problems) -> throw new AssertionError(shown(problems));
        };
    }

    private static List<String> shown(List<Problem> problems) {
        return problems.stream().map(Problem::shown).toList();
    }

    private static Commons commons() {
        Landmarks landmarks = good(GroupsFile.read(TinyCatalog.source(GROUPS), TinyCatalog.CATALOG));
        NamedRules rules = good(RulesFile.read(TinyCatalog.source(RULES), TinyCatalog.CATALOG, landmarks));
        List<Pitfall> pitfalls =
                good(PitfallsFile.read(TinyCatalog.source(PITFALLS), TinyCatalog.CATALOG, landmarks, rules));
        SequencedMap<String, List<Criterion>> shared = new LinkedHashMap<>();
        shared.put("care", good(SharedFile.read(TinyCatalog.source(SHARED), TinyCatalog.CATALOG, landmarks, rules)));
        return new Commons(TinyCatalog.CATALOG, landmarks, rules, pitfalls, shared);
    }

    private static Decoded<Rubric> read(String text) {
        return RubricFile.read(TinyCatalog.source(text), commons());
    }

    private static List<String> problemsOf(String rule) {
        return shown(read("""
                format: 1
                prompt: p
                criteria:
                  - {id: a, title: T, dimension: data, reason: R, hint: H, answer: A, rule: %s}
                """.formatted(rule)).problems());
    }

    private static Rule ruleOf(String rule) {
        return good(read("""
                format: 1
                prompt: p
                criteria:
                  - {id: a, title: T, dimension: data, reason: R, hint: H, answer: A, rule: %s}
                """.formatted(rule))).checked().getFirst().rule();
    }

    private static Selector kinds(String... ids) {
        return new Selector.Kinds(Set.of(Arrays.stream(ids).map(KindId::new).toArray(KindId[]::new)));
    }

    @Test
    void groupsMayNameOneAnotherInAnyOrder() {
        Landmarks landmarks = commons().landmarks();

        assertThat(landmarks.groups().get("STORE")).isEqualTo(kinds("cache", "online-feature-store"));
        assertThat(landmarks.groups().get("FAST"))
                .isEqualTo(new Selector.Minus(kinds("cache", "online-feature-store"), kinds("feature-store")));
        assertThat(landmarks.peculiar())
                .containsExactlyInAnyOrder(
                        new KindId("ranking"), new KindId("cache"), new KindId("online-feature-store"));
    }

    @Test
    void groupsInACircleAreReported() {
        Decoded<Landmarks> read = GroupsFile.read(TinyCatalog.source("""
                format: 1
                groups:
                  A: {any: [B, client]}
                  B: {kind: any, except: A}
                landmarks: {front: client, live: service, offline: client, peculiar: client}
                """), TinyCatalog.CATALOG);

        assertThat(shown(read.problems()))
                .singleElement()
                .asString()
                .contains("A -> B -> A")
                .startsWith("test.yaml:4:");
    }

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

    @Test
    void aWholeRubricIsRead() {
        Rubric rubric = good(read(WHOLE));

        assertThat(rubric.checked()).extracting(Criterion.Checked::id).containsExactly("used", "first", "own", "two");
        assertThat(rubric.checked())
                .extracting(Criterion.Checked::part)
                .containsExactly(
                        Criterion.Part.SOFT_ESSENTIAL,
                        Criterion.Part.STRICT_ORDER,
                        Criterion.Part.ORDINARY,
                        Criterion.Part.ORDINARY);
        assertThat(rubric.checked().get(3).weight()).isEqualTo(5);
        assertThat(rubric.checked().get(2).when()).isEqualTo(new Condition.Flagged("ranks"));
        assertThat(rubric.asked())
                .singleElement()
                .extracting(Criterion.Asked::question)
                .isEqualTo("Q");
        assertThat(rubric.pitfalls()).extracting(Pitfall::id).containsExactly("open-loop", "t-geo", "none");
        assertThat(rubric.pitfalls()).extracting(Pitfall::cap).containsExactly(40, null, null);
        assertThat(rubric.pitfalls().get(1).harmless()).isEqualTo(new Rule.Has(kinds("client"), 1));
        assertThat(rubric.pitfalls().get(2).dimension()).isEqualTo(Dimension.FIT);
        assertThat(rubric.vocabulary())
                .containsExactlyInAnyOrder(
                        new KindId("ranking"), new KindId("cache"), new KindId("online-feature-store"));
        assertThat(rubric.ladder()).hasSize(3);
    }

    @Test
    void aKeyThatNobodyKnowsIsToldWhereverItStands() {
        for (int at = WHOLE.indexOf('{'); at >= 0; at = WHOLE.indexOf('{', at + 1)) {
            String odd = WHOLE.substring(0, at + 1) + "odd: 1, " + WHOLE.substring(at + 1);
            assertThat(shown(read(odd).problems())).as(odd).isNotEmpty().allMatch(problem -> problem.contains("odd"));
        }
        assertThat(shown(read(WHOLE + "odd: 1\n").problems()))
                .singleElement()
                .asString()
                .contains("`odd` is no key of");
    }

    @Test
    void deadIncludesAndDuplicatesAreProblems() {
        Decoded<Rubric> read = read("""
                format: 1
                prompt: news-feed
                include:
                  - {file: care, except: [one, two]}
                  - care
                  - caare
                pitfalls: {except: [spoff]}
                tells: [open-loop]
                criteria:
                  - {id: own, title: T, dimension: data, reason: R, hint: H, answer: A, rule: {has: cache}}
                  - {id: own, title: T, dimension: data, reason: R, hint: H, answer: A, rule: {has: cache}}
                mustNots:
                  - {id: open-loop, title: T, reason: R, hint: H, fires: {has: cache}}
                """);

        assertThat(shown(read.problems()))
                .satisfiesExactly(
                        one -> assertThat(one).startsWith("test.yaml:4:").contains("includes nothing"),
                        one -> assertThat(one).startsWith("test.yaml:5:").contains("twice"),
                        one -> assertThat(one).startsWith("test.yaml:6:").contains("did you mean `care`?"),
                        one -> assertThat(one).startsWith("test.yaml:7:").contains("did you mean `spof`?"),
                        one -> assertThat(one).startsWith("test.yaml:8:").contains("no tell"),
                        one -> assertThat(one).startsWith("test.yaml:11:").contains("line 10"),
                        one -> assertThat(one).startsWith("test.yaml:13:").contains("twice"));
    }

    @Test
    void aNewerFormatIsRefusedWithASentence() {
        assertThat(shown(read("format: 2\nprompt: x\nnonsense: 1\n").problems()))
                .singleElement()
                .asString()
                .contains("format 2")
                .contains("newer version");
    }
}
