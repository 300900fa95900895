package plumbline.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.design.PromptId;
import plumbline.problem.Decoded;
import plumbline.problem.Problem;

class LibraryTest {
    private static final PromptId FEED = new PromptId("news-feed");

    @TempDir
    private Path folder;

    private void own(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static List<String> shown(Library library) {
        return library.problems().stream().map(Problem::shown).toList();
    }

    @Test
    void everyBundledFileReadsWithoutProblems() {
        Library library = Library.bundled();
        shown(library).forEach(System.out::println);

        assertThat(shown(library)).isEmpty();
        assertThat(library.prompts()).isNotEmpty();
        assertThat(library.prompts().keySet()).allSatisfy(id -> {
            assertThat(library.rubric(id)).as(id.value()).isPresent();
            assertThat(library.references(id))
                    .extracting(Reference::name)
                    .contains("strong", "solid", "typical", "weak");
        });
        assertThat(library.references())
                .allMatch(reference -> reference.design(library.catalog()) instanceof Decoded.Good);
    }

    @Test
    void aFolderThatDoesNotExistAddsNothing() {
        Library library = Library.over(folder.resolve("none"));

        assertThat(library.prompts().keySet())
                .isEqualTo(Library.bundled().prompts().keySet());
        assertThat(library.sound()).isTrue();
    }

    @Test
    void anOwnPromptIsAFolderAndARubric() throws IOException {
        own("prompts/mine/prompt.yaml", """
                format: 1
                id: mine
                title: My own
                difficulty: easy
                brief: Design it.
                requirements: {functional: [one], nonFunctional: []}
                parameters: {family: mine}
                """);
        own("rubrics/mine.yaml", """
                format: 1
                prompt: mine
                essentials:
                  - {id: used, title: T, reason: R, hint: H, answer: A, rule: {has: client}}
                """);
        own("prompts/mine/strong.json", "{\"format\": 1, \"prompt\": \"mine\", \"components\": [{\"id\": \"a\"}]}");
        own("prompts/mine/expected.json", "{\"format\": 1, \"references\": {\"strong\": {\"band\": [0, 30]}}}");

        Library library = Library.over(folder);

        PromptId mine = new PromptId("mine");
        assertThat(shown(library)).isEmpty();
        assertThat(library.prompt(mine)).isPresent();
        assertThat(library.rubric(mine)).isPresent();
        assertThat(library.references(mine)).singleElement().satisfies(reference -> {
            Expected expected = Objects.requireNonNull(reference.expected());
            assertThat(expected.inBand(30)).isTrue();
            assertThat(expected.inBand(31)).isFalse();
        });
    }

    @Test
    void anEstimateStartsFromAFigureOrAnEstimateAbove() throws IOException {
        own("prompts/mine/prompt.yaml", """
                format: 1
                id: mine
                title: My own
                difficulty: easy
                brief: Design it.
                requirements: {functional: [one], nonFunctional: []}
                figures:
                  - {name: Users, value: "1 million", source: assumed, assumed: true}
                capacity:
                  - {find: Load, from: [Users], working: "1 million / 86,400 s", result: 12/s, follows: One machine.}
                  - {find: Peak, from: [Load, User], working: 12/s x 10, result: 120/s, follows: Two machines.}
                parameters: {family: mine}
                """);

        Library library = Library.over(folder);

        assertThat(shown(library))
                .singleElement()
                .asString()
                .contains("prompt.yaml:11:")
                .contains("called `User`")
                .contains("did you mean `Users`?");
    }

    @Test
    void aBrokenFileTakesNothingElseDown() throws IOException {
        own("prompts/mine/prompt.yaml", "format: 1\nid: yours\n");
        own("rubrics/eta.yaml", "format: 1\nprompt: eta\ncriteria: [");
        own("rubrics/groups.yaml", "format: 1\ngroups: {A: nothing}\n");
        own("prompts/news-feed/weak.json", "{");
        own("prompts/news-feed/expected.json", "{\"format\": 1, \"references\": {\"stron\": {\"band\": [3, 1]}}}");

        Library library = Library.over(folder);

        assertThat(library.prompt(FEED)).isPresent();
        assertThat(library.rubric(FEED)).isPresent();
        assertThat(library.rubric(new PromptId("eta"))).isEmpty();
        assertThat(library.prompt(new PromptId("eta"))).isPresent();
        assertThat(library.sound()).isFalse();
        String at = folder + "/";
        assertThat(shown(library))
                .anyMatch(line -> line.startsWith(at + "prompts/mine/prompt.yaml:2:5: the prompt `yours` stands in"))
                .anyMatch(line -> line.startsWith(at + "rubrics/eta.yaml:3:"))
                .anyMatch(line -> line.startsWith(at + "rubrics/groups.yaml:2:13: `nothing` is no kind"))
                .anyMatch(line -> line.startsWith(at + "prompts/news-feed/weak.json:1:"))
                .anyMatch(line -> line.contains("did you mean `strong`?"))
                .anyMatch(line -> line.contains("a band is two whole numbers"));
    }

    @Test
    void aRubricUnderAnotherNameAndWithoutPromptIsTold() throws IOException {
        own("rubrics/lost.yaml", """
                format: 1
                prompt: found
                criteria:
                  - {id: used, title: T, dimension: data, reason: R, hint: H, answer: A, rule: {has: client}}
                """);

        assertThat(shown(Library.over(folder)))
                .anyMatch(line -> line.contains("stands in a file called `lost`"))
                .anyMatch(line -> line.contains("a rubric without a prompt"));
    }
}
