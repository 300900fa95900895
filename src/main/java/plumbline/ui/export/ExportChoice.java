package plumbline.ui.export;

import java.util.List;
import java.util.Optional;
import plumbline.exchange.Format;
import plumbline.exchange.any.AnyWriter;
import plumbline.exchange.any.Mount;
import plumbline.picture.Look;
import plumbline.ui.work.Memory;
import plumbline.ui.work.Stock;

/// How a design is exported: the format, and what pictures look like; remembered from one start to the next.
record ExportChoice(Format output, int scale, boolean transparent, Look look, int padding) {
    static final List<Integer> SCALES = List.of(1, 2, 3);
    static final List<Integer> PADDINGS = List.of(0, 24, 48, 96);
    private static final String NAME = "export";
    private static final ExportChoice FIRST = new ExportChoice(Format.PNG, 2, false, Look.LIGHT, 24);

    /// What was chosen last; the usual where that can't be read.
    static ExportChoice recall(Memory memory) {
        String[] parts = memory.recall(NAME, "").split(" ", -1);
        if (parts.length != 5) {
            return FIRST;
        }
        Optional<Format> output = Format.named(parts[0]).filter(Format::isWritten);
        Optional<Look> look = Look.of(parts[3]);
        Optional<Integer> scale = known(SCALES, parts[1]);
        Optional<Integer> padding = known(PADDINGS, parts[4]);
        return output.isEmpty() || look.isEmpty() || scale.isEmpty() || padding.isEmpty()
                ? FIRST
                : new ExportChoice(
                        output.get(), scale.get(), Boolean.parseBoolean(parts[2]), look.get(), padding.get());
    }

    private static Optional<Integer> known(List<Integer> numbers, String text) {
        return numbers.stream().filter(each -> each.toString().equals(text)).findFirst();
    }

    void keep(Memory memory) {
        memory.keep(NAME, output.id() + " " + scale + " " + transparent + " " + look.id() + " " + padding);
    }

    ExportChoice as(Format other) {
        return new ExportChoice(other, scale, transparent, look, padding);
    }

    boolean isPicture() {
        return output.isPicture();
    }

    AnyWriter writer(Stock stock) {
        return new AnyWriter(stock.library(), new Mount(look, scale, transparent, null, padding));
    }
}
