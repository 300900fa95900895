package plumbline.files.journal;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;
import plumbline.exchange.SmallCatalog;
import plumbline.exchange.Trial;
import plumbline.problem.Decoded;

/// Journals as bad as a crash, a full disk or somebody else may leave them.
class JournalFileFuzzTest {
    static Stream<byte[]> seeds() throws IOException {
        Path file = Files.createTempFile("fuzz", ".journal");
        try {
            Sitting sitting = new Sitting(3, 6);
            JournalWriter writer = new JournalWriter(file);
            for (int step = 0; step < 6; step++) {
                writer.write(sitting.goOn().journal());
            }
            return Stream.of(Files.readAllBytes(file));
        } finally {
            Files.delete(file);
        }
    }

    @MethodSource("seeds")
    @DictionaryFile(resourcePath = "journalFile.dict")
    @FuzzTest
    void anyBytesAreReadOrRefused(byte[] bytes) {
        Decoded<Recorded> read = Trial.watched(() -> JournalFile.read("trial", bytes));
        Trial.decoded(read);
        if (read instanceof Decoded.Good<Recorded>(Recorded recorded, var _)) {
            Trial.decoded(Trial.watched(() -> {
                recorded.touched();
                recorded.unsaved();
                return recorded.journal(SmallCatalog.catalog(), Set.of());
            }));
        }
    }
}
