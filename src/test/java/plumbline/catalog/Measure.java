package plumbline.catalog;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import plumbline.design.KindId;

/// How well labels are recognised: a list of labels with the kinds a person would accept, against a recogniser.
record Measure(int kinds, int right, int others, int taken, List<String> wrong, Map<String, int[]> perKind) {

    /// One line of a list: `label <tab> kind|kind`, `-` for none; `\n` is a line break, `#` begins a remark.
    record Expected(String label, List<String> accepted) {
        boolean noneOnly() {
            return accepted.equals(List.of("-"));
        }

        boolean accepts(@Nullable KindId kind) {
            return accepted.contains(kind == null ? "-" : kind.value());
        }
    }

    static List<Expected> list(Path file) throws IOException {
        List<Expected> result = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            String[] cells = line.split("\t", -1);
            if (cells.length > 1 && !line.startsWith("#") && !"label\tkinds".equals(cells[0] + "\t" + cells[1])) {
                result.add(new Expected(
                        cells[0].replace("\\n", "\n"), List.of(cells[1].strip().split("\\|"))));
            }
        }
        return result;
    }

    static Measure of(List<Expected> list, Recogniser recogniser) {
        int kinds = 0;
        int right = 0;
        int others = 0;
        int taken = 0;
        List<String> wrong = new ArrayList<>();
        Map<String, int[]> perKind = new TreeMap<>();
        for (Expected expected : list) {
            Recognition found = recogniser.recognise(expected.label());
            boolean well = expected.accepts(found.kind());
            if (expected.noneOnly()) {
                others++;
                taken += well ? 0 : 1;
            } else {
                kinds++;
                right += well ? 1 : 0;
            }
            count(perKind, expected, found, well);
            if (!well) {
                wrong.add(expected.label().replace("\n", "\\n") + "  wanted " + expected.accepted() + " got " + found);
            }
        }
        return new Measure(kinds, right, others, taken, wrong, perKind);
    }

    private static void count(Map<String, int[]> perKind, Expected expected, Recognition found, boolean well) {
        String first = well && found.kind() != null
                ? found.kind().value()
                : expected.accepted().getFirst();
        int[] counts = perKind.computeIfAbsent(first, any -> new int[3]);
        counts[0]++;
        counts[1] += well ? 1 : 0;
        if (!well && found.kind() != null) {
            perKind.computeIfAbsent(found.kind().value(), any -> new int[3])[2]++;
        }
    }

    double recall() {
        return kinds == 0 ? 1 : (double) right / kinds;
    }

    double falseAlarms() {
        return others == 0 ? 0 : (double) taken / others;
    }

    /// The figures, then precision and recall per kind, then every label that was got wrong.
    String shown() {
        StringBuilder text = new StringBuilder();
        text.append("recognised %d of %d (%.1f %%), taken though none %d of %d (%.1f %%)%n"
                .formatted(right, kinds, 100 * recall(), taken, others, 100 * falseAlarms()));
        perKind.forEach((kind, counts) -> text.append("  %-26s recall %d/%d precision %d/%d%n"
                .formatted(kind, counts[1], counts[0], counts[1], counts[1] + counts[2])));
        wrong.forEach(line -> text.append("  ! ").append(line).append('\n'));
        return text.toString();
    }

    static int sum(int... numbers) {
        return Arrays.stream(numbers).sum();
    }
}
