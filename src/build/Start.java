import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Measures how long the image takes to start: to grade one design, and to the first frames of the window.
///
/// `java src/build/Start.java IMAGE [STARTS]`, after `package`; the window needs a display. Each start is a process
/// of its own, and the first of each kind, which reads the image from the disk, is not counted. The window is opened
/// with a folder of its own, as at the first start of all.
final class Start {
    private static final String EXAMPLE = "prompts/news-feed/strong.json";

    private final Path launcher;
    private final int starts;

    private Start(Path launcher, int starts) {
        this.launcher = launcher;
        this.starts = starts;
    }

    public static void main(String[] arguments) throws Exception {
        Path image = Path.of(arguments.length > 0 ? arguments[0] : "target/plumbline");
        int starts = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 10;
        new Start(image.resolve("bin").resolve("plumbline").toAbsolutePath(), starts).measure();
    }

    private void measure() throws Exception {
        Map<String, List<Long>> times = new LinkedHashMap<>();
        for (int at = 0; at <= starts; at++) {
            keep(times, at, "grade", graded());
        }
        if (System.getenv("DISPLAY") == null && System.getProperty("os.name").startsWith("Linux")) {
            System.out.println("no display: the window is not measured");
        } else {
            for (int at = 0; at <= starts; at++) {
                for (String line : opened()) {
                    keep(times, at, line.split(" ")[0], Long.parseLong(line.split(" ")[1]));
                    if (line.contains("MB")) {
                        keep(times, at, "megabytes", Long.parseLong(line.replaceAll(".*, (\\d+) MB", "$1")));
                    }
                }
            }
        }
        System.out.printf("%-10s %8s %8s %8s%n", "", "least", "median", "most");
        times.forEach((what, all) -> {
            all.sort(Comparator.naturalOrder());
            System.out.printf("%-10s %8d %8d %8d%n", what, all.getFirst(), all.get(all.size() / 2), all.getLast());
        });
    }

    private static void keep(Map<String, List<Long>> times, int at, String what, long value) {
        if (at > 0) {
            times.computeIfAbsent(what, _ -> new ArrayList<>()).add(value);
        }
    }

    private long graded() throws IOException, InterruptedException {
        long start = System.currentTimeMillis();
        Process process = started(new ProcessBuilder(launcher.toString(), "grade", EXAMPLE));
        process.getInputStream().readAllBytes();
        if (process.waitFor() != 0) {
            throw new IOException("grading ended with " + process.exitValue());
        }
        return System.currentTimeMillis() - start;
    }

    /// What the window says of its frames.
    private List<String> opened() throws IOException, InterruptedException {
        Path home = Files.createTempDirectory("plumbline-start");
        ProcessBuilder window = new ProcessBuilder(launcher.toString(), EXAMPLE);
        window.environment().put("PLUMBLINE_HOME", home.toString());
        window.environment()
                .put(
                        "PLUMBLINE_JAVA_OPTIONS",
                        "-Dplumbline.firstFrame=" + System.currentTimeMillis() + " -Djava.util.prefs.userRoot=" + home);
        Process process = started(window);
        List<String> lines;
        try (BufferedReader out = process.inputReader()) {
            lines = out.lines()
                    .filter(line -> line.matches("(window|design) \\d+ ms.*"))
                    .toList();
        }
        process.waitFor();
        try (Stream<Path> files = Files.walk(home)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
        if (lines.size() != 2) {
            throw new IOException("the window ended with " + process.exitValue() + " before its first frame");
        }
        return lines;
    }

    private static Process started(ProcessBuilder command) throws IOException {
        return command.redirectErrorStream(true).start();
    }
}
