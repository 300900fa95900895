package plumbline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
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
    void everyPromptStandsOnTheGradingPageWithItsScores() throws IOException {
        String page = Files.readString(Pages.GRADING);

        assertThat(Exercises.prompts())
                .allSatisfy(prompt -> assertThat(page).as(CURE).contains(GradingPage.references(prompt)));
    }

    @Tag("slow")
    @Test
    void everyFigureIsAsThePageSays() throws IOException {
        assertThat(Files.readString(Pages.GRADING)).as(CURE).startsWith(GradingPage.text(Optional.empty()));
    }
}
