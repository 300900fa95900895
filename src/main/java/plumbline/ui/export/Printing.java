package plumbline.ui.export;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.print.PageLayout;
import javafx.print.PageOrientation;
import javafx.print.Paper;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import plumbline.design.Design;
import plumbline.exchange.Format;
import plumbline.exchange.any.AnyWriter;
import plumbline.exchange.any.Mount;
import plumbline.picture.Look;
import plumbline.problem.Decoded;
import plumbline.ui.control.Banner;
import plumbline.ui.words.Texts;
import plumbline.ui.work.Errands;
import plumbline.ui.work.Stock;
import plumbline.ui.work.Work;

/// Prints a design on one page, in the look that is made for paper; says so where there is no printer.
public final class Printing implements AutoCloseable {
    private static final double SCALE = 3;

    private final Stock stock;
    private final Banner banner;
    private final Supplier<Optional<PrinterJob>> printer;
    private final Errands painting;

    public Printing(Stock stock, Banner banner, Supplier<Optional<PrinterJob>> printer, Consumer<Throwable> failed) {
        this.stock = stock;
        this.banner = banner;
        this.printer = printer;
        painting = new Errands("printing", failed);
    }

    /// The printer that the platform offers first, if it has any.
    public static Optional<PrinterJob> usual() {
        return Optional.ofNullable(PrinterJob.createPrinterJob());
    }

    public void print(Work work) {
        Optional<PrinterJob> job = printer.get();
        if (job.isEmpty()) {
            banner.tell(Texts.of("print.none"), List.of(), Banner.Mood.NOTE);
            return;
        }
        if (!job.get().showPrintDialog(banner.getScene().getWindow())) {
            return;
        }
        Design design = work.design();
        AnyWriter writer = new AnyWriter(stock.library(), new Mount(Look.PRINT, SCALE, false, null, 0));
        painting.run(
                () -> writer.write(design, Format.PNG, work.name())
                        .map(png -> new Image(new ByteArrayInputStream(png))),
                painted -> {
                    switch (painted) {
                        case Decoded.Bad<Image> bad ->
                            banner.tell(Texts.of("print.failed"), bad.problems(), Banner.Mood.BAD);
                        case Decoded.Good<Image>(Image image, var _) -> put(job.get(), image, work.name());
                    }
                });
    }

    private void put(PrinterJob job, Image image, String name) {
        boolean wide = image.getWidth() > image.getHeight();
        Paper paper = job.getJobSettings().getPageLayout().getPaper();
        PageLayout page = job.getPrinter()
                .createPageLayout(
                        paper, wide ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT, Printer.MarginType.DEFAULT);
        ImageView view = new ImageView(image);
        view.setPreserveRatio(true);
        view.setFitWidth(Math.min(page.getPrintableWidth(), image.getWidth() / SCALE));
        view.setFitHeight(Math.min(page.getPrintableHeight(), image.getHeight() / SCALE));
        if (job.printPage(page, view) && job.endJob()) {
            banner.tell(Texts.of("print.done", name), List.of(), Banner.Mood.DONE);
        } else {
            banner.tell(Texts.of("print.failed"), List.of(), Banner.Mood.BAD);
        }
    }

    @Override
    public void close() {
        painting.close();
    }
}
