package plumbline.exchange.plantuml;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The lines of one diagram in a file, between `@startuml` and `@enduml`.
///
/// `start` is what follows `@start`, in lower case (`uml`); `name` is the name behind it, or empty.
/// `closed` tells whether the end was there.
record Block(String start, String name, List<Line> lines, boolean opened, boolean closed) {
    private static final Pattern START =
            Pattern.compile("^\\s*[@\\\\]start([a-z0-9]+)\\b\\s*(.*)$", Pattern.CASE_INSENSITIVE);
    private static final Pattern END = Pattern.compile("^\\s*[@\\\\]end([a-z0-9]+)\\b.*$", Pattern.CASE_INSENSITIVE);
    private static final Pattern ID = Pattern.compile("^\\(id=([^)]*)\\)");

    Block {
        lines = List.copyOf(lines);
    }

    /// One line of the file, numbered from 1.
    record Line(int number, String text) {}

    /// Every diagram of a file in its order; a file without `@startuml` is one diagram that was not
    /// opened.
    static List<Block> of(String text) {
        List<Block> blocks = new ArrayList<>();
        List<Line> lines = new ArrayList<>();
        String start = "";
        String name = "";
        boolean inside = false;
        int number = 0;
        for (String line : (Iterable<String>) text.lines()::iterator) {
            number++;
            Matcher starts = START.matcher(line);
            if (starts.matches()) {
                if (inside) {
                    blocks.add(new Block(start, name, lines, true, false));
                }
                lines.clear();
                inside = true;
                start = starts.group(1).toLowerCase(Locale.ROOT);
                name = named(starts.group(2));
            } else if (inside && END.matcher(line).matches()) {
                blocks.add(new Block(start, name, lines, true, true));
                lines.clear();
                inside = false;
            } else if (inside || blocks.isEmpty()) {
                lines.add(new Line(number, line));
            }
        }
        if (inside) {
            blocks.add(new Block(start, name, lines, true, false));
        } else if (blocks.isEmpty()) {
            blocks.add(new Block("", "", lines, false, true));
        }
        return blocks;
    }

    private static String named(String behind) {
        Matcher id = ID.matcher(behind);
        String name = id.find() ? id.group(1) : behind;
        return name.replace("\"", "").strip();
    }

    int firstLine() {
        return lines.isEmpty() ? 0 : lines.getFirst().number();
    }

    /// The block as PlantUML wants it.
    String source() {
        StringBuilder source = new StringBuilder("@startuml\n");
        lines.forEach(line -> source.append(line.text()).append('\n'));
        return source.append("@enduml\n").toString();
    }

    Block with(List<Line> newLines) {
        return new Block(start, name, newLines, opened, closed);
    }
}
