package plumbline.files.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.design.Component;
import plumbline.design.Design;
import plumbline.design.Edit;
import plumbline.problem.Decoded;

final class JournalFileTest {
    @TempDir
    private Path folder;

    @Test
    void whatWasWrittenReadsBackAfterEveryStep() {
        for (long seed = 1; seed <= 4; seed++) {
            Sitting sitting = new Sitting(seed, 12);
            Path file = folder.resolve(seed + ".journal");
            JournalWriter writer = new JournalWriter(file);
            for (int step = 0; step < 20; step++) {
                Journal journal = sitting.goOn().journal();
                assertThat(writer.write(journal)).isEmpty();
                Journal read = Sitting.journal(Sitting.recorded(JournalFile.read(file)));

                int forgotten = read.entries().size() - journal.entries().size();
                String at = "seed " + seed + ", step " + step;
                assertThat(forgotten).as(at).isNotNegative();
                assertThat(read.present()).as(at).isEqualTo(journal.present());
                assertThat(read.kept()).as(at).isEqualTo(journal.kept());
                assertThat(read.home()).as(at).isEqualTo(journal.home());
                assertThat(read.now() - forgotten).as(at).isEqualTo(journal.now());
                assertThat(read.entries().subList(forgotten, read.entries().size()))
                        .as(at)
                        .isEqualTo(journal.entries());
            }
        }
    }

    @Test
    void cutOffAtAnyByteItTellsAPrefix() throws IOException {
        long seed = 7;
        Sitting sitting = new Sitting(seed);
        Path file = folder.resolve("whole.journal");
        JournalWriter writer = new JournalWriter(file);
        List<Long> sizes = new ArrayList<>();
        List<Journal> journals = new ArrayList<>();
        for (int step = 0; step < 12; step++) {
            Journal journal = sitting.goOn().journal();
            writer.write(journal);
            sizes.add(Files.size(file));
            journals.add(journal);
        }
        byte[] whole = Files.readAllBytes(file);
        for (int length = 0; length <= whole.length; length++) {
            Decoded<Recorded> read = JournalFile.read("cut", Arrays.copyOf(whole, length));
            int last = -1;
            for (int each = 0; each < sizes.size() && sizes.get(each) <= length; each++) {
                last = each;
            }
            if (last >= 0) {
                Recorded recorded = Sitting.recorded(read);
                assertThat(recorded.entries().size())
                        .as("seed " + seed + ", cut at " + length)
                        .isPositive();
                if (sizes.get(last) == length) {
                    assertThat(Sitting.journal(recorded).present())
                            .as("seed " + seed + ", cut at " + length)
                            .isEqualTo(journals.get(last).present());
                }
            }
        }
    }

    @Test
    void aFlippedBitEndsTheJournalThereAndIsNeverAFault() throws IOException {
        long seed = 11;
        Random chance = new Random(seed);
        Sitting sitting = new Sitting(seed);
        Path file = folder.resolve("flipped.journal");
        JournalWriter writer = new JournalWriter(file);
        for (int step = 0; step < 25; step++) {
            writer.write(sitting.goOn().journal());
        }
        byte[] whole = Files.readAllBytes(file);
        List<Recorded.Noted> all = Sitting.recorded(JournalFile.read(file)).entries();
        Set<String> known = new java.util.HashSet<>();
        all.forEach(noted -> known.add(noted.text()));
        int readable = 0;
        for (int trial = 0; trial < 200; trial++) {
            byte[] hurt = whole.clone();
            hurt[chance.nextInt(hurt.length)] ^= (byte) (1 << chance.nextInt(8));
            if (JournalFile.read("hurt", hurt) instanceof Decoded.Good<Recorded>(Recorded read, var _)) {
                readable++;
                assertThat(read.now()).isBetween(0, read.entries().size() - 1);
                assertThat(Sitting.journal(read).entries())
                        .as("seed " + seed + ", trial " + trial)
                        .isNotEmpty();
            }
        }
        assertThat(readable).isGreaterThan(100);
    }

