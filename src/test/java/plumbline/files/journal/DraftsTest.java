package plumbline.files.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Who holds what in a folder of drafts, in this process and in others that die.
final class DraftsTest {
    @TempDir
    private Path folder;

    @Test
    void aDraftIsHeldByOneWindowAtATime() throws IOException {
        Drafts drafts = new Drafts(folder);
        Draft draft = drafts.fresh();
        draft.write(new Sitting(1).journal());

        assertThat(new Drafts(folder).free()).isEmpty();
        assertThat(drafts.claim(draft.id())).isEmpty();
        draft.close();

        List<Draft> free = new Drafts(folder).free();
        assertThat(free).extracting(Draft::id).containsExactly(draft.id());
        free.getFirst().discard();
        assertThat(drafts.free()).isEmpty();
    }

    @Test
    void aDraftOfItsOwnIsNobodyElses() throws IOException {
        Drafts drafts = new Drafts(folder);
        try (Draft one = drafts.fresh();
                Draft other = drafts.fresh()) {
            assertThat(one.id()).isNotEqualTo(other.id());
            other.write(new Sitting(1).journal());
        }
        try (Draft third = drafts.fresh()) {
            assertThat(drafts.ids()).doesNotContain(third.id());
        }
    }

    @Test
    void aFileIsClaimedUnderAnyOfItsNames() throws IOException {
        Drafts drafts = new Drafts(folder.resolve("drafts"));
        Path file = Files.writeString(folder.resolve("a.json"), "{}");
        Path link = Files.createSymbolicLink(folder.resolve("b.json"), file);
        try (Claim claim = drafts.claim(file).orElseThrow()) {
            assertThat(claim).isNotNull();
            assertThat(drafts.claim(link)).isEmpty();
            assertThat(drafts.claim(folder.resolve("x/../a.json").normalize())).isEmpty();
        }
        try (Claim again = drafts.claim(link).orElseThrow()) {
            assertThat(again).isNotNull();
        }
    }

    @Test
    void aProcessKilledAtAnyMomentLosesNothingThatItHadWritten() throws Exception {
        long seed = 42;
        Random chance = new Random(seed);
        for (int round = 0; round < 4; round++) {
            Path at = folder.resolve("round" + round);
            Process drawing = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xshare:auto",
                            "-XX:TieredStopAtLevel=1",
                            "-cp",
                            System.getProperty("java.class.path")
                                    .replace(File.pathSeparator + File.pathSeparator, File.pathSeparator),
                            DrawingProcess.class.getName(),
                            at.toString(),
                            Long.toString(seed + round))
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            int wanted = 1 + chance.nextInt(60);
            int written = 0;
            try (BufferedReader told =
                    new BufferedReader(new InputStreamReader(drawing.getInputStream(), StandardCharsets.UTF_8))) {
                while (written < wanted) {
                    String line = told.readLine();
                    assertThat(line).as("seed " + seed + ", round " + round).isNotNull();
                    written = Integer.parseInt(line);
                }
                assertThat(new Drafts(at).free()).as("held by who draws").isEmpty();
                // By its handle: the process itself would close what it told and was not heard yet.
                drawing.toHandle().destroyForcibly();
                for (String line = told.readLine(); line != null; line = told.readLine()) {
                    written = Integer.parseInt(line);
                }
            }
            assertThat(drawing.waitFor(20, TimeUnit.SECONDS)).isTrue();

            List<Draft> left = new Drafts(at).free();
            assertThat(left).as("seed " + seed + ", round " + round).hasSize(1);
            try (Draft draft = left.getFirst()) {
                Journal found = Sitting.journal(Sitting.recorded(draft.read()));
                Sitting same = new Sitting(seed + round);
                for (int step = 0; step < written; step++) {
                    same.goOn();
                }
                List<Journal> possible = new java.util.ArrayList<>(List.of(same.journal()));
                possible.add(same.goOn().journal());
                assertThat(possible)
                        .as("seed " + seed + ", round " + round + ", killed after " + written)
                        .anySatisfy(journal -> assertThat(found.present()).isEqualTo(journal.present()));
            }
        }
    }
}
