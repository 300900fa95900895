package plumbline.catalog;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import plumbline.design.KindId;

/// How well labels are recognised: labels with the kinds that a person would accept, against what they are taken for.
///
/// Of labels that are a kind `right` of `kinds` got it, of those that are none `taken` of `others` got one.
public record Accuracy(
        int kinds, int right, int others, int taken, SortedMap<String, Count> perKind, List<Miss> misses) {
    /// What stands for no kind.
    public static final String NONE = "-";

    public Accuracy {
        perKind = Collections.unmodifiableSortedMap(new TreeMap<>(perKind));
        misses = List.copyOf(misses);
    }

    /// A label and the kinds that a person would accept for it, of which `-` is none.
    public record Labelled(String label, List<String> accepted) {
        public Labelled {
            accepted = List.copyOf(accepted);
        }

        /// A line of a list: label, tab, kinds with `|` between; `\n` within a label is a line break.
        public static Optional<Labelled> of(String line) {
            String[] cells = line.split("\t", -1);
            return cells.length < 2 || cells[1].isBlank()
                    ? Optional.empty()
                    : Optional.of(new Labelled(
                            cells[0].replace("\\n", "\n"),
                            List.of(cells[1].strip().split("\\|"))));
        }

        boolean isNone() {
            return accepted.equals(List.of(NONE));
        }
    }

    /// Of one kind: the labels that are it, those of them that got it, and those of others that got it.
    public record Count(int wanted, int found, int mistaken) {
        /// The share of those that are it which got it, 0 to 1.
        public double recall() {
            return wanted == 0 ? 1 : (double) found / wanted;
        }

        /// The share of those that got it which are it, 0 to 1.
        public double precision() {
            return found + mistaken == 0 ? 1 : (double) found / (found + mistaken);
        }

        private Count and(Count other) {
            return new Count(wanted + other.wanted, found + other.found, mistaken + other.mistaken);
        }
    }

    /// A label that was got wrong, with what was wanted and what came.
    public record Miss(String label, List<String> wanted, String got) {}

    /// The labels of a list, a line each; `#` begins a remark, and a heading `label <tab> kinds` is none.
    public static List<Labelled> list(String text) {
        return text.lines()
                .filter(line -> !line.startsWith("#") && !line.startsWith("label\tkinds"))
                .flatMap(line -> Labelled.of(line).stream())
                .toList();
    }

    /// What a recogniser makes of these labels.
    public static Accuracy of(List<Labelled> list, Recogniser recogniser) {
        int kinds = 0;
        int right = 0;
        int taken = 0;
        SortedMap<String, Count> perKind = new TreeMap<>();
        List<Miss> misses = new ArrayList<>();
        for (Labelled labelled : list) {
            KindId found = recogniser.recognise(labelled.label()).kind();
            String got = found == null ? NONE : found.value();
            boolean well = labelled.accepted().contains(got);
            if (!labelled.isNone()) {
                kinds++;
                right += well ? 1 : 0;
                String wanted =
                        well && !got.equals(NONE) ? got : labelled.accepted().getFirst();
                perKind.merge(wanted, new Count(1, well ? 1 : 0, 0), Count::and);
            } else if (!well) {
                taken++;
            }
            if (!well) {
                misses.add(new Miss(labelled.label(), labelled.accepted(), got));
                perKind.merge(got, new Count(0, 0, 1), Count::and);
            }
        }
        perKind.remove(NONE);
        return new Accuracy(kinds, right, list.size() - kinds, taken, perKind, misses);
    }

    /// The share of labels that are a kind which got it, 0 to 1.
    public double recall() {
        return kinds == 0 ? 1 : (double) right / kinds;
    }

    /// The share of labels that are none which got a kind, 0 to 1.
    public double falseAlarms() {
        return others == 0 ? 0 : (double) taken / others;
    }
}
