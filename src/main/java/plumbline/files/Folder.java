package plumbline.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// The data files of a library by their path within it, such as `prompts/eta/strong.json`, each with its bytes.
///
/// YAML and JSON files under `prompts` and `rubrics` only; schemas, hidden files and what is too large to be one of
/// ours are not data.
final class Folder {
    private static final List<String> TOPS = List.of("prompts", "rubrics");
    private static final int DEEPEST = 4;
    private static final int MOST_FILES = 5_000;

    private Folder() {}

    static boolean isData(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        boolean hidden = path.startsWith(".") || path.contains("/.");
        return !hidden && !name.endsWith(".schema.json") && (name.endsWith(".yaml") || name.endsWith(".json"));
    }

    /// What is packaged into the application, from its bundle, a jar or a folder of classes. Throws where that is
    /// broken.
    static SortedMap<String, Source> bundled() {
        try {
            return Bundle.packaged().orElseGet(Folder::unbundled);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static SortedMap<String, Source> unbundled() {
        URL marker = Folder.class.getResource("/library/rubrics/catalog.yaml");
        if (marker == null) {
            throw new IllegalStateException("the application was packaged without its library");
        }
        try {
            String text = marker.toString();
            if (text.startsWith("jar:")) {
                return zipped(Path.of(new URI(text.substring("jar:".length(), text.indexOf("!/")))));
            }
            return under(Path.of(marker.toURI()).resolve("../..").normalize(), "");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (URISyntaxException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static SortedMap<String, Source> zipped(Path jar) throws IOException {
        SortedMap<String, Source> files = new TreeMap<>();
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                String name = entry.getName();
                if (name.startsWith("library/") && !entry.isDirectory() && isData(name)) {
                    String path = name.substring("library/".length());
                    try (InputStream in = zip.getInputStream(entry)) {
                        files.put(path, new Source(path, in.readAllBytes()));
                    }
                }
            }
        }
        return files;
    }

    /// What lies in a folder; nothing where there is none. `shown` goes before each path in problems.
    static SortedMap<String, Source> under(Path folder, String shown) throws IOException {
        SortedMap<String, Source> files = new TreeMap<>();
        for (Path file : filesUnder(folder)) {
            String path = path(folder, file);
            files.put(path, new Source(shown + path, bytes(file)));
        }
        return files;
    }

    /// The files of a folder that hold data of ours.
    static List<Path> filesUnder(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        for (String top : TOPS) {
            Path start = folder.resolve(top);
            if (Files.isDirectory(start)) {
                try (Stream<Path> walk = Files.walk(start, DEEPEST)) {
                    walk.filter(Files::isRegularFile)
                            .limit(MOST_FILES)
                            .filter(file -> isData(path(folder, file)))
                            .forEach(files::add);
                } catch (UncheckedIOException interrupted) {
                    throw interrupted.getCause();
                }
            }
        }
        return files;
    }

    private static String path(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    /// The file's bytes; of a file that is too large only so many that reading it says so.
    static byte[] bytes(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new NoSuchFileException(file.toString(), null, "this is a folder");
        }
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(TreeReader.MOST_BYTES + 1);
        }
    }
}
