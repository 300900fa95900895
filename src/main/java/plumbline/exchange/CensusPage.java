package plumbline.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToIntFunction;

/// A census as a page for readers: one line a format, in Markdown, and what fell outside the margin.
public final class CensusPage {
    private CensusPage() {}

    /// The page; the same rows give the same page, but for the time that it took.
    public static String of(List<Census.Row> rows) {
        StringBuilder page = new StringBuilder("""
                # Formats that are read

                Real diagrams that people drew with other tools, read by Plumbline and counted by a person. A diagram \
                is *well* read if its components and links are each within a tenth of the count (15 % where two \
                careful people could differ). What is no system (a sequence or class diagram, a decision tree, a \
                picture, shapes without labels) is to be refused with the reason. *Slowest* is the longest that the \
                processor worked on one file. `plumbline count --page` prints this page but for its last section.

                Designs of ours come back from the PNG, SVG, PDF and HTML that they were written into. Links into \
                other files, scripts, plug-ins and entities are never followed; files that would exhaust the reader \
                are refused.

                | format | diagrams | well | components | counted | links | counted | no system | refused | slowest |
                |---|---:|---:|---:|---:|---:|---:|---:|---:|---:|
                """);
        Map<String, List<Census.Row>> formats = new LinkedHashMap<>();
        for (Census.Row row : rows) {
            String format = row.counted().format();
            formats.put(
                    format,
                    rows.stream()
                            .filter(other -> other.counted().format().equals(format))
                            .toList());
        }
        formats.forEach((format, mine) -> page.append(line(format, mine)));
        page.append("\n## Outside the margin\n\n");
        List<Census.Row> off = rows.stream()
                .filter(row -> switch (row.verdict()) {
                    case OFF, MISTAKEN, UNREAD -> true;
                    case WELL, REFUSED, UNCOUNTED -> false;
                })
                .toList();
        if (off.isEmpty()) {
            page.append("None.\n");
        }
        off.forEach(row -> page.append(String.format(
                Locale.ROOT,
                "- %s, %s: %d of %s components, %d of %s links%n",
                row.counted().format(),
                row.counted().topic(),
                row.nodes(),
                row.counted().nodes().shown(),
                row.links(),
                row.counted().links().shown())));
        return page.toString();
    }

    private static String line(String format, List<Census.Row> rows) {
        List<Census.Row> systems = rows.stream()
                .filter(row ->
                        !row.counted().negative() && row.counted().nodes().known())
                .toList();
        CensusSum sum = CensusSum.of(format, rows);
        long slowest = rows.stream().mapToLong(Census.Row::millis).max().orElse(0);
        return String.format(
                Locale.ROOT,
                "| %s | %d | %d | %d | %d | %d | %d | %d | %d | %.1f s |%n",
                format,
                sum.counted(),
                sum.well(),
                total(systems, Census.Row::nodes),
                total(systems, row -> row.counted().nodes().number()),
                total(systems, Census.Row::links),
                total(systems, row -> row.counted().links().number()),
                sum.negative(),
                sum.refused(),
                slowest / 1000.0);
    }

    private static int total(List<Census.Row> rows, ToIntFunction<Census.Row> number) {
        return rows.stream().mapToInt(number).sum();
    }
}
