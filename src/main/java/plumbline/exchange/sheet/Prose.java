package plumbline.exchange.sheet;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import plumbline.exchange.Drawing;
import plumbline.exchange.sheet.Figure.Role;

/// Words on a page that name no component: its title, what explains, captions.
final class Prose {
    private static final int PANEL_WORDS = 15;
    private static final int NOTE_WORDS = 4;
    private static final int DOCUMENT_WORDS = 6;
    private static final double TITLE_SIZE = 18;
    private static final Pattern FONT_SIZE = Pattern.compile("font-size:\\s*(\\d{1,3})px");
    private static final Pattern ITEM = Pattern.compile("^\\s*+[-•*·]\\s*+\\S");
    private static final Pattern DIGITS = Pattern.compile("\\d{1,3}(\\.\\d{1,3})?");

    private final Sheet sheet;
    private final Drawing drawing;

    Prose(Sheet sheet, Drawing drawing) {
        this.sheet = sheet;
        this.drawing = drawing;
    }

    /// Text that explains rather than names is a note, whatever stands around it.
    void panels() {
        Set<Figure> frames = sheet.frames();
        List<Figure> loners = sheet.all(Role.BOX).stream()
                .filter(figure -> figure.labelled()
                        && !figure.linked()
                        && !figure.style().isNamedCard()
                        && !frames.contains(figure))
                .toList();
        Set<Figure> panels =
                loners.stream().filter(Prose::isPanel).collect(Collectors.toCollection(LinkedHashSet::new));
        for (Figure figure : sheet.figures()) {
            boolean panel = panels.contains(figure);
            boolean document = figure.is(Role.NOTE) && figure.words() <= DOCUMENT_WORDS && isPartOfTheFlow(figure);
            if (document) {
                figure.promote();
            } else if (panel || figure.is(Role.NOTE)) {
                drawing.note(figure.id(), figure.label()).at(figure.box());
                tie(figure);
                figure.leaveOut();
            }
        }
    }

    /// Lines to a note are no links of the system: they say what it is about.
    private void tie(Figure note) {
        for (Wire wire : List.copyOf(sheet.wires())) {
            Figure from = wire.start().figure();
            Figure to = wire.end().figure();
            Figure other = from == note ? to : to == note ? from : null;
            if (other != null && other != note && !other.is(Role.DOT) && !other.left()) {
                drawing.link(note.id(), other.id());
                sheet.wires().remove(wire);
            }
        }
    }

    /// Whether an arrow comes to it or goes from it; a line without heads only ties it to what it is about.
    private boolean isPartOfTheFlow(Figure note) {
        return sheet.wires().stream()
                .filter(wire -> wire.start().figure() == note || wire.end().figure() == note)
                .anyMatch(wire -> wire.start().head() || wire.end().head());
    }

    private static boolean isPanel(Figure figure) {
        return explains(figure) || onlyItems(figure.label());
    }

    /// Whether what is written on it is long; what else lies on a box with a name of its own only describes that.
    private static boolean explains(Figure figure) {
        String own = CellLabel.of(figure.cell());
        return Figure.words(own.isEmpty() ? figure.label() : own) >= PANEL_WORDS;
    }

    /// Whether every line is an item of a list: then nothing is named.
    private static boolean onlyItems(String label) {
        return label.lines().count() > 1
                && label.lines().allMatch(line -> ITEM.matcher(line).lookingAt());
    }

    /// Takes what is left of the free words for the title and remarks; says which captions say too little to be any.
    List<String> rest() {
        List<Figure> left = new ArrayList<>(sheet.all(Role.TEXT));
        double top = sheet.solids().stream()
                .mapToDouble(figure -> figure.box().y())
                .min()
                .orElse(0);
        Figure title = null;
        double largest = 0;
        for (Figure text : left) {
            double size = size(text);
            boolean above = text.box().bottom() <= top + 5;
            if (text.words() <= 12 && (size >= TITLE_SIZE || above) && size > largest) {
                title = text;
                largest = size;
            }
        }
        if (title != null) {
            drawing.titled(title.label().replace('\n', ' '));
            left.remove(title);
        }
        List<String> dropped = new ArrayList<>();
        for (Figure text : left) {
            if (text.words() >= NOTE_WORDS) {
                drawing.note(text.id(), text.label()).at(text.box());
            } else {
                dropped.add(text.label());
            }
        }
        return dropped;
    }

    private static double size(Figure text) {
        String written = text.style().get("fontSize");
        double size = DIGITS.matcher(written).matches() ? Double.parseDouble(written) : 12;
        Matcher inside = FONT_SIZE.matcher(text.cell().value());
        while (inside.find()) {
            size = Math.max(size, Double.parseDouble(inside.group(1)));
        }
        return text.cell().value().contains("<h1") ? Math.max(size, 24) : size;
    }
}
