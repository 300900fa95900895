package plumbline.ui.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.files.DesignFile;
import plumbline.files.Stamp;
import plumbline.ui.work.FeedAnswers;
import plumbline.ui.work.Origin;

final class OpeningTest {
    @TempDir
    private Path folder;

    @Test
    void eachFileIsReadForItselfAndTheFaultsOfAllAreKept() throws IOException {
        Path ours = Files.writeString(folder.resolve("ours.json"), DesignFile.written(FeedAnswers.design("typical")));
        Path foreign = Files.writeString(folder.resolve("foreign.puml"), "@startuml\n[A] --> [B]\n@enduml\n");
        Path broken = Files.writeString(folder.resolve("broken.json"), "{\"format\": 1, \"components\": [}");
        Path newer = Files.writeString(folder.resolve("newer.json"), "{\"format\": 99}");
        Path missing = folder.resolve("missing.json");

        Opening opening =
                Opening.of(List.of(broken, ours, missing, foreign, newer, folder), FeedAnswers.STOCK.reader());

        assertThat(opening.read()).extracting(each -> each.sheet().name()).containsExactly("ours.json", "foreign.puml");
        assertThat(opening.read())
                .extracting(Opening.Opened::origin)
                .containsExactly(
                        new Origin.Ours(ours, Stamp.of(Files.readAllBytes(ours))), new Origin.Foreign(foreign));
        assertThat(opening.unread())
                .extracting(Opening.Unread::name)
                .containsExactly("broken.json", "missing.json", "newer.json", Opening.name(folder));
        assertThat(opening.unread())
                .allSatisfy(each -> assertThat(each.problems()).isNotEmpty());
    }

    @Test
    void aDesignUnderAnyNameIsOursAndAForeignOneUnderOursIsNot() throws IOException {
        Path odd = Files.writeString(folder.resolve("design.txt"), DesignFile.written(FeedAnswers.design("weak")));
        Path disguised = Files.writeString(folder.resolve("diagram.json"), "flowchart LR\n  a[Client] --> b[Ranker]\n");

        Opening opening = Opening.of(List.of(odd, disguised), FeedAnswers.STOCK.reader());

        assertThat(opening.read())
                .extracting(each -> each.origin().target().isPresent())
                .containsExactly(true, false);
    }
}
