package plumbline.exchange;

import plumbline.design.Design;
import plumbline.problem.Decoded;

/// A text language in which a design can stand beside its drawing, so that people edit either.
public interface Scribe {
    /// The design in that language, in few words; the same design gives the same text.
    Script write(Design design);

    /// What a text says, or every line that stands in the way.
    ///
    /// Stricter than a reader of files: a line that is not understood is an error, since who wrote it is still at it,
    /// and nothing is left out for not looking like a component. A text without any is a design without any.
    Decoded<Heard> read(String text);
}
