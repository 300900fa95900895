package plumbline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import plumbline.files.Bundle;
import plumbline.ui.StyleSheets;

/// What is done when the application is packaged, so that not every start has to: reading what people wrote.
final class Packing {
    private Packing() {}

    /// Writes what was read into the folder `arguments[0]`, each where the class path has the same as text.
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Bundle.write(Files.createDirectories(folder.resolve("library")).resolve("bundle"));
        StyleSheets.write(Files.createDirectories(folder.resolve("plumbline").resolve("ui")));
    }
}
