package plumbline.ui.board;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import plumbline.exchange.Format;
import plumbline.exchange.Imported;
import plumbline.problem.Decoded;
import plumbline.ui.words.Texts;
import plumbline.ui.work.Background;
import plumbline.ui.work.Stock;

/// Diagrams that lie on the clipboard in the words of other tools, read and laid out away from the FX thread.
final class Abroad implements AutoCloseable {
    private final Stock stock;
    private final Background reading;

    Abroad(Stock stock, Consumer<Throwable> failed) {
        this.stock = stock;
        reading = new Background("pasting", failed);
    }

    /// Whether the text is a diagram of another tool, rather than a part of a design of ours or words.
    boolean isForeign(String text) {
        return format(text).isPresent();
    }

    /// Reads the first diagram of the text and gives it a place for everything; a later text gives it up.
    void fetch(String text, Consumer<Decoded<Imported>> told) {
        reading.run(() -> read(text), told);
    }

    private Decoded<Imported> read(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Decoded<List<Imported>> all = stock.reader().read(Texts.of("paste.from"), bytes, format(text));
        return all.map(List::getFirst).map(first -> first.withDesign(stock.placed(first)));
    }

    private static Optional<Format> format(String text) {
        Optional<Format> format = Format.ofText(text);
        return format.filter(found -> switch (found) {
            case DESIGN, C4, D2, PNG, PDF, HTML -> false;
            // A sentence may begin with one of its keywords.
            case MERMAID -> text.strip().lines().count() > 1;
            case PLANTUML, MARKDOWN, DRAWIO, EXCALIDRAW, DOT, CANVAS, STRUCTURIZR, SVG -> true;
        });
    }

    @Override
    public void close() {
        reading.close();
    }
}
