package plumbline.exchange.plantuml;

import java.util.List;
import org.jspecify.annotations.Nullable;
import plumbline.exchange.C4Call;
import plumbline.layout.Direction;

/// What one line of a diagram says.
sealed interface Statement {
    /// How the text behind an element goes on.
    enum Body {
        NONE,
        /// `{`: what follows is inside it.
        OPEN,
        /// `[`: what follows is its label, up to `]`.
        TEXT,
        /// `{` of a class: what follows are members.
        MEMBERS
    }

    /// An element is declared (or spoken of); `keyword` is in lower case, `[` for a bare bracket.
    record Element(String keyword, String id, String text, List<String> stereotypes, Body body) implements Statement {
        public Element {
            stereotypes = List.copyOf(stereotypes);
        }
    }

    /// An end of an arrow: an id, and what sort of element it makes if nobody declares it.
    record End(String id, String keyword) {}

    /// An arrow as drawn: `from` is where it starts after its heads were looked at.
    record Arrow(End from, End to, String label, List<String> stereotypes, Shaft shaft) implements Statement {
        public Arrow {
            stereotypes = List.copyOf(stereotypes);
        }
    }

    /// A call of a macro.
    record Call(C4Call said) implements Statement {}

    /// A note: about an element, the last one, the last arrow, or nothing; a null text follows on the
    /// next lines.
    record Remark(
            @Nullable String about,
            boolean onLast,
            boolean onLink,
            @Nullable String id,
            @Nullable String text) implements Statement {}

    /// `}` closes what was opened last.
    record Close() implements Statement {}

    /// Something opens that holds elements but is not seen, or not as an element (`together {`).
    record Grouping() implements Statement {}

    /// Text follows up to a line that says `end` (blanks and case left out); `}` means the brace that
    /// closes it.
    record Skip(String end) implements Statement {}

    /// The title; null when it follows on the next lines.
    record Title(@Nullable String text) implements Statement {}

    /// How it looks, or nothing; `component` tells that no sequence diagram could hold it.
    record Ignored(boolean component) implements Statement {}

    /// Where the drawing goes on to.
    record Onwards(Direction direction) implements Statement {}

    /// A statement of another sort of diagram; with `opens`, its members follow in braces.
    record Foreign(Sort sort, boolean opens) implements Statement {}

    /// Not understood.
    record Unknown() implements Statement {}
}
