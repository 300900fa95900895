import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/// Makes the runnable image: a Java of its own with Plumbline inside, launchers, and a cache of what a start loads.
///
/// `java src/build/Image.java IMAGE WORK VERSION CLASSPATH`: the folder to make, one for what is needed on the way,
/// and the class path of the application, with JavaFX, for this platform.
final class Image {
    private static final String EXAMPLE = "prompts/news-feed/strong.json";

    /// What the application and its libraries use; java.sql and the like, which some of them could use, stay out.
    private static final List<String> REQUIRED = List.of(
            "java.datatransfer",
            "java.desktop",
            "java.logging",
            "java.management",
            "java.prefs",
            "java.xml",
            "jdk.unsupported",
            "javafx.controls");

    private final Path image;
    private final Path work;
    private final String version;
    private final List<Path> classPath;

    private Image(Path image, Path work, String version, List<Path> classPath) {
        this.image = image;
        this.work = work;
        this.version = version;
        this.classPath = classPath;
    }

    public static void main(String[] arguments) throws Exception {
        List<Path> classPath = Stream.of(arguments[3].split(File.pathSeparator))
                .map(Path::of)
                .filter(Files::exists)
                .toList();
        new Image(Path.of(arguments[0]), Path.of(arguments[1]), arguments[2], classPath).make();
    }

    private void make() throws Exception {
        remove(image);
        remove(work);
        List<Path> javafx = classPath.stream().filter(Image::isJavafx).toList();
        for (Path jar : javafx) {
            asJmod(jar);
        }
        Path modules = Files.createDirectories(work.resolve("modules"));
        Path notices = Files.createDirectories(work.resolve("notices"));
        try (Renewed renewed = new Renewed(classPath);
                OneModule plumbline = new OneModule(modules.resolve("plumbline.jar"), notices, renewed)) {
            plumbline.pour(packed());
            for (Path each : classPath) {
                if (!javafx.contains(each)) {
                    plumbline.pour(each);
                }
            }
            plumbline.seal("plumbline", version, REQUIRED);
        }
        run(
                "jlink",
                "--module-path=" + work.resolve("modules"),
                "--add-modules=plumbline",
                "--strip-java-debug-attributes",
                "--no-header-files",
                "--no-man-pages",
                "--output=" + image);
        for (String launcher : List.of("plumbline", "plumbline.bat")) {
            Path file = image.resolve("bin").resolve(launcher);
            Files.copy(Path.of("src", "build", launcher), file, StandardCopyOption.REPLACE_EXISTING);
            file.toFile().setExecutable(true, false);
        }
        copy(notices, image.resolve("legal").resolve("libraries"));
        Files.copy(Path.of("LICENSE"), image.resolve("LICENSE"));
        rehearse();
    }

    private static boolean isJavafx(Path jar) {
        return jar.getFileName().toString().startsWith("javafx-");
    }

    /// A JavaFX jar as a jmod, so that its native libraries lie beside those of Java; from a jar they are unpacked
    /// into the user's home.
    private void asJmod(Path jar) throws IOException {
        String name = jar.getFileName().toString().replaceFirst("-\\d.*", "").replace('-', '.');
        Path classes = work.resolve(name).resolve("classes");
        Path natives = work.resolve(name).resolve("natives");
        Files.createDirectories(classes);
        Files.createDirectories(natives);
        try (JarFile file = new JarFile(jar.toFile(), false)) {
            if (file.getEntry("module-info.class") == null) {
                return;
            }
            for (JarEntry entry :
                    file.stream().filter(each -> !each.isDirectory()).toList()) {
                boolean isNative = entry.getName().matches("[^/]+\\.(so|dll|dylib)");
                Path target = (isNative ? natives : classes).resolve(entry.getName());
                Files.createDirectories(target.getParent());
                try (InputStream bytes = file.getInputStream(entry)) {
                    Files.copy(bytes, target);
                }
            }
        }
        Path jmod = Files.createDirectories(work.resolve("modules")).resolve(name + ".jmod");
        run("jmod", "create", "--compress=zip-0", "--class-path=" + classes, "--libs=" + natives, jmod.toString());
    }

    /// A folder with what the application would else read as text at every start: its library and its style sheets.
    private Path packed() throws IOException, InterruptedException {
        Path folder = Files.createDirectories(work.resolve("packed"));
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        String path = String.join(
                File.pathSeparator, classPath.stream().map(Path::toString).toList());
        int exit = new ProcessBuilder(java.toString(), "-cp", path, "plumbline.Packing", folder.toString())
                .inheritIO()
                .start()
                .waitFor();
        if (exit != 0) {
            throw new IOException("The library and the style sheets could not be packed.");
        }
        return folder;
    }

    /// Starts Plumbline once, so that the cache knows what a start loads.
    private void rehearse() throws IOException, InterruptedException {
        Path java = image.resolve("bin").resolve("java").toAbsolutePath();
        Path cache = image.resolve("lib").resolve("plumbline.aot").toAbsolutePath();
        Path log = work.resolve("rehearsal.log");
        List<String> command = List.of(
                java.toString(),
                "-XX:AOTCacheOutput=" + cache,
                "-XX:+UseSerialGC",
                "--enable-native-access=javafx.graphics",
                "-Dglass.platform=Headless",
                "-Dprism.order=sw",
                "-Dplumbline.frames=true",
                "-Djava.util.prefs.userRoot=" + work.resolve("nobody"),
                "-m",
                "plumbline/plumbline.Rehearsal",
                EXAMPLE,
                work.toString());
        ProcessBuilder rehearsal =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        rehearsal.environment().put("PLUMBLINE_HOME", work.resolve("nobody").toString());
        Process process = rehearsal.start();
        if (process.waitFor() != 0 || Files.notExists(cache)) {
            throw new IOException("The rehearsal failed:\n" + Files.readString(log));
        }
    }

    private static void run(String tool, String... arguments) {
        int exit = ToolProvider.findFirst(tool).orElseThrow().run(System.out, System.err, arguments);
        if (exit != 0) {
            throw new IllegalStateException(tool + " ended with " + exit);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file)));
            }
        }
    }

    private static void remove(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
