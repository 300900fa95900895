package plumbline.files;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// The bundled library in one file, its YAML read ahead: looking for two hundred files and reading what people wrote
/// would take a good part of a start.
///
/// The packaged image holds it in the place of the files; everything else reads them.
public final class Bundle {
    private static final String RESOURCE = "/library/bundle";

    private Bundle() {}

    /// Writes what lies on the class path into the file.
    public static void write(Path file) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            write(Folder.bundled(), out);
        }
    }

    /// The bundled library, where the application was packaged with one.
    static Optional<SortedMap<String, Source>> packaged() throws IOException {
        try (InputStream in = Bundle.class.getResourceAsStream(RESOURCE)) {
            return in == null ? Optional.empty() : Optional.of(read(in));
        }
    }

    static void write(SortedMap<String, Source> files, OutputStream to) throws IOException {
        DataOutputStream out = new DataOutputStream(to);
        out.writeInt(files.size());
        for (Map.Entry<String, Source> file : files.entrySet()) {
            out.writeUTF(file.getKey());
            block(file.getValue().bytes(), out);
            block(ahead(file.getKey(), file.getValue()), out);
        }
    }

    /// Nothing for JSON, which is read fast enough, and for what is not as it should be: that is read where its
    /// problems are told.
    private static byte[] ahead(String path, Source source) {
        Problems problems = new Problems(source.file());
        return path.endsWith(".yaml")
                ? source.tree(Syntax.YAML, problems)
                        .filter(_ -> problems.all().isEmpty())
                        .map(TreeCode::written)
                        .orElse(new byte[0])
                : new byte[0];
    }

    private static void block(byte[] bytes, DataOutputStream out) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    static SortedMap<String, Source> read(InputStream from) throws IOException {
        DataInputStream in = new DataInputStream(from);
        SortedMap<String, Source> files = new TreeMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            String path = in.readUTF();
            byte[] bytes = in.readNBytes(in.readInt());
            byte[] ahead = in.readNBytes(in.readInt());
            files.put(
                    path,
                    ahead.length == 0
                            ? new Source(path, bytes)
                            : new Source(path, bytes, Optional.of(() -> TreeCode.read(ahead))));
        }
        return files;
    }
}
