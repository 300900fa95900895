package plumbline;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import plumbline.cli.Console;
import plumbline.cli.Home;
import plumbline.cli.NoDisplay;
import plumbline.cli.Plumbline;
import plumbline.files.Library;
import plumbline.ui.App;
import plumbline.ui.work.Stock;

/// Where the application starts: a command if one is named, else the window, or what a terminal can do instead.
public final class Main {
    private Main() {}

    /// Runs the command, or opens the files in the window.
    public static void main(String[] arguments) {
        if (arguments.length > 0 && Plumbline.COMMANDS.contains(arguments[0])) {
            System.exit(Plumbline.run(Console.standard(), arguments));
        }
        boolean named = arguments.length > 1 && arguments[0].equals("--library");
        Optional<Path> library = named ? Optional.of(Path.of(arguments[1])) : Optional.empty();
        List<String> files = List.of(arguments).subList(named ? 2 : 0, arguments.length);
        if (!display(System.getProperty("os.name", ""), System.getenv())) {
            System.exit(instead(files));
        }
        // Read while JavaFX starts, which takes as long.
        CompletableFuture<Stock> stock = CompletableFuture.supplyAsync(() -> stock(library));
        try {
            App.open(
                    stock::join,
                    Home.folder(library, System.getenv()),
                    Home.folder(Optional.empty(), System.getenv()),
                    files.stream().map(Path::of).toList(),
                    Boolean.getBoolean("plumbline.frames") ? System.out::println : null);
        } catch (UnsupportedOperationException unopened) {
            // A display is named, but nobody answers there: the platform finds out only when it opens it.
            System.exit(instead(files));
        }
    }

    private static int instead(List<String> files) {
        return NoDisplay.instead(Console.standard(), files, System.getProperty("plumbline.picture", ""));
    }

    private static Stock stock(Optional<Path> folder) {
        Library library = Home.library(folder, System.getenv());
        return new Stock(library, library.recogniser());
    }

    /// Whether there is a screen to open a window on; only Unix systems can tell by their environment.
    static boolean display(String system, Map<String, String> environment) {
        String lower = system.toLowerCase(Locale.ROOT);
        return lower.contains("win")
                || lower.contains("mac")
                || "Headless".equalsIgnoreCase(System.getProperty("glass.platform", ""))
                || !environment.getOrDefault("DISPLAY", "").isBlank()
                || !environment.getOrDefault("WAYLAND_DISPLAY", "").isBlank();
    }
}
