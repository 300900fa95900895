package plumbline.exchange;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import plumbline.design.Component;
import plumbline.design.Design;
import plumbline.design.Link;
import plumbline.design.LinkId;
import plumbline.design.Note;
import plumbline.exchange.Passage.Fact;
import plumbline.exchange.Passage.Frame;
import plumbline.exchange.Passage.Lines;
import plumbline.problem.Decoded;

/// A text taken apart into its passages, each read for itself; used once.
///
/// What a name means stands in the whole text (`a` may be declared in one line and be given its kind in another);
/// which lines declare it, only in these.
final class Passages {
    private static final int LONGEST = 40;

    private final Scribe scribe;
    private final Map<String, Component> boxes = new HashMap<>();
    private final Map<String, Note> notes = new HashMap<>();
    private final Deque<Frame> open = new ArrayDeque<>();
    private final List<Passage> all = new ArrayList<>();

    private Passages(Scribe scribe, Design whole) {
        this.scribe = scribe;
        whole.components().forEach(each -> boxes.put(each.id().value(), each));
        whole.notes().forEach(each -> notes.put(each.id().value(), each));
    }

    /// The passages of these lines; `whole` is what the text that they are from says.
    static List<Passage> of(Scribe scribe, List<String> lines, Design whole) {
        Passages passages = new Passages(scribe, whole);
        int at = 0;
        while (at < lines.size()) {
            at = passages.read(lines, at);
        }
        return passages.ended();
    }

    private List<Passage> here() {
        return open.isEmpty() ? all : open.element().inside();
    }

    /// What nothing closes is no frame.
    private List<Passage> ended() {
        while (!open.isEmpty()) {
            Frame left = open.pop();
            List<Passage> outside = here();
            outside.remove(left);
            outside.add(new Lines(List.of(left.open()), List.of(), Set.of()));
            outside.addAll(left.inside());
        }
        return all;
    }

    private int read(List<String> lines, int at) {
        String line = lines.get(at);
        if (scribe.closes(line) && !open.isEmpty()) {
            Frame done = open.pop();
            List<Passage> outside = here();
            outside.removeLast();
            outside.add(new Frame(done.name(), done.open(), done.inside(), line));
            return at + 1;
        }
        if (scribe.opens(line)) {
            Heard opened = heard(line + "\n" + scribe.closer());
            if (opened != null) {
                Design design = opened.design();
                Frame frame = new Frame(
                        design.boundaries().isEmpty()
                                ? null
                                : design.boundaries().getFirst().id().value(),
                        line,
                        new ArrayList<>(),
                        "");
                here().add(frame);
                open.push(frame);
                return at + 1;
            }
        }
        boolean clings = scribe.clings(line) && !here().isEmpty() && here().getLast() instanceof Lines;
        List<String> before = clings ? ((Lines) here().getLast()).text() : List.of();
        for (int to = at + 1; to <= Math.min(at + LONGEST, lines.size()); to++) {
            List<String> statement = new ArrayList<>(before);
            statement.addAll(lines.subList(at, to));
            Heard heard = heard(String.join("\n", statement));
            if (heard != null) {
                if (clings) {
                    here().removeLast();
                }
                here().add(lines(statement, heard));
                return to;
            }
        }
        here().add(lines(List.of(line), null));
        return at + 1;
    }

    private @Nullable Heard heard(String lines) {
        return scribe.read(scribe.whole(lines)) instanceof Decoded.Good<Heard>(Heard heard, var _) ? heard : null;
    }

    private Lines lines(List<String> text, @Nullable Heard heard) {
        if (heard == null) {
            return new Lines(text, List.of(), Set.of());
        }
        Design design = heard.design();
        List<Fact> facts = new ArrayList<>();
        if (!design.title().isEmpty()) {
            facts.add(new Fact(List.of("title", design.title()), "title"));
        }
        for (Component each : design.components()) {
            String name = each.id().value();
            if (!heard.implied().containsKey(name)) {
                facts.add(box(name, boxes.getOrDefault(name, each)));
            }
        }
        for (Link each : design.links()) {
            facts.add(link(each));
        }
        for (Note each : design.notes()) {
            facts.add(new Fact(List.of("note", each.text()), "note " + each.id()));
            about(each, text, facts);
        }
        return new Lines(text, facts, heard.implied().keySet());
    }

    static Fact box(String name, Component is) {
        return new Fact(
                List.of(
                        "box",
                        name,
                        String.valueOf(is.kind()),
                        is.label(),
                        is.technology(),
                        is.description(),
                        String.valueOf(is.properties())),
                "box " + name);
    }

    /// A line from a note says what the note is about.
    private Fact link(Link link) {
        String from = link.from().value();
        String to = link.to().value();
        Note note = notes.get(from);
        return note != null
                ? new Fact(List.of("about", note.text(), to), "about " + from)
                : new Fact(
                        List.of(
                                "link",
                                from,
                                to,
                                link.label(),
                                String.valueOf(link.flow()),
                                String.valueOf(link.step())),
                        "link " + from + " " + to);
    }

    /// A note without a name says in itself what it is about.
    private void about(Note note, List<String> text, List<Fact> facts) {
        String name = note.id().value();
        if (String.join("\n", text).contains(name)) {
            return;
        }
        notes.values().stream()
                .filter(each -> each.text().equals(note.text()) && each.about() != null)
                .findFirst()
                .ifPresent(each -> facts.add(new Fact(List.of("about", each.text(), spokenOf(each)), "about " + name)));
    }

    /// Links have no names.
    private static String spokenOf(Note note) {
        return note.about() instanceof LinkId ? "link" : String.valueOf(note.about());
    }
}
