package plumbline.ui.export;

import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import javafx.scene.image.Image;
import plumbline.design.Design;
import plumbline.exchange.Format;
import plumbline.problem.Decoded;
import plumbline.problem.Problem;
import plumbline.ui.words.Texts;
import plumbline.ui.work.Stock;

/// An export as it will be: the bytes, and what they look like; or why there can be none.
record Proof(ExportChoice choice, byte[] bytes, Optional<Image> image, String text, List<Problem> problems) {
    /// As much of a text as is shown.
    private static final int SHOWN = 20_000;

    private static final double WIDEST = 1_200;
    /// Where a PNG says how wide and high it is.
    private static final int PNG_WIDTH = 16;

    private static final int PNG_HEIGHT = 20;

    /// Exports the design without writing it anywhere; takes as long as exporting does, on any thread.
    static Proof of(Design design, ExportChoice choice, Stock stock, String name) {
        return switch (choice.writer(stock).write(design, choice.output(), name)) {
            case Decoded.Bad<byte[]>(List<Problem> problems) ->
                new Proof(choice, new byte[0], Optional.empty(), "", problems);
            case Decoded.Good<byte[]>(byte[] bytes, var _) ->
                new Proof(choice, bytes, image(design, choice, stock, bytes), text(choice, bytes), List.of());
        };
    }

    private static Optional<Image> image(Design design, ExportChoice choice, Stock stock, byte[] bytes) {
        if (choice.output() == Format.PNG) {
            return Optional.of(image(bytes));
        }
        if (!choice.isPicture()) {
            return Optional.empty();
        }
        ExportChoice drawn = new ExportChoice(Format.PNG, 1, choice.transparent(), choice.look(), choice.padding());
        return drawn.writer(stock).write(design, Format.PNG, "") instanceof Decoded.Good<byte[]>(byte[] same, var _)
                ? Optional.of(image(same))
                : Optional.empty();
    }

    private static Image image(byte[] png) {
        double width = Math.min(WIDEST, ByteBuffer.wrap(png).getInt(PNG_WIDTH));
        return new Image(new ByteArrayInputStream(png), width, 0, true, true);
    }

    private static String text(ExportChoice choice, byte[] bytes) {
        return choice.isPicture() ? "" : new String(bytes, 0, Math.min(bytes.length, SHOWN), StandardCharsets.UTF_8);
    }

    /// How large it is: in pixels where it has any, and on disk.
    String size() {
        String kilobytes = String.format(java.util.Locale.ROOT, "%.1f", bytes.length / 1024.0);
        if (choice.output() == Format.PNG && bytes.length > PNG_HEIGHT) {
            ByteBuffer png = ByteBuffer.wrap(bytes);
            return Texts.of("exporting.size.pixels", png.getInt(PNG_WIDTH), png.getInt(PNG_HEIGHT), kilobytes);
        }
        return Texts.of("exporting.size", kilobytes);
    }
}
