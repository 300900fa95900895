package plumbline.exchange.drawio;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import plumbline.design.Point;
import plumbline.exchange.SafeXml;
import plumbline.exchange.Unreadable;
import plumbline.exchange.sheet.Cell;
import plumbline.exchange.sheet.Cell.Place;
import plumbline.exchange.sheet.Style;

/// Reads the XML of a draw.io file into pages of cells, without entities, document types or anything from outside.
final class MxParser {
    private static final int MOST_CELLS = 20_000;
    private static final int MOST_PAGES = 200;
    private static final double FARTHEST = 1e6;

    private final List<MxPage> pages = new ArrayList<>();
    private final Map<String, Integer> ids = new HashMap<>();
    private List<Cell> cells = new ArrayList<>();
    private final StringBuilder packed = new StringBuilder();
    private String pageName = "";
    private int pageLine;
    private boolean inPage;
    private @Nullable String embedded;
    private @Nullable Map<String, String> wrapper;
    private @Nullable CellDraft draft;
    private int depth;
    private int allCells;
    /// How many cells are open inside the one that is read.
    private int values;

    private static final class CellDraft {
        private final Map<String, String> own;
        private final Map<String, String> wrapper;
        private Map<String, String> geometry = Map.of();
        private @Nullable Point offset;
        private @Nullable Point start;
        private @Nullable Point end;
        private final List<Point> bends = new ArrayList<>();

        private CellDraft(Map<String, String> own, Map<String, String> wrapper) {
            this.own = own;
            this.wrapper = wrapper;
        }
    }

    private MxParser() {}

    /// The pages in that XML; a picture's own XML gives the file that it carries.
    static List<MxPage> pages(String xml) throws Unreadable {
        MxParser parser = new MxParser();
        parser.read(xml);
        if (parser.embedded != null) {
            String inner = parser.embedded.strip();
            parser = new MxParser();
            parser.read(inner.startsWith("<") ? inner : Packed.text(inner));
        }
        return parser.pages;
    }

    private void read(String xml) throws Unreadable {
        SafeXml.read(xml, stream -> {
            while (stream.hasNext()) {
                event(stream);
            }
        });
        if (!inPage && !cells.isEmpty()) {
            endPage();
        }
    }

    private void event(XMLStreamReader reader) throws XMLStreamException, Unreadable {
        switch (reader.next()) {
            case XMLStreamConstants.START_ELEMENT -> {
                depth++;
                if (depth > SafeXml.DEEPEST) {
                    throw new Unreadable(
                            reader.getLocation().getLineNumber(),
                            0,
                            "elements are nested deeper than " + SafeXml.DEEPEST + " levels");
                }
                start(reader);
            }
            case XMLStreamConstants.END_ELEMENT -> {
                depth--;
                end(reader.getLocalName());
            }
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                if (inPage && cells.isEmpty() && draft == null) {
                    packed.append(reader.getText());
                }
            }
            default -> {
                // Comments and processing instructions say nothing about the diagram.
            }
        }
    }

    private void start(XMLStreamReader reader) throws Unreadable {
        Map<String, String> attributes = attributes(reader);
        switch (reader.getLocalName()) {
            case "svg" -> {
                if (depth == 1) {
                    embedded = attributes.get("content");
                }
            }
            case "diagram" -> {
                inPage = true;
                pageName = attributes.getOrDefault("name", "");
                pageLine = reader.getLocation().getLineNumber();
                packed.setLength(0);
                if (pages.size() >= MOST_PAGES) {
                    throw new Unreadable(pageLine, 0, "the file has more than " + MOST_PAGES + " pages");
                }
            }
            case "object", "UserObject" -> wrapper = attributes;
            case "mxCell" -> {
                if (draft != null) {
                    // What a cell holds `as` its value is no cell of the page.
                    values++;
                    return;
                }
                allCells++;
                if (allCells > MOST_CELLS) {
                    throw new Unreadable(
                            reader.getLocation().getLineNumber(),
                            0,
                            "the file has more than " + MOST_CELLS + " shapes");
                }
                draft = new CellDraft(attributes, wrapper == null ? Map.of() : wrapper);
            }
            case "mxGeometry" -> {
                if (draft != null && draft.geometry.isEmpty()) {
                    draft.geometry = attributes;
                }
            }
            case "mxPoint" -> point(attributes);
            default -> {
                // What else the format has is not about components and links.
            }
        }
    }

    private void point(Map<String, String> attributes) {
        if (draft == null) {
            return;
        }
        Point point = new Point(number(attributes, "x"), number(attributes, "y"));
        switch (attributes.getOrDefault("as", "")) {
            case "sourcePoint" -> draft.start = point;
            case "targetPoint" -> draft.end = point;
            case "offset" -> draft.offset = point;
            default -> draft.bends.add(point);
        }
    }

    private void end(String name) {
        switch (name) {
            case "mxCell" -> {
                if (values > 0) {
                    values--;
                } else if (draft != null) {
                    cells.add(cell(draft));
                    draft = null;
                }
            }
            case "object", "UserObject" -> wrapper = null;
            case "diagram" -> {
                endPage();
                inPage = false;
            }
            default -> {
                // See start.
            }
        }
    }

    private void endPage() {
        Set<String> there = cells.stream().map(Cell::id).collect(Collectors.toSet());
        List<Cell> all = cells.stream().map(cell -> cell.tiedTo(there)).toList();
        pages.add(new MxPage(pageName, all, all.isEmpty() ? packed.toString().strip() : "", pageLine));
        cells = new ArrayList<>();
        ids.clear();
    }

    private Cell cell(CellDraft draft) {
        Map<String, String> own = draft.own;
        Map<String, String> around = draft.wrapper;
        String written = around.getOrDefault("id", own.getOrDefault("id", ""));
        int copies = ids.merge(written, 1, Integer::sum);
        String id = copies == 1 && !written.isEmpty() ? written : written + "#" + copies;
        Cell.Sort sort = "1".equals(own.get("vertex"))
                ? Cell.Sort.VERTEX
                : "1".equals(own.get("edge")) ? Cell.Sort.EDGE : Cell.Sort.LAYER;
        return new Cell(
                id,
                around.getOrDefault("label", own.getOrDefault("value", "")),
                Style.of(own.getOrDefault("style", "")),
                sort,
                own.getOrDefault("parent", ""),
                own.get("source"),
                own.get("target"),
                !"0".equals(own.get("visible")),
                new Place(
                        number(draft.geometry, "x"),
                        number(draft.geometry, "y"),
                        Math.max(0, number(draft.geometry, "width")),
                        Math.max(0, number(draft.geometry, "height")),
                        "1".equals(draft.geometry.get("relative")),
                        draft.offset,
                        draft.start,
                        draft.end,
                        List.copyOf(draft.bends)),
                around);
    }

    private static Map<String, String> attributes(XMLStreamReader reader) {
        Map<String, String> attributes = new HashMap<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        return attributes;
    }

    private static double number(Map<String, String> attributes, String name) {
        String written = attributes.get(name);
        if (written == null) {
            return 0;
        }
        try {
            double number = Double.parseDouble(written);
            return Double.isFinite(number) ? Math.clamp(number, -FARTHEST, FARTHEST) : 0;
        } catch (NumberFormatException _) {
            return 0;
        }
    }
}
