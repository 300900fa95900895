package plumbline.files.journal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The lines that the designs of one journal are made of: each is written once and then told by its number.
///
/// A design file has one element a line, so a step costs what it changed and not the whole design.
final class Lines {
    /// A design of more lines, or longer text, is none that was written here.
    private static final int MOST = 200_000;

    private static final int LONGEST = 24 * 1024 * 1024;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> lines = new ArrayList<>();

    /// The text as numbers, such as `0-14,301,16-80`, followed by the lines that were not known before.
    List<String> told(String text) {
        List<String> fresh = new ArrayList<>();
        StringBuilder ranges = new StringBuilder();
        fresh.add("");
        int first = -1;
        int last = -1;
        for (String line : text.split("\n", -1)) {
            Integer known = numbers.get(line);
            if (known == null) {
                known = add(line);
                fresh.add(line);
            }
            if (first >= 0 && known == last + 1) {
                last = known;
            } else {
                range(ranges, first, last);
                first = known;
                last = known;
            }
        }
        range(ranges, first, last);
        fresh.set(0, ranges.toString());
        return fresh;
    }

    private int add(String line) {
        numbers.put(line, lines.size());
        lines.add(line);
        return lines.size() - 1;
    }

    private static void range(StringBuilder ranges, int first, int last) {
        if (first >= 0) {
            ranges.append(ranges.isEmpty() ? "" : ",").append(first);
            if (last > first) {
                ranges.append('-').append(last);
            }
        }
    }

    /// Learns the lines of a record and answers with the text that its numbers tell; none where they tell none.
    Optional<String> heard(String ranges, List<String> fresh) {
        fresh.forEach(this::add);
        StringBuilder text = new StringBuilder();
        int count = 0;
        for (String range : ranges.split(",", -1)) {
            int dash = range.indexOf('-');
            int first = number(dash < 0 ? range : range.substring(0, dash));
            int last = dash < 0 ? first : number(range.substring(dash + 1));
            if (first < 0 || last < first || last >= lines.size()) {
                return Optional.empty();
            }
            for (int at = first; at <= last; at++) {
                text.append(count++ == 0 ? "" : "\n").append(lines.get(at));
                if (count > MOST || text.length() > LONGEST) {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(text.toString());
    }

    /// A number, or -1.
    static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException _) {
            return -1;
        }
    }
}
