package plumbline.exchange;

import java.util.List;
import java.util.Locale;

/// All rows of a census in one format, added up.
///
/// @param well how many counted system diagrams have nodes and links within the margin
/// @param counted how many counted system diagrams there are
/// @param nodeError the share by which the sum of nodes differs from the count, links likewise
public record CensusSum(
        String format, int counted, int well, double nodeError, double linkError, int refused, int negative) {
    /// The sum over the rows of that format.
    public static CensusSum of(String format, List<Census.Row> rows) {
        List<Census.Row> mine = rows.stream()
                .filter(row -> row.counted().format().equals(format))
                .toList();
        List<Census.Row> systems = mine.stream()
                .filter(row ->
                        !row.counted().negative() && row.counted().nodes().known())
                .toList();
        int nodes =
                systems.stream().mapToInt(row -> row.counted().nodes().number()).sum();
        int links =
                systems.stream().mapToInt(row -> row.counted().links().number()).sum();
        return new CensusSum(
                format,
                systems.size(),
                (int) systems.stream()
                        .filter(row -> row.verdict() == Census.Verdict.WELL)
                        .count(),
                error(systems.stream().mapToInt(Census.Row::nodes).sum(), nodes),
                error(systems.stream().mapToInt(Census.Row::links).sum(), links),
                (int) mine.stream()
                        .filter(row -> row.verdict() == Census.Verdict.REFUSED)
                        .count(),
                (int) mine.stream().filter(row -> row.counted().negative()).count());
    }

    private static double error(int found, int expected) {
        return expected == 0 ? 0 : Math.abs(found - expected) / (double) expected;
    }

    /// One line of text.
    public String shown() {
        return String.format(
                Locale.ROOT,
                "%s: %d of %d diagrams within the margin; nodes off by %.1f%%, links by %.1f%% in all; %d of %d refused",
                format,
                well,
                counted,
                100 * nodeError,
                100 * linkError,
                refused,
                negative);
    }
}
