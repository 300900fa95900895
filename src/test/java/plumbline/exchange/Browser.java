package plumbline.exchange;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The machine's own Chromium without a window, where it has one.
public record Browser(Path program) {
    private static final Pattern TITLE = Pattern.compile("<title>([^<]*)</title>");

    /// The first on the search path.
    public static Optional<Browser> find() {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Stream.of(path.split(File.pathSeparator))
                .flatMap(folder -> Stream.of("chromium", "chromium-browser", "google-chrome")
                        .map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .map(Browser::new);
    }

    /// The title of the page once its scripts have run.
    public String title(Path page) throws IOException, InterruptedException {
        return title(page, 1280, 900);
    }

    /// The same in a window of that size.
    public String title(Path page, int width, int height) throws IOException, InterruptedException {
        Matcher title = TITLE.matcher(run(page, "--dump-dom", "--window-size=" + width + "," + height));
        return title.find() ? title.group(1) : "";
    }

    /// What the browser complains about while it loads the page.
    public String complaints(Path page) throws IOException, InterruptedException {
        return run(page, "--dump-dom", "--enable-logging=stderr", "--v=0")
                .lines()
                .filter(line -> line.contains("CONSOLE"))
                .reduce("", (all, line) -> all + line + "\n");
    }

    /// Paints the page as it stands in a window of that size.
    public void picture(Path page, Path png, int width, int height) throws IOException, InterruptedException {
        run(page, "--screenshot=" + png, "--window-size=" + width + "," + height, "--hide-scrollbars");
    }

    private String run(Path page, String... wishes) throws IOException, InterruptedException {
        Path profile = Files.createTempDirectory("browser");
        List<String> command = new ArrayList<>(List.of(
                program.toString(),
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--host-resolver-rules=MAP * ~NOTFOUND",
                "--user-data-dir=" + profile,
                "--virtual-time-budget=10000"));
        command.addAll(List.of(wishes));
        command.add(page.toUri().toString());
        Path out = profile.resolve("out.txt");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        if (!process.waitFor(120, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IOException("the browser took more than two minutes");
        }
        return Files.readString(out, StandardCharsets.UTF_8);
    }
}
