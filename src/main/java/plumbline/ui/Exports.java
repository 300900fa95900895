package plumbline.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import plumbline.design.Design;
import plumbline.exchange.any.AnyWriter;
import plumbline.exchange.any.Output;
import plumbline.files.SafeFile;
import plumbline.picture.Look;
import plumbline.problem.Decoded;
import plumbline.problem.Problem;
import plumbline.ui.words.Texts;

/// Writes a design to where the user says, off the FX thread, and tells what came of it.
final class Exports implements AutoCloseable {
    private static final double SCALE = 2;

    private final Stock stock;
    private final Choosing choosing;
    private final Banner banner;
    private final Background writing;

    Exports(Stock stock, Choosing choosing, Banner banner, Consumer<Throwable> failed) {
        this.stock = stock;
        this.choosing = choosing;
        this.banner = banner;
        writing = new Background("writing", failed);
    }

    void export(Work work, Output output, Look look) {
        choosing.toSave(output, work.name()).ifPresent(file -> write(work.design(), output, look, file));
    }

    private void write(Design design, Output output, Look look, Path file) {
        AnyWriter writer = new AnyWriter(stock.library().catalog(), stock.recogniser(), look, SCALE, false);
        String name = file.toString();
        writing.run(
                () -> switch (writer.write(design, output, name)) {
                    case Decoded.Bad<byte[]>(List<Problem> problems) -> problems;
                    case Decoded.Good<byte[]>(byte[] bytes, var _) ->
                        new SafeFile().write(file, bytes).map(List::of).orElse(List.of());
                },
                problems -> tell(name, problems));
    }

    private void tell(String name, List<Problem> problems) {
        if (problems.isEmpty()) {
            banner.tell(Texts.of("export.done", name), problems, Banner.Mood.DONE);
        } else {
            banner.tell(Texts.of("export.failed", name), problems, Banner.Mood.BAD);
        }
    }

    @Override
    public void close() {
        writing.close();
    }
}
