package plumbline.ui;

import java.util.List;
import java.util.Optional;
import plumbline.editor.Command;
import plumbline.exchange.Format;
import plumbline.picture.Look;
import plumbline.ui.filing.Cabinet;
import plumbline.ui.work.Stock;
import plumbline.ui.work.Work;

/// The commands that are about neither the canvas nor the design: what each does on the desk.
final class Commands {
    private final Desk desk;
    private final Stock stock;

    Commands(Desk desk, Stock stock) {
        this.desk = desk;
        this.stock = stock;
    }

    /// Does a command, if it is one of these; whether it was.
    boolean does(Command command) {
        Cabinet cabinet = desk.cabinet();
        DeskView view = desk.view();
        switch (command) {
            case COMPARE -> compare();
            case TEXT -> text();
            case COPY_IMAGE -> cabinet.copy(Format.PNG);
            case COPY_SVG -> cabinet.copy(Format.SVG);
            case COPY_PLANTUML -> cabinet.copy(Format.PLANTUML);
            case COPY_MERMAID -> cabinet.copy(Format.MERMAID);
            case CANVAS_ONLY -> view.canvasOnly(!view.sides().isAlone());
            case LOOK -> desk.look(Optional.of(desk.look() == Look.DARK ? Look.LIGHT : Look.DARK));
            case NEW -> cabinet.begin();
            case OPEN -> cabinet.open();
            case SAVE -> cabinet.save();
            case SAVE_AS -> cabinet.saveAs();
            case EXPORT -> cabinet.export();
            case PRINT -> cabinet.print();
            case CLOSE -> cabinet.putAway();
            default -> {
                return view.sheets()
                        .does(
                                command,
                                desk.works().now().map(Work::editor),
                                () -> view.board()
                                        .canvas()
                                        .reveal(List.copyOf(desk.editor().selection())));
            }
        }
        return true;
    }

    /// Compares what is drawn with the strong answer to its prompt, or no longer.
    private void compare() {
        if (desk.view().beside().isShown()) {
            desk.view().beside().stop();
            return;
        }
        desk.prompt()
                .flatMap(asked -> stock.library().references(asked.id()).stream()
                        .filter(each -> each.name().equals("strong"))
                        .findFirst())
                .ifPresent(desk::compare);
    }

    /// Lays the text of the design beside the canvas, or takes it away; where nothing is open a design is begun.
    private void text() {
        desk.editor();
        desk.view().margin().toggle();
    }
}
