package plumbline.exchange.plantuml;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import plumbline.exchange.Drawing;
import plumbline.exchange.Marker;
import plumbline.exchange.plantuml.Block.Line;
import plumbline.exchange.plantuml.Statement.End;

/// Where the reading of one diagram stands: what is declared so far, what holds the next line, and what was noted for
/// it; used once.
///
/// Nesting is a stack of our own, so that no depth of input exhausts the thread's.
final class Stage {
    final Drawing drawing;
    final Kinds kinds;
    /// Whether the diagram is a system whatever it looks like, and everything in it is meant as it stands.
    final boolean script;
    private final Deque<String> holders = new ArrayDeque<>();
    private final Deque<Integer> opened = new ArrayDeque<>();
    private final Map<String, String> ports = new HashMap<>();
    private final Map<String, Integer> implied = new LinkedHashMap<>();
    private @Nullable String last;
    private Marker marker = Marker.NONE;
    private int line;

    Stage(Drawing drawing, Kinds kinds, boolean script) {
        this.drawing = drawing;
        this.kinds = kinds;
        this.script = script;
    }

    /// What follows stands in this line.
    void at(Line next) {
        line = next.number();
    }

    /// The number of the line that is being read.
    int line() {
        return line;
    }

    /// Keeps what our own writer said for what is declared next.
    void mark(Marker said) {
        marker = said;
    }

    /// What our own writer said of what is declared now; it is said of nothing else.
    Marker marked() {
        Marker now = marker;
        marker = Marker.NONE;
        return now;
    }

    /// What is declared now lies in this; null on the sheet itself.
    @Nullable
    String holder() {
        String holder = holders.peek();
        return holder == null || holder.isEmpty() ? null : holder;
    }

    /// What follows lies in the element of this id.
    void enter(String id) {
        holders.push(id);
    }

    /// A brace that groups without being anything: what follows lies where the brace does.
    void enter() {
        holders.push(holders.isEmpty() ? "" : holders.peek());
    }

    /// A brace was opened in this line, and wants to be closed.
    void opens() {
        opened.push(line);
    }

    /// Closes a brace; whether there was one.
    boolean leave() {
        opened.pollFirst();
        return holders.pollFirst() != null;
    }

    /// The lines of the braces that nothing has closed.
    List<Integer> unclosed() {
        return new ArrayList<>(opened);
    }

    /// What only arrows name, each with the line that does first.
    Map<String, Integer> implied() {
        return implied;
    }

    /// What was declared last, if anything was.
    @Nullable
    String last() {
        return last;
    }

    /// The shape of an element that is declared here, perhaps not for the first time.
    Drawing.Shape declared(String id, String text, String keyword) {
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

    /// A port stands for what it lies in.
    void port(String id, String owner) {
        ports.put(id, owner);
    }

    /// The owner of a port, and of anything else itself.
    String owner(String id) {
        return ports.getOrDefault(id, id);
    }

    /// The id of an arrow's end; one that nobody declared becomes a box where the arrow stands.
    String end(End end) {
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

    /// Keywords that say what an element is, rather than how it looks.
    static String hint(String keyword) {
        return switch (keyword) {
            case "database", "queue" -> keyword;
            case "actor", "person" -> "person";
            default -> "";
        };
    }
}
