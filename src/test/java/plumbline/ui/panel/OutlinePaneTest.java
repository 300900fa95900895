package plumbline.ui.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import plumbline.design.Component;
import plumbline.design.Design;
import plumbline.ui.work.FeedAnswers;

final class OutlinePaneTest {
    private static final Design DESIGN = FeedAnswers.design("typical");
    private static final List<OutlinePane.Row> ROWS = OutlinePane.rows(
            DESIGN,
            FeedAnswers.STOCK.recogniser().read(DESIGN.wiring()),
            FeedAnswers.STOCK.library().catalog());

    @Test
    void everyComponentStandsUnderItsStageOnce() {
        assertThat(ROWS.stream().map(OutlinePane.Row::component).filter(Objects::nonNull))
                .containsExactlyInAnyOrderElementsOf(
                        DESIGN.components().stream().map(Component::id).toList());

        String stage = "none";
        for (OutlinePane.Row row : ROWS) {
            if (row.component() == null) {
                stage = row.stage();
            } else {
                assertThat(row.stage()).isEqualTo(stage);
            }
        }
    }

    @Test
    void stagesComeInTheOrderOfTheCatalogue() {
        List<String> stages = ROWS.stream()
                .filter(row -> row.component() == null)
                .map(OutlinePane.Row::stage)
                .toList();
        List<String> known = FeedAnswers.STOCK.library().catalog().stages().stream()
                .map(stage -> stage.id())
                .filter(stages::contains)
                .toList();

        assertThat(stages.stream().filter(stage -> !stage.isEmpty())).containsExactlyElementsOf(known);
    }
}
