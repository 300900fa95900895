package plumbline;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import plumbline.cli.Console;
import plumbline.cli.Plumbline;

/// A start for nobody's eyes, from which the packaged application's cache learns what starting loads.
final class Rehearsal {
    /// How long the window stays: long enough to be drawn and graded on a slow machine.
    private static final Duration OPEN = Duration.ofSeconds(6);

    private Rehearsal() {}

    /// Grades the file `arguments[0]` and draws it into the folder `arguments[1]`, opens it in the window, and ends.
    public static void main(String[] arguments) {
        String file = arguments[0];
        Path folder = Path.of(arguments[1]);
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
        Console console = new Console(InputStream.nullInputStream(), nowhere, nowhere);
        int failed = Plumbline.run(console, "grade", file)
                + Plumbline.run(console, "grade", "--format", "json", file)
                + Plumbline.run(
                        console,
                        "export",
                        file,
                        "-o",
                        folder.resolve("rehearsal.svg").toString())
                + Plumbline.run(
                        console,
                        "export",
                        file,
                        "-o",
                        folder.resolve("rehearsal.png").toString());
        link();
        Thread.ofPlatform().daemon().start(() -> {
            try {
                Thread.sleep(OPEN);
            } catch (InterruptedException asked) {
                Thread.currentThread().interrupt();
            }
            System.exit(failed);
        });
        try {
            Main.main(new String[] {file});
        } catch (RuntimeException noWindow) {
            noWindow.printStackTrace();
            System.exit(1);
        }
    }

    /// Links the classes with which JavaFX opens windows on this system: without a screen it takes others.
    private static void link() {
        Path module = Path.of(URI.create("jrt:/javafx.graphics"));
        try (Stream<Path> classes = Files.walk(module.resolve("com/sun/glass/ui"))) {
            int methods = classes.map(each -> module.relativize(each).toString())
                    .filter(each -> each.endsWith(".class"))
                    .map(each ->
                            each.substring(0, each.length() - ".class".length()).replace('/', '.'))
                    .mapToInt(Rehearsal::methods)
                    .sum();
            if (methods == 0) {
                throw new IllegalStateException("JavaFX has its windows elsewhere");
            }
        } catch (IOException noImage) {
            throw new UncheckedIOException(noImage);
        }
    }

    /// How many methods the class has; looking for them links it without running anything.
    private static int methods(String name) {
        try {
            return Class.forName(name, false, Rehearsal.class.getClassLoader()).getDeclaredMethods().length;
        } catch (ClassNotFoundException | LinkageError ofAnotherSystem) {
            return 0;
        }
    }
}
