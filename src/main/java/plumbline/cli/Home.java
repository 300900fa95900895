package plumbline.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import plumbline.files.DataFolder;
import plumbline.files.Library;

/// Where the user's own prompts and rubrics lie.
public final class Home {
    private Home() {}

    /// The user's own folder: the named one, `PLUMBLINE_HOME`, or the platform's data folder.
    public static Path folder(Optional<Path> named, Map<String, String> environment) {
        return named.or(() ->
                        Optional.ofNullable(environment.get("PLUMBLINE_HOME")).map(Path::of))
                .orElseGet(() -> DataFolder.of(System.getProperty("os.name", ""), environment));
    }

    /// The built-in library with the user's own folder laid over it.
    public static Library library(Optional<Path> named, Map<String, String> environment) {
        return Library.over(folder(named, environment));
    }
}
