package plumbline.exchange.plantuml;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/// PlantUML in a process of its own, with 256 MB, no network and no files, started when first asked.
///
/// A source that takes too much time or memory costs the process its life; the next one gets a new one.
/// Its start is waited for apart from the time that a source is given, so that a busy machine does not
/// fail a harmless file.
final class Worker implements PlantUml {
    private static final Duration FOR_START = Duration.ofSeconds(6);
    private static final Duration FOR_SOURCE = Duration.ofMillis(900);

    private static final Worker SHARED = new Worker(FOR_SOURCE);

    private final Duration forSource;
    private @Nullable Running running;

    Worker(Duration forSource) {
        this.forSource = forSource;
    }

    /// The one of this application; its process ends with the application.
    static PlantUml shared() {
        return SHARED;
    }

    private record Running(Process process, DataInputStream in, DataOutputStream out) {}

    @Override
    public synchronized Answer ask(String source) {
        Running child = running;
        if (child == null || !child.process().isAlive()) {
            try {
                child = started();
            } catch (IOException | TimeoutException notStarted) {
                return new Answer.Absent("PlantUML could not be started: " + notStarted.getMessage());
            }
            running = child;
        }
        return answer(child, source);
    }

    private Answer answer(Running child, String source) {
        try {
            Answer answer = within(forSource, () -> {
                Wire.send(child.out(), source.getBytes(StandardCharsets.UTF_8));
                return Wire.read(Wire.receive(child.in()));
            });
            if (answer instanceof Answer.Exhausted) {
                stop(child);
            }
            return answer;
        } catch (TimeoutException tooLong) {
            stop(child);
            return new Answer.Exhausted("PlantUML did not finish within " + forSource.toMillis() + " ms");
        } catch (IOException died) {
            stop(child);
            return new Answer.Exhausted("PlantUML died over it");
        }
    }

    private void stop(Running child) {
        child.process().destroyForcibly();
        running = null;
    }

    private static Running started() throws IOException, TimeoutException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-Xss4m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                "-Djava.awt.headless=true",
                "-DPLANTUML_SECURITY_PROFILE=SANDBOX"));
        command.addAll(program());
        ProcessBuilder builder = new ProcessBuilder(command);
        String windows = builder.environment().get("SystemRoot");
        builder.environment().clear();
        builder.environment().put("PLANTUML_SECURITY_PROFILE", "SANDBOX");
        if (windows != null) {
            builder.environment().put("SystemRoot", windows);
        }
        builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        Process process = builder.start();
        Running child = new Running(
                process,
                new DataInputStream(new BufferedInputStream(process.getInputStream())),
                new DataOutputStream(new BufferedOutputStream(process.getOutputStream())));
        try {
            within(FOR_START, () -> Wire.receive(child.in()));
            return child;
        } catch (IOException | TimeoutException failed) {
            process.destroyForcibly();
            throw failed;
        }
    }

    /// What the child runs: of the packaged application, which is one module of its own Java, or of a
    /// class path.
    private static List<String> program() {
        String name = PlantUmlWorker.class.getName();
        Module packaged = PlantUmlWorker.class.getModule();
        return packaged.isNamed() ? List.of("-m", packaged.getName() + "/" + name) : List.of("-cp", classPath(), name);
    }

    /// Only what the child needs, where that can be told; else all that this application has.
    private static String classPath() {
        try {
            Class<?> parser =
                    Class.forName("net.sourceforge.plantuml.SourceStringReader", false, Worker.class.getClassLoader());
            Path ours = place(Worker.class);
            Path theirs = place(parser);
            if (ours != null && theirs != null) {
                return ours + System.getProperty("path.separator") + theirs;
            }
        } catch (ClassNotFoundException notHere) {
            return System.getProperty("java.class.path");
        }
        return System.getProperty("java.class.path");
    }

    private static @Nullable Path place(Class<?> type) {
        CodeSource source = type.getProtectionDomain().getCodeSource();
        if (source == null || !"file".equals(source.getLocation().getProtocol())) {
            return null;
        }
        try {
            Path place = Path.of(source.getLocation().toURI());
            return Files.exists(place) ? place : null;
        } catch (URISyntaxException notAPath) {
            return null;
        }
    }

    /// Does the work on a thread that never keeps the application from ending.
    private static <T> T within(Duration limit, Callable<T> work) throws IOException, TimeoutException {
        FutureTask<T> task = new FutureTask<>(work);
        Thread.ofVirtual().start(task);
        try {
            return task.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException failed) {
            throw new IOException(failed.getCause());
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
            throw new TimeoutException("it was given up");
        }
    }

    /// Ends the process, if there is one; the next question starts another.
    synchronized void close() {
        Running child = running;
        if (child != null) {
            stop(child);
        }
    }
}
