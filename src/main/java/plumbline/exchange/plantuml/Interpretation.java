package plumbline.exchange.plantuml;

import java.util.ArrayList;
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
import plumbline.layout.Direction;
import plumbline.problem.Deadline;

/// The reading of one diagram, line by line, into a drawing; used once.
final class Interpretation {
    private final Stage stage;
    private final C4Calls calls;
    private final Census census = new Census();
    private final Statements statements = new Statements();
    private final List<Line> unknown = new ArrayList<>();
    private Drawing.@Nullable Line lastLine;
    private @Nullable Collecting collecting;
    private int notes;
    private int collectingFrom;

    Interpretation(Drawing drawing, Kinds kinds) {
        this(drawing, kinds, false);
    }

    /// A `script` is a system diagram whatever it looks like, and everything in it is meant as it stands.
    Interpretation(Drawing drawing, Kinds kinds, boolean script) {
        stage = new Stage(drawing, kinds, script);
        calls = new C4Calls(stage);
    }

    /// What only arrows name, each with the line that does first.
    Map<String, Integer> implied() {
        return stage.implied();
    }

    /// The numbers of the lines that begin what nothing ends: braces, notes and other texts of several lines.
    List<Integer> unended() {
        List<Integer> lines = stage.unclosed();
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
        return calls.guessed();
    }

    /// Reads one more line.
    void read(Line line) {
        String text = line.text().strip();
        stage.at(line);
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
        stage.mark(said);
        String prompt = said.text("prompt");
        String title = said.text("title");
        if (prompt != null && !prompt.isBlank()) {
            stage.drawing.answering(new PromptId(prompt));
        }
        if (title != null) {
            stage.drawing.exactlyTitled(title);
        }
        census.ours();
    }

    private void apply(Statement statement, Line line) {
        switch (statement) {
            case Statement.Element element -> {
                element(element);
                if (element.body() == Statement.Body.OPEN) {
                    stage.opens();
                }
            }
            case Statement.Arrow arrow -> arrow(arrow);
            case Statement.Call(C4Call call) -> {
                if (!calls.understands(call)) {
                    unknown.add(line);
                }
                if (call.opens()) {
                    stage.opens();
                }
            }
            case Statement.Remark remark -> remark(remark);
            case Statement.Close() -> {
                if (!stage.leave() && stage.script) {
                    unknown.add(line);
                }
            }
            case Statement.Grouping() -> {
                stage.enter();
                stage.opens();
            }
            case Statement.Skip(String end) -> collect(end, text -> {});
            case Statement.Title(String text) -> {
                if (text == null) {
                    collect("endtitle", many -> stage.drawing.titled(Creole.line(many)));
                } else {
                    stage.drawing.titled(Creole.line(text));
                }
            }
            case Statement.Foreign(Sort sort, boolean opens) -> {
                if (stage.script) {
                    unknown.add(line);
                } else if (opens) {
                    collect("}", text -> {});
                }
            }
            case Statement.Onwards(Direction direction) -> stage.drawing.towards(direction);
            case Statement.Ignored(boolean component) -> {}
            case Statement.Unknown() -> unknown.add(line);
        }
    }

    private void collect(String end, Consumer<String> then) {
        collecting = new Collecting(end, then);
        collectingFrom = stage.line();
    }

    private void element(Statement.Element element) {
        String holder = stage.holder();
        if (Elements.PORTS.contains(element.keyword()) && holder != null) {
            stage.port(element.id(), holder);
            return;
        }
        Drawing.Shape shape = stage.declared(element.id(), element.text(), element.keyword());
        Noted.of(shape, stage.marked(), element.text(), stage.kinds);
        String hint = Stage.hint(element.keyword());
        for (String stereotype : element.stereotypes()) {
            KindId kind = stage.kinds.of(stereotype);
            if (kind != null) {
                shape.kind(kind);
                hint = "";
            } else if (!stereotype.isBlank() && !stereotype.startsWith("(") && !stereotype.startsWith("$")) {
                hint = Creole.line(stereotype);
                shape.hint(hint);
            }
        }
        if (stage.script) {
            meant(shape, element, hint);
        }
        switch (element.body()) {
            case NONE -> {}
            case OPEN -> stage.enter(element.id());
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

    private void arrow(Statement.Arrow arrow) {
        Marker said = stage.marked();
        if (arrow.shaft().hidden()) {
            return;
        }
        Drawing.Line line = stage.drawing.link(stage.end(arrow.from()), stage.end(arrow.to()));
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

    private void remark(Statement.Remark remark) {
        Marker said = stage.marked();
        String id = remark.id() == null ? "note" + ++notes : remark.id();
        String about = remark.onLast() ? stage.last() : remark.about();
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
                stage.drawing.note(id, Creole.text(creole)).about(about == null ? null : stage.owner(about));
        if (line != null) {
            note.about(line);
        }
        Noted.of(note, said, creole);
    }
}
