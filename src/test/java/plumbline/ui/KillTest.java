package plumbline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.files.DesignFile;

/// The whole application, killed while somebody draws, and started again.
final class KillTest {
    /// What a kill may cost at most.
    private static final long LOST_MILLIS = 1_000;

    @TempDir
    private Path folder;

    @Test
    void aKillWhileDrawingLosesAtMostASecond() throws IOException, InterruptedException {
        long seed = System.nanoTime();
        long sitting = 2_000 + new Random(seed).nextLong(1_500);
        Path file = Files.writeString(folder.resolve("a.json"), DesignFile.written(Journey.design("typical")));

        NavigableMap<Long, Integer> drawn = new TreeMap<>();
        long killed = drawUntilKilled(file, sitting, drawn);

        List<String> said = recovered();
        assertThat(said).as("seed %s", seed).anyMatch(line -> line.startsWith("offered "));
        int back = said.stream()
                .filter(line -> line.startsWith("recovered "))
                .map(line -> Integer.parseInt(line.substring(10)))
                .findFirst()
                .orElseThrow();
        int safe = drawn.floorEntry(killed - LOST_MILLIS).getValue();
        assertThat(back)
                .as("recovered; drawn a second before the kill: %s, at the kill: %s, seed %s", safe, drawn, seed)
                .isBetween(safe, drawn.lastEntry().getValue() + 1);
    }

    /// Lets somebody draw for so long and then ends the process as a power cut would; answers when, and notes in
    /// `drawn` how many components there were at what time.
    private long drawUntilKilled(Path file, long sitting, NavigableMap<Long, Integer> drawn)
            throws IOException, InterruptedException {
        Process process = start("draw", file.toString());
        long killed = Long.MAX_VALUE;
        try (BufferedReader lines = process.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                long now = System.currentTimeMillis();
                if (line.startsWith("drawn ")) {
                    drawn.put(now, Integer.parseInt(line.substring(6)));
                    if (killed == Long.MAX_VALUE && now - drawn.firstKey() > sitting) {
                        killed = now;
                        // By its handle: what it had said already can still be read.
                        process.toHandle().destroyForcibly();
                    }
                }
            }
        } finally {
            process.destroyForcibly().waitFor();
        }
        assertThat(killed).as("killed while drawing").isLessThan(Long.MAX_VALUE);
        return killed;
    }

    private List<String> recovered() throws IOException, InterruptedException {
        Process process = start("recover");
        List<String> said = new ArrayList<>();
        try (BufferedReader lines = process.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                said.add(line);
            }
            assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        } finally {
            process.destroyForcibly().waitFor();
        }
        return said;
    }

    /// The application as these tests run it, but in a process and with folders of its own.
    private Process start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(each -> !each.startsWith("-javaagent") && !each.startsWith("-Xmx"))
                .forEach(command::add);
        command.add("-Xmx256m");
        command.add("-Djava.util.prefs.userRoot=" + folder.resolve("preferences"));
        command.add("-cp");
        command.add(System.getProperty("java.class.path"));
        command.add(SittingProcess.class.getName());
        command.addAll(List.of(arguments));
        ProcessBuilder process = new ProcessBuilder(command);
        process.environment().put("PLUMBLINE_HOME", folder.resolve("home").toString());
        process.redirectError(ProcessBuilder.Redirect.INHERIT);
        return process.start();
    }
}
