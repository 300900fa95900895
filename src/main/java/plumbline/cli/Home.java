package plumbline.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import plumbline.files.DataFolder;
import plumbline.files.Library;

/// Where the user's own prompts and rubrics lie.
public final class Home {
    private Home() {}

    /// The built-in library with the named folder, `PLUMBLINE_HOME` or the platform's data folder
    /// laid over it.
    public static Library library(Optional<Path> named, Map<String, String> environment) {
        Path folder = named.or(() ->
                        Optional.ofNullable(environment.get("PLUMBLINE_HOME")).map(Path::of))
                .orElseGet(() -> DataFolder.of(System.getProperty("os.name", ""), environment));
        return Library.over(folder);
    }
}
