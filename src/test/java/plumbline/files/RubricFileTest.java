package plumbline.files;

import static org.assertj.core.api.Assertions.assertThat;
import static plumbline.files.RubricTexts.WHOLE;
import static plumbline.files.RubricTexts.commons;
import static plumbline.files.RubricTexts.good;
import static plumbline.files.RubricTexts.kinds;
import static plumbline.files.RubricTexts.read;
import static plumbline.files.RubricTexts.shown;

import org.junit.jupiter.api.Test;
import plumbline.design.KindId;
import plumbline.problem.Decoded;
import plumbline.rubric.Condition;
import plumbline.rubric.Criterion;
import plumbline.rubric.Dimension;
import plumbline.rubric.Pitfall;
import plumbline.rubric.Rubric;
import plumbline.rubric.Rubric.Landmarks;
import plumbline.rubric.Rule;
import plumbline.rubric.Selector;

class RubricFileTest {
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
