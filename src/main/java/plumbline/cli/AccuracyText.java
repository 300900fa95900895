package plumbline.cli;

import java.util.Locale;
import plumbline.catalog.Accuracy;

/// The figures of a recogniser as lines to read: in all, per kind, and every label that it got wrong.
record AccuracyText(Accuracy accuracy) {
    String text() {
        StringBuilder out = new StringBuilder();
        out.append(Console.text("measure.kinds", accuracy.right(), accuracy.kinds(), percent(accuracy.recall())))
                .append('\n');
        out.append(Console.text("measure.others", accuracy.taken(), accuracy.others(), percent(accuracy.falseAlarms())))
                .append('\n');
        out.append('\n')
                .append(row(
                        Console.text("measure.kind"),
                        Console.text("measure.precision"),
                        Console.text("measure.recall"),
                        Console.text("measure.labels")));
        accuracy.perKind()
                .forEach((kind, count) -> out.append(row(
                        kind, percent(count.precision()), percent(count.recall()), Integer.toString(count.wanted()))));
        if (!accuracy.misses().isEmpty()) {
            out.append('\n').append(Console.text("measure.misses")).append('\n');
        }
        for (Accuracy.Miss miss : accuracy.misses()) {
            out.append(String.join(
                            "\t", miss.label().replace("\n", "\\n"), String.join("|", miss.wanted()), miss.got()))
                    .append('\n');
        }
        return out.toString().stripTrailing();
    }

    private static String row(String kind, String precision, String recall, String labels) {
        return String.format(Locale.ROOT, "%-26s %10s %10s %8s%n", kind, precision, recall, labels);
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f %%", 100 * share);
    }
}
