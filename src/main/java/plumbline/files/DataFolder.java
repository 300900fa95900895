package plumbline.files;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/// The folder in which each platform wants applications to keep a user's data.
public final class DataFolder {
    private DataFolder() {}

    /// The folder of this application; it need not exist.
    ///
    /// `system` is the value of `os.name`. On Linux `XDG_DATA_HOME` decides, on Windows `APPDATA`; without them, and
    /// on macOS, the usual place below the home folder.
    public static Path of(String system, Map<String, String> environment) {
        String lower = system.toLowerCase(Locale.ROOT);
        Path home = Path.of(environment.getOrDefault("HOME", System.getProperty("user.home", ".")));
        if (lower.contains("win")) {
            String roaming = environment.get("APPDATA");
            return roaming == null ? home.resolve("AppData/Roaming/Plumbline") : Path.of(roaming, "Plumbline");
        }
        if (lower.contains("mac")) {
            return home.resolve("Library/Application Support/Plumbline");
        }
        String data = environment.get("XDG_DATA_HOME");
        return data == null || data.isBlank() ? home.resolve(".local/share/plumbline") : Path.of(data, "plumbline");
    }
}
