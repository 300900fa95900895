package plumbline.files;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import plumbline.design.KindId;
import plumbline.problem.Decoded;
import plumbline.problem.Problem;
import plumbline.rubric.Criterion;
import plumbline.rubric.Pitfall;
import plumbline.rubric.Rubric;
import plumbline.rubric.Rubric.Landmarks;
import plumbline.rubric.Rule;
import plumbline.rubric.Selector;

/// Rubrics as their authors write them, and as they are read.
final class RubricTexts {
    static final String GROUPS = """
            format: 1
            groups:
              FAST: {kind: STORE, except: feature-store}
              STORE: cache|online-feature-store
              JUDGE: {any: [ranking, {kind: service, that: [{from: ranking, over: data, avoiding: STORE}]}]}
            landmarks: {front: client, live: service, offline: training-pipeline, peculiar: ranking|STORE}
            """;

    static final String RULES = """
            format: 1
            rules:
              SERVED: {all: [{use: LEARNS}, {has: ranking}], lenient: true}
              LEARNS: {path: [client, training-pipeline], over: data, avoiding: ranking}
            ladder: [LEARNS, SERVED, SERVED]
            """;

    static final String PITFALLS = """
            format: 1
            pitfalls:
              - {id: open-loop, title: T, severity: critical, dimension: data, cause: learning, reason: R, hint: H,
                 fires: {not: {use: LEARNS}}}
              - {id: spof, title: T, severity: minor, dimension: serving, reason: R, hint: H, fires: {has: cache}}
              - {id: t-geo, title: T, severity: tell, reason: R, hint: H, fires: {has: cache}}
            """;

    static final String SHARED = """
            format: 1
            criteria:
              - {id: one, title: T, dimension: data, reason: R, hint: H, answer: A, rule: {has: cache}}
              - {id: two, title: T, dimension: data, weight: 2, reason: R, hint: H, answer: A, rule: {has: service}}
            """;

    static final String WHOLE = """
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

    static <T> T good(Decoded<T> decoded) {
        return switch (decoded) {
            case Decoded.Good<T>(T value, List<Problem> problems) -> value;
            case Decoded.Bad<T>(List<Problem> problems) -> throw new AssertionError(shown(problems));
        };
    }

    static List<String> shown(List<Problem> problems) {
        return problems.stream().map(Problem::shown).toList();
    }

    static Commons commons() {
        Landmarks landmarks = good(GroupsFile.read(TinyCatalog.source(GROUPS), TinyCatalog.CATALOG));
        NamedRules rules = good(RulesFile.read(TinyCatalog.source(RULES), TinyCatalog.CATALOG, landmarks));
        List<Pitfall> pitfalls =
                good(PitfallsFile.read(TinyCatalog.source(PITFALLS), TinyCatalog.CATALOG, landmarks, rules));
        SequencedMap<String, List<Criterion>> shared = new LinkedHashMap<>();
        shared.put("care", good(SharedFile.read(TinyCatalog.source(SHARED), TinyCatalog.CATALOG, landmarks, rules)));
        return new Commons(TinyCatalog.CATALOG, landmarks, rules, pitfalls, shared);
    }

    static Decoded<Rubric> read(String text) {
        return RubricFile.read(TinyCatalog.source(text), commons());
    }

    static List<String> problemsOf(String rule) {
        return shown(read("""
                format: 1
                prompt: p
                criteria:
                  - {id: a, title: T, dimension: data, reason: R, hint: H, answer: A, rule: %s}
                """.formatted(rule)).problems());
    }

    static Rule ruleOf(String rule) {
        return good(read("""
                format: 1
                prompt: p
                criteria:
                  - {id: a, title: T, dimension: data, reason: R, hint: H, answer: A, rule: %s}
                """.formatted(rule))).checked().getFirst().rule();
    }

    static Selector kinds(String... ids) {
        return new Selector.Kinds(Set.of(Arrays.stream(ids).map(KindId::new).toArray(KindId[]::new)));
    }

    private RubricTexts() {}
}
