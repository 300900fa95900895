package plumbline.ui.export;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import plumbline.design.Design;
import plumbline.exchange.Format;
import plumbline.problem.Problem;
import plumbline.ui.control.Banner;
import plumbline.ui.control.Slip;
import plumbline.ui.words.Texts;
import plumbline.ui.work.Background;
import plumbline.ui.work.Choosing;
import plumbline.ui.work.Disk;
import plumbline.ui.work.Errands;
import plumbline.ui.work.Memory;
import plumbline.ui.work.Stock;
import plumbline.ui.work.Whereabouts;
import plumbline.ui.work.Work;

/// Shows a design as it will be exported, and writes it to where the user says.
///
/// For the FX thread; painting and writing happen off it.
public final class Exports implements AutoCloseable {
    private final Stock stock;
    private final Choosing choosing;
    private final Whereabouts whereabouts;
    private final Memory memory;
    private final Slip slip;
    private final Banner banner;
    private final Disk disk;
    private final Background proving;
    private final Errands writing;

    public Exports(
            Stock stock,
            Choosing choosing,
            Whereabouts whereabouts,
            Memory memory,
            Slip slip,
            Banner banner,
            Disk disk,
            Consumer<Throwable> failed) {
        this.stock = stock;
        this.choosing = choosing;
        this.whereabouts = whereabouts;
        this.memory = memory;
        this.slip = slip;
        this.banner = banner;
        this.disk = disk;
        proving = new Background("proof", failed);
        writing = new Errands("exporting", failed);
    }

    /// Asks how, showing what will come of it; in that format first, or in the one that was exported last.
    public void ask(Work work, Optional<Format> output) {
        ExportChoice last = ExportChoice.recall(memory);
        Design design = work.design();
        Answers answers = new Answers(stock, banner, disk, writing, design.prompt());
        ExportPane pane = new ExportPane(output.map(last::as).orElse(last), work.name(), answers.count());
        pane.onChoice(choice -> {
            boolean all = pane.answers();
            proving.run(
                    () -> Proof.of(all ? answers.first().orElse(design) : design, choice, stock, work.name()),
                    pane::show);
        });
        pane.onExport(choice -> {
            choice.keep(memory);
            Optional<Path> near = whereabouts.of(Optional.of(work));
            if (pane.answers()) {
                choosing.toFill(near).map(whereabouts::filled).ifPresent(folder -> {
                    slip.hide();
                    answers.write(choice, folder);
                });
                return;
            }
            choosing.toSave(choice.output(), work.name(), near)
                    .map(whereabouts::chosen)
                    .ifPresent(file -> {
                        slip.hide();
                        write(design, choice, file);
                    });
        });
        pane.onCopy(choice -> {
            choice.keep(memory);
            slip.hide();
            copy(design, choice, work.name());
        });
        pane.onCancel(slip::hide);
        slip.show(Texts.of("exporting", work.name()), pane, pane.first(), proving::forget);
    }

    /// Puts what is selected of a design, or else all of it, on the clipboard: a picture as large and in the look in
    /// which pictures were exported last.
    public void copy(Work work, Format format) {
        copy(work.editor().excerpt(), ExportChoice.recall(memory).as(format), work.name());
    }

    private void copy(Design design, ExportChoice choice, String name) {
        writing.run(() -> Proof.of(design, choice, stock, name), this::copied);
    }

    private void copied(Proof proof) {
        if (proof.problems().isEmpty()) {
            ClipboardContent content = new ClipboardContent();
            boolean image = proof.choice().output() == Format.PNG;
            if (image) {
                content.putImage(new Image(new ByteArrayInputStream(proof.bytes())));
            } else {
                String text = new String(proof.bytes(), StandardCharsets.UTF_8);
                content.putString(text);
                if (proof.choice().output() == Format.SVG) {
                    content.put(svg(), text);
                }
            }
            Clipboard.getSystemClipboard().setContent(content);
            String format = Texts.of("exporting.as." + proof.choice().output().id());
            banner.tell(
                    image
                            ? Texts.of("copy.image.done", proof.size())
                            : Texts.of("copy.text.done", format, proof.size()),
                    List.of(),
                    Banner.Mood.DONE);
        } else {
            banner.tell(Texts.of("copy.image.failed"), proof.problems(), Banner.Mood.BAD);
        }
    }

    /// Drawing programs look for a picture under this name before they look for words.
    private static DataFormat svg() {
        DataFormat known = DataFormat.lookupMimeType("image/svg+xml");
        return known == null ? new DataFormat("image/svg+xml") : known;
    }

    private void write(Design design, ExportChoice choice, Path file) {
        String name = file.toString();
        writing.run(
                () -> {
                    Proof proof = Proof.of(design, choice, stock, name);
                    return proof.problems().isEmpty()
                            ? disk.write(file, proof.bytes()).map(List::of).orElse(List.of())
                            : proof.problems();
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
        proving.close();
        writing.close();
    }
}
