package plumbline.exchange.plantuml;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import plumbline.design.Flow;
import plumbline.design.KindId;
import plumbline.design.PromptId;
import plumbline.exchange.C4Call;
import plumbline.exchange.Drawing;
import plumbline.exchange.Label;
import plumbline.exchange.Marker;
import plumbline.exchange.Said;
import plumbline.exchange.plantuml.Block.Line;
import plumbline.exchange.plantuml.Statement.End;
import plumbline.problem.Deadline;

/// The reading of one diagram, line by line, into a drawing; used once.
///
/// Nesting is a stack of our own, so that no depth of input exhausts the thread's.
final class Interpretation {
    private final Drawing drawing;
    private final Kinds kinds;
    private final Census census = new Census();
    private final Statements statements = new Statements();
    private final Deque<String> holders = new ArrayDeque<>();
    private final Map<String, String> ports = new HashMap<>();
    private final List<Line> unknown = new ArrayList<>();
    private final List<String> macros = new ArrayList<>();
    private @Nullable String last;
    private Drawing.@Nullable Line lastLine;
    private Marker marker = Marker.NONE;
    private @Nullable Collecting collecting;
    private final boolean script;
    private final Map<String, Integer> implied = new LinkedHashMap<>();
    private final Deque<Integer> opened = new ArrayDeque<>();
    private int notes;
    private int line;
    private int collectingFrom;

    Interpretation(Drawing drawing, Kinds kinds) {
        this(drawing, kinds, false);
    }

    /// A `script` is a system diagram whatever it looks like, and everything in it is meant as it stands.
    Interpretation(Drawing drawing, Kinds kinds, boolean script) {
        this.drawing = drawing;
        this.kinds = kinds;
        this.script = script;
    }

    /// What only arrows name, each with the line that does first.
    Map<String, Integer> implied() {
        return implied;
    }

    /// The numbers of the lines that begin what nothing ends: braces, notes and other texts of several lines.
    List<Integer> unended() {
        List<Integer> lines = new ArrayList<>(opened);
        if (collecting != null) {
            lines.add(collectingFrom);
        }
        return lines;
    }

    /// The sort of diagram that the lines read so far speak for.
    Sort sort() {
        return census.sort();
    }

    /// The lines that were not understood.
    List<Line> unknown() {
        return List.copyOf(unknown);
    }

    /// The macros of unknown libraries that were taken for elements.
    List<String> macros() {
        return List.copyOf(macros);
    }

    /// Reads one more line.
    void read(Line line) {
        String text = line.text().strip();
        this.line = line.number();
        if (collecting != null) {
            if (collecting.takes(text)) {
                Collecting done = collecting;
                collecting = null;
                done.then.accept(done.text.toString());
            }
            return;
        }
        Marker said = Marker.of(PlantUmlWriter.COMMENT, text);
        if (said != null) {
            mark(said);
            return;
        }
        if (text.isEmpty() || text.startsWith("'")) {
            return;
        }
        for (Statement statement : statements.of(text)) {
            Deadline.ask();
            census.saw(statement);
            apply(statement, line);
        }
    }

    private void mark(Marker said) {
        marker = said;
        String prompt = said.text("prompt");
        String title = said.text("title");
        if (prompt != null && !prompt.isBlank()) {
            drawing.answering(new PromptId(prompt));
        }
        if (title != null) {
            drawing.exactlyTitled(title);
        }
        census.ours();
    }

    private Marker marked() {
        Marker now = marker;
        marker = Marker.NONE;
        return now;
    }

    private void apply(Statement statement, Line line) {
        switch (statement) {
            case Statement.Element element -> {
                element(element);
                opens(element.body() == Statement.Body.OPEN, line);
            }
            case Statement.Arrow arrow -> arrow(arrow);
            case Statement.Call(C4Call call) -> {
                call(call, line);
                opens(call.opens(), line);
            }
            case Statement.Remark remark -> remark(remark);
            case Statement.Close() -> {
                if (holders.pollFirst() == null && script) {
                    unknown.add(line);
                }
                opened.pollFirst();
            }
            case Statement.Grouping() -> {
                holders.push(holders.isEmpty() ? "" : holders.peek());
                opens(true, line);
            }
            case Statement.Skip(String end) -> collect(end, text -> {});
            case Statement.Title(String text) -> {
                if (text == null) {
                    collect("endtitle", many -> drawing.titled(Creole.line(many)));
                } else {
                    drawing.titled(Creole.line(text));
                }
            }
            case Statement.Foreign(Sort sort, boolean opens) -> {
                if (script) {
                    unknown.add(line);
                } else if (opens) {
                    collect("}", text -> {});
                }
            }
            case Statement.Ignored(boolean component) -> {}
            case Statement.Unknown() -> unknown.add(line);
        }
    }

    private void opens(boolean does, Line line) {
        if (does) {
            opened.push(line.number());
        }
    }

    private void collect(String end, Consumer<String> then) {
        collecting = new Collecting(end, then);
        collectingFrom = line;
    }

    private @Nullable String holder() {
        String holder = holders.peek();
        return holder == null || holder.isEmpty() ? null : holder;
    }

