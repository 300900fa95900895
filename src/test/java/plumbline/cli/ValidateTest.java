package plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whoever writes a prompt is told all that is wrong with it, where, and what to do.
class ValidateTest {
    private static final String PROMPT = """
            format: 1
            id: mine
            title: My own
            difficulty: easy
            brief: Design it.
            requirements: {functional: [one], nonFunctional: []}
            parameters: {family: mine}
            """;
    private static final String RUBRIC = """
            format: 1
            prompt: mine
            essentials:
              - {id: used, title: T, reason: R, hint: H, answer: A, rule: {path: [client, SCORE], over: wait}}
            """;
    private static final String STRONG = """
            {"format": 1, "prompt": "mine", "components": [{"id": "a", "kind": "client"}, {"id": "b", "kind": "ranking"}],
             "links": [{"id": "l", "from": "a", "to": "b", "flow": "request"}]}
            """;

    @TempDir
    private Path folder;

    private final Terminal terminal = new Terminal();

    private void own(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    @BeforeEach
    void aSoundPrompt() throws IOException {
        own("prompts/mine/prompt.yaml", PROMPT);
        own("rubrics/mine.yaml", RUBRIC);
        own("prompts/mine/strong.json", STRONG);
        own("prompts/mine/expected.json", """
                {"format": 1, "references": {"strong": {"band": [0, 100], "criteria": {"used": "met"}}}}
                """);
    }

    /// Ends with the code, and tells this of the file.
    private void told(int code, String file, String... words) {
        assertThat(terminal.run("validate", folder.toString()))
                .as(terminal.err())
                .isEqualTo(code);
        assertThat(terminal.err().lines())
                .as(terminal.err())
                .anySatisfy(line -> assertThat(line).contains(file).contains(words));
    }

    private void rubric(String more) throws IOException {
        own("rubrics/mine.yaml", RUBRIC + more);
    }

    @Test
    void aSoundFolderIsClean() {
        assertThat(terminal.run("validate", folder.toString()))
                .as(terminal.err())
                .isEqualTo(Exit.WELL);
        assertThat(terminal.out()).contains("no problems");
    }

    @Test
    void anUnknownKindComesWithTheOneThatIsMeant() throws IOException {
        rubric(
                "criteria: [{id: x, title: T, dimension: data, reason: R, hint: H, answer: A, rule: {has: data-lak}}]\n");
        told(Exit.BELOW, "rubrics/mine.yaml:5:", "`data-lak` is no kind", "did you mean `data-lake`?");
    }

    @Test
    void aCriterionThatNoDesignCanMeetIsTold() throws IOException {
        rubric("""
                criteria:
                  - {id: x, title: T, dimension: data, reason: R, hint: H, answer: A, rule: {has: {kind: cache, except: cache|client}}}
                """);
        told(Exit.BELOW, "rubrics/mine.yaml:6:", "chooses nothing", "no design could meet it");
    }

    @Test
    void twoCriteriaOfOneNameAreTold() throws IOException {
        rubric("""
                criteria:
                  - {id: used, title: T, dimension: data, reason: R, hint: H, answer: A, rule: {has: cache}}
                """);
        told(Exit.BELOW, "rubrics/mine.yaml:6:5:", "`used` is used twice", "line 4");
    }

    @Test
    void aMissingReasonAndAnEmptyHintAreTold() throws IOException {
        rubric("""
                criteria:
                  - {id: x, title: T, dimension: data, hint: "", answer: A, rule: {has: cache}}
                """);
        told(Exit.BELOW, "rubrics/mine.yaml:6:", "`reason`");
        told(Exit.BELOW, "rubrics/mine.yaml:6:", "`hint`");
    }

    @Test
    void anIncludeOfNothingIsTold() throws IOException {
        rubric("include: [serving, carre]\n");
        told(Exit.BELOW, "rubrics/mine.yaml:5:20:", "no shared criteria `carre`", "did you mean `care`?");
    }

    @Test
    void oneCriterionThatIsMostOfADimensionIsTold() throws IOException {
        rubric("""
                criteria:
                  - {id: x, title: T, dimension: data, weight: 9, reason: R, hint: H, answer: A, rule: {path: [client, cache]}}
                  - {id: y, title: T, dimension: data, weight: 1, reason: R, hint: H, answer: A, rule: {path: [client, cdn]}}
                  - {id: z, title: T, dimension: data, weight: 1, reason: R, hint: H, answer: A, rule: {path: [cdn, cache]}}
                """);
        told(Exit.WELL, "rubrics/mine.yaml:6:5:", "`x` is 82 % of all weight in `data`", "at most half");
    }

    @Test
    void criteriaThatOnlyAskForBoxesMayNotWeighMost() throws IOException {
        rubric("""
                criteria:
                  - {id: x, title: T, dimension: data, reason: R, hint: H, answer: A, rule: {has: cache}}
                  - {id: y, title: T, dimension: data, reason: R, hint: H, answer: A, rule: {has: cdn}}
                  - {id: z, title: T, dimension: data, reason: R, hint: H, answer: A, rule: {path: [cdn, cache]}}
                """);
        told(Exit.WELL, "rubrics/mine.yaml:6:5:", "only ask for a box are 67 %", "at most 30 %");
    }

    @Test
    void aReferenceOutOfItsBandIsToldWhereTheBandStands() throws IOException {
        own("prompts/mine/expected.json", """
                {"format": 1, "references": {
                  "strong": {"band": [0, 3], "criteria": {"used": "partly"}, "silent": ["open-loop"]}}}
                """);
        told(Exit.BELOW, "prompts/mine/expected.json:2:22:", "outside of its band 0 to 3");
        told(Exit.BELOW, "prompts/mine/expected.json:2:43:", "`used` is met, expected partly");
    }

    @Test
    void aPitfallThatShouldFireAndDoesNotIsTold() throws IOException {
        own("prompts/mine/expected.json", """
                {"format": 1, "references": {"strong": {"band": [0, 100], "pitfalls": ["split-features"]}}}
                """);
        String before = Files.readString(folder.resolve("prompts/mine/expected.json"));
        own("prompts/mine/expected.json", before.replace("split-features", pitfall()));
        told(Exit.BELOW, "prompts/mine/expected.json:1:", "the pitfall `" + pitfall() + "` does not fire");
    }

    /// Some pitfall that so small a drawing can't fall into.
    private static String pitfall() {
        return "open-loop";
    }

    @Test
    void aCriterionThatEveryReferenceMeetsIsANote() throws IOException {
        own("prompts/mine/weak.json", STRONG);
        own("prompts/mine/expected.json", """
                {"format": 1, "references": {"strong": {"band": [0, 100]}, "weak": {"band": [0, 100]}}}
                """);
        told(Exit.WELL, "rubrics/mine.yaml:4:10:", "note", "every reference meets `used`, all 2 of them");
    }

    @Test
    void aReferenceThatNobodyGradedAndAPromptWithoutRubricAreTold() throws IOException {
        own("prompts/mine/typical.json", STRONG);
        told(Exit.WELL, "prompts/mine/typical.json:1:1:", "nobody says how `typical` must be graded");
        Files.delete(folder.resolve("rubrics/mine.yaml"));
        told(Exit.WELL, "prompts/mine/prompt.yaml:1:1:", "a prompt without a rubric", "add rubrics/mine.yaml");
    }

    @Test
    void everyProblemOfEveryFileIsToldAtOnce() throws IOException {
        own("prompts/mine/prompt.yaml", PROMPT.replace("easy", "eassy"));
        own(
                "prompts/mine/weak.json",
                "{\"format\": 1, \"prompt\": \"mine\", \"components\": [{\"id\": \"a\", \"kind\": \"clinet\"}]}");
        rubric("include: [carre]\ntells: [t-gio]\n");
        told(Exit.BELOW, "prompt.yaml:4:", "did you mean `easy`?");
        told(Exit.BELOW, "rubrics/mine.yaml:5:", "did you mean `care`?");
        told(Exit.BELOW, "rubrics/mine.yaml:6:", "did you mean `t-geo`?");
    }
}
