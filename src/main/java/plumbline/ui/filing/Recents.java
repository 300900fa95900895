package plumbline.ui.filing;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import plumbline.ui.work.Memory;

/// The files that were opened or saved last, the latest first, from one start to the next.
final class Recents {
    private static final String NAME = "recent";
    private static final int MOST = 10;
    /// Preferences take no longer text.
    private static final int LONGEST = 8_000;

    private final Memory memory;

    Recents(Memory memory) {
        this.memory = memory;
    }

    List<Path> files() {
        List<Path> files = new ArrayList<>();
        for (String line : memory.recall(NAME, "").split("\n", -1)) {
            try {
                if (!line.isBlank()) {
                    files.add(Path.of(line));
                }
            } catch (InvalidPathException _) {
                // What is kept outside of the application may be anything.
            }
        }
        return files;
    }

    void add(Path file) {
        List<Path> files = new ArrayList<>(files());
        files.remove(file);
        files.addFirst(file);
        StringBuilder kept = new StringBuilder();
        for (Path each : files.subList(0, Math.min(MOST, files.size()))) {
            String line = each.toString();
            if (!line.contains("\n") && kept.length() + line.length() < LONGEST) {
                kept.append(kept.isEmpty() ? "" : "\n").append(line);
            }
        }
        memory.keep(NAME, kept.toString());
    }
}