    @Test
    void tornTailsAreDroppedWhenTheDesignIsWorkedOnAgain() throws IOException {
        Sitting sitting = new Sitting(3);
        Path file = folder.resolve("1.journal");
        JournalWriter writer = new JournalWriter(file);
        for (int step = 0; step < 10; step++) {
            writer.write(sitting.goOn().journal());
        }
        Files.writeString(file, "0badc0de step\t3\t", java.nio.file.StandardOpenOption.APPEND);

        Journal again = Sitting.journal(Sitting.recorded(JournalFile.read(file)));
        JournalWriter next = new JournalWriter(file);
        next.write(again);
        Journal grown = after(again, "N");
        next.write(grown);

        assertThat(Sitting.journal(Sitting.recorded(JournalFile.read(file)))).isEqualTo(grown);
    }

    private static Journal after(Journal journal, String label) {
        List<Journal.Entry> entries = new ArrayList<>(journal.entries().subList(0, journal.now() + 1));
        entries.add(new Journal.Entry("ADD", new Edit.Add(Component.of("n", null, label)).applyTo(journal.present())));
        return new Journal(
                journal.home(), journal.kept(), entries, entries.size() - 1, Instant.EPOCH, Journal.Ending.NONE);
    }

    @Test
    void theOldestStepsGoWhereTheFileWouldGrowTooLarge() throws IOException {
        Sitting sitting = new Sitting(5, 2_000);
        Path file = folder.resolve("1.journal");
        JournalWriter writer = new JournalWriter(file, 5_000);
        for (int step = 0; step < 60; step++) {
            Journal journal = sitting.goOn().journal();
            assertThat(writer.write(journal)).isEmpty();
            assertThat(Files.size(file)).isLessThan(5_000);
            assertThat(Sitting.journal(Sitting.recorded(JournalFile.read(file))).present())
                    .as("step " + step)
                    .isEqualTo(journal.present());
        }
    }

    @Test
    void aStepCostsWhatItChangedAndNotTheWholeDesign() throws IOException {
        Design large = Design.empty(null, "Large");
        for (int at = 0; at < 200; at++) {
            large = new Edit.Add(Component.of("c" + at, null, "Component number " + at)).applyTo(large);
        }
        List<Journal.Entry> entries = new ArrayList<>(List.of(new Journal.Entry("OPEN", large)));
        for (int at = 0; at < 300; at++) {
            Design before = entries.getLast().design();
            entries.add(new Journal.Entry(
                    "RENAME",
                    new Edit.Rename(before.components().get(at % 200).id(), "Renamed " + at).applyTo(before)));
        }
        Path file = folder.resolve("1.journal");
        new JournalWriter(file)
                .write(new Journal(
                        new Journal.Home("Large", Optional.empty(), Optional.empty()),
                        large,
                        entries,
                        300,
                        Instant.EPOCH,
                        Journal.Ending.NONE));

        assertThat(Files.size(file)).isLessThan(300 * 500 + 40_000);
        Recorded read = Sitting.recorded(JournalFile.read(file));
        assertThat(read.unsaved()).isEqualTo(300);
        assertThat(read.touched()).isTrue();
        assertThat(Sitting.journal(read).entries()).isEqualTo(entries);
    }

    @Test
    void whatIsNoJournalAtAllIsAProblemAndNothingElse() throws IOException {
        for (String text :
                List.of("", "\n", "{\"format\": 1}", "plumbline-journal\t1\n", "\u0000\u0001", "00000000 step\t0\n")) {
            assertThat(JournalFile.read("none", text.getBytes(StandardCharsets.UTF_8))
                            .problems())
                    .isNotEmpty();
        }
        assertThat(JournalFile.read(folder.resolve("missing")).problems()).isNotEmpty();
        assertThat(JournalFile.read(folder).problems()).isNotEmpty();
    }

    @Test
    void aRecordThatRepeatsItsLinesWithoutEndIsRefused() {
        StringBuilder ranges = new StringBuilder("0");
        ranges.repeat(",0", 300_000);
        String text = Text.line(List.of("plumbline-journal", "1"))
                + Text.line(List.of("home", "n", "", "", ranges.toString(), "x".repeat(1000)));

        assertThat(JournalFile.read("bomb", text.getBytes(StandardCharsets.UTF_8))
                        .problems())
                .isNotEmpty();
    }

    @Test
    void aLongHistoryComesBackStepByStep() {
        Sitting sitting = new Sitting(9, 2_000);
        for (int step = 0; step < 700; step++) {
            sitting.goOn();
        }
        Path file = folder.resolve("1.journal");
        new JournalWriter(file).write(sitting.journal());

        assertThat(Sitting.journal(Sitting.recorded(JournalFile.read(file)))).isEqualTo(sitting.journal());
    }
}
