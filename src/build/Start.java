import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Measures how long the image takes to start: to grade one design, until the window is on the screen, and until the
/// design is; and what that costs.
///
/// `java src/build/Start.java IMAGE [STARTS]`, after `package`; the window needs a display. Each start is a process
/// of its own, and the first of each kind, which reads the image from the disk, is not counted. The window is opened
/// with a folder of its own, as at the first start of all. Where others use the machine, the computing tells more than
/// the clock.
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
            keep(times, at, "a design graded, ms", graded());
        }
        if (System.getenv("DISPLAY") == null && System.getProperty("os.name").startsWith("Linux")) {
            System.out.println("no display: the window is not measured");
        } else {
            for (int at = 0; at <= starts; at++) {
                for (Map.Entry<String, Long> seen : opened().entrySet()) {
                    keep(times, at, seen.getKey(), seen.getValue());
                }
            }
        }
        System.out.printf(
                "%d starts, %d processors%n", starts, Runtime.getRuntime().availableProcessors());
        System.out.printf("%-34s %8s %8s %8s%n", "", "least", "median", "most");
        times.forEach((what, all) -> {
            all.sort(Comparator.naturalOrder());
            System.out.printf("%-34s %8d %8d %8d%n", what, all.getFirst(), all.get(all.size() / 2), all.getLast());
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

    /// When the window says that its frames were on the screen, what was computed until then, and the memory in use
    /// after the last.
    private Map<String, Long> opened() throws IOException, InterruptedException {
        Path home = Files.createTempDirectory("plumbline-start");
        ProcessBuilder window = new ProcessBuilder(launcher.toString(), EXAMPLE);
        window.environment().put("PLUMBLINE_HOME", home.toString());
        window.environment()
                .put("PLUMBLINE_JAVA_OPTIONS", "-Dplumbline.frames=true -Djava.util.prefs.userRoot=" + home);
        Map<String, Long> seen = new LinkedHashMap<>();
        boolean complete = false;
        long start = System.currentTimeMillis();
        Process process = started(window);
        try (BufferedReader out = process.inputReader()) {
            String line = out.readLine();
            while (line != null && !line.equals("design")) {
                if (line.equals("window")) {
                    seen(process, start, "the window", seen);
                }
                line = out.readLine();
            }
            if (line != null) {
                seen(process, start, "the design", seen);
                memory(process.pid()).ifPresent(megabytes -> seen.put("resident then, MB", megabytes));
                complete = true;
            }
        } finally {
            process.destroy();
            process.waitFor();
            remove(home);
        }
        if (!complete) {
            throw new IOException("the window ended with " + process.exitValue() + " before a design was seen");
        }
        return seen;
    }

    private static void seen(Process process, long start, String what, Map<String, Long> seen) {
        seen.put(what + " on the screen, ms", System.currentTimeMillis() - start);
        process.info()
                .totalCpuDuration()
                .ifPresent(computing -> seen.put(what + ", ms of computing", computing.toMillis()));
    }

    private static Optional<Long> memory(long process) throws IOException {
        Path status = Path.of("/proc", Long.toString(process), "status");
        if (!Files.isReadable(status)) {
            return Optional.empty();
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .map(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst();
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static Process started(ProcessBuilder command) throws IOException {
        return command.redirectErrorStream(true).start();
    }
}
