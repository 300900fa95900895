package plumbline.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A piece of a text that tells of a design: the lines of one statement, or a frame with all that stands in it.
sealed interface Passage {
    /// Something a statement says; `subject` is what a change of it would still be about.
    record Fact(List<String> meaning, String subject) {
        public Fact {
            meaning = List.copyOf(meaning);
        }

        boolean isBox() {
            return meaning.getFirst().equals("box");
        }
    }

    /// The lines of one statement, or a line that says nothing of the design, or a gap without any; `mentioned` are
    /// the names that it does not itself declare.
    record Lines(List<String> text, List<Fact> facts, Set<String> mentioned) implements Passage {
        public Lines {
            text = List.copyOf(text);
            facts = List.copyOf(facts);
            mentioned = Set.copyOf(mentioned);
        }

        /// What is left where these lines stood.
        Lines gap() {
            return new Lines(List.of(), facts, Set.of());
        }
    }

    /// A frame, open for more; without a name it is none of the design's.
    record Frame(@Nullable String name, String open, List<Passage> inside, String close) implements Passage {}

    /// The first line; empty for a gap.
    default String first() {
        return switch (this) {
            case Lines lines -> lines.text().isEmpty() ? "" : lines.text().getFirst();
            case Frame frame -> frame.open();
        };
    }

    /// All lines of some passages.
    static List<String> text(List<Passage> passages) {
        List<String> text = new ArrayList<>();
        for (Passage passage : passages) {
            switch (passage) {
                case Lines lines -> text.addAll(lines.text());
                case Frame frame -> {
                    text.add(frame.open());
                    text.addAll(text(frame.inside()));
                    text.add(frame.close());
                }
            }
        }
        return text;
    }

    /// The same, set in by so much instead of by as much as it is.
    default Passage at(String indent) {
        return moved(indentOf(first()), indent);
    }

    private Passage moved(String old, String indent) {
        return switch (this) {
            case Lines lines ->
                new Lines(
                        lines.text().stream()
                                .map(line -> moved(line, old, indent))
                                .toList(),
                        lines.facts(),
                        lines.mentioned());
            case Frame frame -> {
                List<Passage> inside = new ArrayList<>();
                frame.inside().forEach(each -> inside.add(each.moved(old, indent)));
                yield new Frame(
                        frame.name(), moved(frame.open(), old, indent), inside, moved(frame.close(), old, indent));
            }
        };
    }

    private static String moved(String line, String old, String indent) {
        return line.startsWith(old) && !line.isBlank() ? indent + line.substring(old.length()) : line;
    }

    /// The blanks that a line begins with.
    static String indentOf(String line) {
        return line.substring(0, line.length() - line.stripLeading().length());
    }
}
