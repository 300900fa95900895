package plumbline.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import plumbline.problem.Decoded;

/// What readers find in diagrams whose components and links a person has counted.
///
/// The counts come as a table of tab-separated lines with a heading (`local_path`, `format`, `part`,
/// `topic`, `nodes`, `links`, `groups`); a count that ends in `~` is one on which two careful people
/// could differ, `?` was not counted, and a topic that begins with `NEGATIVE` is not a system diagram.
public final class Census {
    private static final double CLOSE = 0.10;
    private static final double CLOSE_IF_ROUGH = 0.15;

    /// A person's count.
    ///
    /// @param known whether anybody counted
    /// @param rough whether two careful people could differ
    public record Count(int number, boolean rough, boolean known) {
        static Count of(String written) {
            String digits = written.replaceAll("[^0-9]", "");
            boolean known = !digits.isEmpty();
            return new Count(known ? Integer.parseInt(digits) : 0, written.endsWith("~"), known);
        }

        /// Whether a reader's count is as good as this one: within a tenth, or 15 % where it is rough.
        public boolean admits(int found) {
            return !known || Math.abs(found - number) <= (rough ? CLOSE_IF_ROUGH : CLOSE) * number;
        }

        /// As a table shows it.
        public String shown() {
            return known ? number + (rough ? "~" : "") : "?";
        }
    }

    /// One diagram as a person counted it.
    public record Counted(
            String path, String format, String part, String topic, Count nodes, Count links, Count groups) {
        /// Whether this is no system diagram, and should not be read as one.
        public boolean negative() {
            return topic.startsWith("NEGATIVE");
        }
    }

    /// How reading a diagram went.
    public enum Verdict {
        /// Nodes and links are as counted, within the margin.
        WELL,
        /// Read, but too many or too few.
        OFF,
        /// Not a system diagram, and refused or explained.
        REFUSED,
        /// Not a system diagram, but read as one.
        MISTAKEN,
        /// A system diagram, but not read.
        UNREAD,
        /// Nobody counted; read or refused without a fault.
        UNCOUNTED
    }

    /// One line of the result; counts found are 0 where nothing was read. `reason` says why not, or is
    /// empty.
    public record Row(Counted counted, int nodes, int links, int groups, long millis, Verdict verdict, String reason) {}

    /// Reads a file: its name and its bytes to its diagrams.
    @FunctionalInterface
    public interface Reading {
        Decoded<List<Imported>> read(String name, byte[] bytes);
    }

    /// Gives the bytes of a counted file.
    @FunctionalInterface
    public interface Source {
        byte[] bytes(String path);
    }

    private Census() {}

    /// The rows of a table of counts; other columns and their order don't matter.
    public static List<Counted> counted(String table) {
        List<Counted> rows = new ArrayList<>();
        Map<String, Integer> columns = new HashMap<>();
        for (String line : table.lines().toList()) {
            String[] cells = line.split("\t", -1);
            if (columns.isEmpty()) {
                for (int i = 0; i < cells.length; i++) {
                    columns.put(cells[i].strip(), i);
                }
            } else if (!line.isBlank()) {
                rows.add(new Counted(
                        cell(cells, columns, "local_path"),
                        cell(cells, columns, "format"),
                        cell(cells, columns, "part"),
                        cell(cells, columns, "topic"),
                        Count.of(cell(cells, columns, "nodes")),
                        Count.of(cell(cells, columns, "links")),
                        Count.of(cell(cells, columns, "groups"))));
            }
        }
        return List.copyOf(rows);
    }

    /// Reads every counted file once, in order, and compares.
    public static List<Row> taken(List<Counted> counted, Source source, Reading reading) {
        Map<String, CensusOf> outcomes = new HashMap<>();
        List<Row> rows = new ArrayList<>();
        for (Counted one : counted) {
            CensusOf outcome = outcomes.computeIfAbsent(one.path(), path -> CensusOf.of(path, source, reading));
            rows.add(outcome.row(one));
        }
        return rows;
    }

    /// The rows as a Markdown table.
    public static String table(List<Row> rows) {
        StringBuilder text = new StringBuilder("""
                | file | part | nodes | counted | links | counted | groups | counted | ms | |
                |---|---|---:|---:|---:|---:|---:|---:|---:|---|
                """);
        for (Row row : rows) {
            Counted one = row.counted();
            text.append(String.format(
                    Locale.ROOT,
                    "| %s | %s | %d | %s | %d | %s | %d | %s | %d | %s |%n",
                    one.path(),
                    one.part(),
                    row.nodes(),
                    one.nodes().shown(),
                    row.links(),
                    one.links().shown(),
                    row.groups(),
                    one.groups().shown(),
                    row.millis(),
                    row.verdict().name().toLowerCase(Locale.ROOT)
                            + (row.reason().isEmpty() ? "" : ": " + row.reason())));
        }
        return text.toString();
    }

    private static String cell(String[] cells, Map<String, Integer> columns, String name) {
        int column = columns.getOrDefault(name, -1);
        return column >= 0 && column < cells.length ? cells[column].strip() : "";
    }
}
