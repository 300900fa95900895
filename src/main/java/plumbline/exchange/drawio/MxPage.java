package plumbline.exchange.drawio;

import java.util.List;
import plumbline.exchange.sheet.Cell;

/// A page of a draw.io file: its cells, or the packed text that holds them. `line` is where it begins, 0 if unknown.
record MxPage(String name, List<Cell> cells, String packed, int line) {
    MxPage {
        cells = List.copyOf(cells);
    }
}
