package plumbline.catalog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import plumbline.files.CatalogFile;
import plumbline.files.LexiconFile;
import plumbline.files.Source;
import plumbline.problem.Decoded;
import plumbline.problem.Problem;

/// The catalogue and the recogniser that are shipped, read once for all tests.
public final class Ours {
    private static final Catalog CATALOG =
            value(CatalogFile.read(new Source("rubrics/catalog.yaml", bytes("rubrics/catalog.yaml"))));
    private static final Recogniser RECOGNISER = new WordRecogniser(
            CATALOG, value(LexiconFile.read(new Source("rubrics/lexicon.yaml", bytes("rubrics/lexicon.yaml")))));

    private Ours() {}

    public static Catalog catalog() {
        return CATALOG;
    }

    public static Recogniser recogniser() {
        return RECOGNISER;
    }

    private static byte[] bytes(String file) {
        try {
            return Files.readAllBytes(Path.of(file));
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }

    private static <T> T value(Decoded<T> decoded) {
        return switch (decoded) {
            case Decoded.Good<T>(T value, List<Problem> warnings) -> value;
            case Decoded.Bad<T>(List<Problem> problems) -> throw new AssertionError(problems.toString());
        };
    }
}
