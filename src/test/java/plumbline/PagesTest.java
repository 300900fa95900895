package plumbline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// What the documents say of the library is true of it.
class PagesTest {
    private static final String CURE = "out of date: run ./mvnw -Ppages";

    @Test
    void everyTopicIsCoveredByWhatThereIs() {
        assertThat(CoveragePage.unknown()).isEmpty();
        assertThat(CoveragePage.topics())
                .hasSizeGreaterThanOrEqualTo(25)
                .allSatisfy(topic -> assertThat(topic.kinds().size()
                                + topic.criteria().size()
                                + topic.questions().size())
                        .as(topic.name())
                        .isPositive());
    }

    @Test
    void theCoverageIsAsThePageSays() throws IOException {
        assertThat(Files.readString(Pages.COVERAGE)).as(CURE).isEqualTo(CoveragePage.text());
    }

    @Test
    void customsAreThoseOfTheWorkedAnswers() throws IOException {
        assertThat(Files.readString(Pages.CUSTOMS)).as(CURE).isEqualTo(CustomsPage.text());
    }

    @Test
    void everyPromptStandsOnTheGradingPage() throws IOException {
        String page = Files.readString(Pages.GRADING);

        assertThat(Exercises.prompts().stream()
                        .map(prompt -> "(`" + prompt.id() + "`)")
                        .filter(id -> !page.contains(id)))
                .as(CURE)
                .isEmpty();
    }

    @Tag("slow")
    @Test
    void everyFigureIsAsThePageSays() throws IOException {
        List<String> page = Files.readAllLines(Pages.GRADING);

        assertThat(GradingPage.text(Optional.empty()).lines().filter(line -> !page.contains(line)))
                .as(CURE)
                .isEmpty();
    }
}
