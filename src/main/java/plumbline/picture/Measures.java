package plumbline.picture;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import plumbline.catalog.Catalog;
import plumbline.catalog.Kind;
import plumbline.catalog.Made;
import plumbline.catalog.Reading;
import plumbline.catalog.Recognition;
import plumbline.design.Boundary;
import plumbline.design.Component;
import plumbline.design.KindId;
import plumbline.design.Link;
import plumbline.design.Note;
import plumbline.design.Size;
import plumbline.layout.Sizing;

/// How big cards, notes, link labels and titles are: as their words need, in steps of the grid.
record Measures(Catalog catalog, Reading reading, Ruler ruler) implements Sizing {
    static final double GRID = 8;
    static final double LABEL = 12.5;
    static final double DETAIL = 10.5;
    static final double NOTE = 11.5;
    static final double LABEL_LINE = 16;
    static final double DETAIL_LINE = 14;
    static final double NOTE_LINE = 16;

    /// From a card's left edge to its words: strip, icon and the gaps between.
    static final double TEXT_LEFT = 38;

    static final double TEXT_RIGHT = 14;
    static final double CARD_PADDING = 9;
    static final double NOTE_PADDING = 12;
    static final double CHIP_PADDING = 5;
    static final double CHIP_HEIGHT = 16;
    static final double CHIP_LINE = 13;
    static final double STEP = 14;
    static final double FRAME_INSET = 16;

    private static final double NARROWEST = 112;
    private static final double WIDEST = 224;
    private static final double NOTE_WIDEST = 208;
    private static final int NOTE_LINES = 12;

    Lines labels() {
        return new Lines(ruler, LABEL, Weight.SEMIBOLD);
    }

    Lines details() {
        return new Lines(ruler, DETAIL, Weight.REGULAR);
    }

    Lines notes() {
        return new Lines(ruler, NOTE, Weight.REGULAR);
    }

    Lines titles() {
        return new Lines(ruler, DETAIL, Weight.SEMIBOLD);
    }

    Recognition recognition(Component component) {
        KindId stated = component.kind();
        return stated != null
                ? new Recognition(stated, List.of(), 1)
                : reading.kinds().getOrDefault(component.id(), Recognition.NONE);
    }

    /// Whether nobody has said what the component is.
    boolean guessed(Component component) {
        return component.kind() == null;
    }

    /// The second line of a card: the kind's title, with a question mark where it is a guess, and the technology.
    String detail(Component component) {
        KindId kind = recognition(component).kind();
        String title = kind == null ? "" : catalog.kind(kind).map(Kind::title).orElse(kind.value());
        String shown = guessed(component) ? title + "?" : title;
        String technology = made(component, title);
        return technology.isEmpty() ? shown : shown + " · " + technology;
    }

    /// What it is made of: beside a kind, the outline that a foreign drawing gave it says nothing more.
    private static String made(Component component, String title) {
        String technology = Lines.clean(component.technology());
        Made made = Made.of(technology);
        return title.isEmpty() ? technology : made.of().equals(made.shape()) ? "" : made.of();
    }

    /// What a reader of the screen says of a card: its label, its kind, and whether that is a guess.
    String spoken(Component component) {
        KindId kind = recognition(component).kind();
        String title = kind == null ? "" : catalog.kind(kind).map(Kind::title).orElse(kind.value());
        String technology = made(component, title);
        return Stream.of(Lines.clean(component.label()), title, technology, guessed(component) ? "guessed" : "")
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
    }

    @Override
    public Size of(Component component) {
        double chrome = TEXT_LEFT + TEXT_RIGHT;
        double room = WIDEST - chrome;
        int lines = labels().broken(component.label(), room, 2).size();
        double label = labels().balanced(component.label(), room, 2);
        double detail = Math.min(room, details().width(detail(component)));
        double width = Math.clamp(stepped(Math.max(label, detail) + chrome), NARROWEST, WIDEST);
        return new Size(width, lines > 1 ? 64 : 48);
    }

    @Override
    public Size of(Note note) {
        double room = NOTE_WIDEST - 2 * NOTE_PADDING;
        List<String> lines = noteLines(note, room);
        double widest = lines.stream().mapToDouble(notes()::width).max().orElse(0);
        double height = Math.max(1, lines.size()) * NOTE_LINE + 2 * NOTE_PADDING - 4;
        return new Size(Math.clamp(stepped(widest + 2 * NOTE_PADDING), 72, NOTE_WIDEST), stepped(height));
    }

    List<String> noteLines(Note note, double room) {
        return notes().paragraphs(note.text(), room, NOTE_LINES);
    }

    @Override
    public Size of(Link link) {
        return wordings(link).first().size();
    }

    /// The ways in which the words of a link can be set.
    Wordings wordings(Link link) {
        return Wordings.of(link, details());
    }

    @Override
    public Size of(Boundary boundary) {
        return new Size(stepped(titles().width(title(boundary)) + 2 * FRAME_INSET), DETAIL_LINE);
    }

    /// A boundary's title: capitals up to the first number, comma or bracket, which keep their case ("200 ms").
    String title(Boundary boundary) {
        String label = titles().shortened(Lines.clean(boundary.label()), 360);
        int end = 0;
        while (end < label.length() && ",(:0123456789".indexOf(label.charAt(end)) < 0) {
            end++;
        }
        return label.substring(0, end).toUpperCase(java.util.Locale.ROOT) + label.substring(end);
    }

    private static double stepped(double length) {
        return Math.ceil(length / GRID) * GRID;
    }
}