    private void element(Statement.Element element) {
        String holder = holder();
        if (Elements.PORTS.contains(element.keyword()) && holder != null) {
            ports.put(element.id(), holder);
            return;
        }
        Drawing.Shape shape = declared(element.id(), element.text(), element.keyword());
        Noted.of(shape, marked(), element.text(), kinds);
        String hint = hint(element.keyword());
        for (String stereotype : element.stereotypes()) {
            KindId kind = kinds.of(stereotype);
            if (kind != null) {
                shape.kind(kind);
                hint = "";
            } else if (!stereotype.isBlank() && !stereotype.startsWith("(") && !stereotype.startsWith("$")) {
                hint = Creole.line(stereotype);
                shape.hint(hint);
            }
        }
        if (script) {
            meant(shape, element, hint);
        }
        switch (element.body()) {
            case NONE -> {}
            case OPEN -> holders.push(element.id());
            case TEXT -> {
                String first = element.text();
                collect("]", text -> shape.text(Creole.text(first + "\n" + text)));
            }
            case MEMBERS -> collect("}", text -> {});
        }
    }

    private static void meant(Drawing.Shape shape, Statement.Element element, String hint) {
        shape.exact();
        Label label = Label.of(Creole.text(element.text()));
        if (label.technology().isEmpty() && !hint.isEmpty()) {
            shape.label(new Label(label.name(), hint, label.description()));
        }
        if (element.body() == Statement.Body.OPEN) {
            shape.asFrame();
        }
    }

    private Drawing.Shape declared(String id, String text, String keyword) {
        implied.remove(id);
        boolean fresh = !drawing.has(id);
        Drawing.Shape shape = drawing.box(id).text(Creole.text(text));
        String hint = hint(keyword);
        if (!hint.isEmpty()) {
            shape.hint(hint);
        }
        String holder = holder();
        if (fresh || holder != null) {
            shape.in(id.equals(holder) ? null : holder);
        }
        last = id;
        return shape;
    }

    /// Keywords that say what an element is, rather than how it looks.
    private static String hint(String keyword) {
        return switch (keyword) {
            case "database", "queue" -> keyword;
            case "actor", "person" -> "person";
            default -> "";
        };
    }

    private void arrow(Statement.Arrow arrow) {
        Marker said = marked();
        if (arrow.shaft().hidden()) {
            return;
        }
        Drawing.Line line = drawing.link(end(arrow.from()), end(arrow.to()));
        lastLine = line;
        line.label(Creole.line(arrow.label()));
        Said.keep(said, arrow.label(), line);
        arrow.stereotypes().stream()
                .flatMap(each -> Flow.of(each.toLowerCase(Locale.ROOT)).stream())
                .findFirst()
                .ifPresent(line::flow);
        if (arrow.shaft().headLeft() && arrow.shaft().headRight()) {
            line.bothWays();
        }
    }

    /// The id of an arrow's end; one that nobody declared becomes a box where the arrow stands.
    private String end(End end) {
        String port = ports.get(end.id());
        if (port != null) {
            return port;
        }
        if (!drawing.has(end.id()) && !drawing.hasNote(end.id())) {
            Drawing.Shape shape = drawing.box(end.id())
                    .text(Creole.text(end.id()))
                    .in(holder())
                    .hint(hint(end.keyword()));
            if (script) {
                shape.exact();
                implied.put(end.id(), line);
            }
        }
        return end.id();
    }

    private void call(C4Call call, Line line) {
        C4Call.Role role = call.role();
        if (role == null) {
            role = call.guessed();
        }
        switch (role) {
            case ELEMENT, BOUNDARY -> shape(call);
            case RELATION -> relation(call, false, false);
            case RELATION_BACK -> relation(call, true, false);
            case RELATION_BOTH -> relation(call, false, true);
            case LOOK -> {
                if (call.opens()) {
                    holders.push(holders.isEmpty() ? "" : holders.peek());
                }
            }
            case null -> unknown.add(line);
        }
    }

    private void shape(C4Call call) {
        String id = call.argument(0, "alias");
        String name = call.argument(1, "label");
        Drawing.Shape shape = declared(id, name.isEmpty() ? id : name, "");
        if (call.role() == null) {
            macros.add(call.macro());
        }
        shape.label(call.label(Creole::line, Creole::text));
        Noted.of(shape, marked(), "", kinds);
        if (call.frames()) {
            shape.asFrame();
        }
        if (call.opens()) {
            holders.push(id);
        }
    }

    private void relation(C4Call call, boolean back, boolean both) {
        int first = call.firstEnd();
        if (call.arguments().size() < first + 2 && call.named().get("to") == null) {
            return;
        }
        End from = new End(call.argument(first, "from"), "");
        End to = new End(call.argument(first + 1, "to"), "");
        Drawing.Line line = drawing.link(end(back ? to : from), end(back ? from : to))
                .label(call.relationLabel(Creole::line))
                .step(call.step());
        if (both) {
            line.bothWays();
        }
    }

    private void remark(Statement.Remark remark) {
        Marker said = marked();
        String id = remark.id() == null ? "note" + ++notes : remark.id();
        String about = remark.onLast() ? last : remark.about();
        Drawing.Line line = remark.onLink() ? lastLine : null;
        String text = remark.text();
        if (text != null) {
            note(id, text, about, line, said);
        } else {
            collect("endnote", lines -> note(id, lines, about, line, said));
        }
    }

    private void note(String id, String creole, @Nullable String about, Drawing.@Nullable Line line, Marker said) {
        Drawing.Remark note =
                drawing.note(id, Creole.text(creole)).about(about == null ? null : ports.getOrDefault(about, about));
        if (line != null) {
            note.about(line);
        }
        Noted.of(note, said, creole);
    }
}
