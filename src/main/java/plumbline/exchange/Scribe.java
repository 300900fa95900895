package plumbline.exchange;

import java.util.List;
import java.util.Map;
import plumbline.design.Design;
import plumbline.design.ElementId;
import plumbline.problem.Decoded;

/// A text language in which a design can stand beside its drawing, so that people edit either.
public interface Scribe {
    /// The design in that language, in few words; the same design gives the same text.
    default Script write(Design design) {
        return write(design, Map.of());
    }

    /// The same, with these names for what has one already.
    Script write(Design design, Map<ElementId, String> names);

    /// Whether a word, in lower case, is one of the language's own, so that nothing can be called so.
    boolean reserves(String word);

    /// What a text says, or every line that stands in the way.
    ///
    /// Stricter than a reader of files: a line that is not understood is an error, since who wrote it is still at it,
    /// and nothing is left out for not looking like a component. A text without any is a design without any.
    Decoded<Heard> read(String text);

    /// A whole text with nothing but these lines in its body.
    String whole(String lines);

    /// How many lines come before the body.
    int head(List<String> lines);

    /// The head of a text where that of another has come to say more or less.
    List<String> head(List<String> head, List<String> told);

    /// Whether a line begins what a line of its own closes.
    boolean opens(String line);

    /// Whether a line closes what was begun.
    boolean closes(String line);

    /// A line that closes.
    String closer();

    /// Whether a line speaks of the one before it.
    boolean clings(String line);
}
