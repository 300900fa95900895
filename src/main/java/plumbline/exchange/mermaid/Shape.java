package plumbline.exchange.mermaid;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import plumbline.catalog.Made;

/// What the outline of a node says about it, as far as a reader cares.
enum Shape {
    /// Any box.
    BOX,
    /// A question with several answers.
    DECISION,
    /// A cylinder or another sign for stored data.
    STORE,
    /// A queue, drawn as a cylinder that lies.
    QUEUE,
    /// A remark or a text without an outline.
    TEXT,
    /// A dot, bar or circle that only joins lines.
    JUNCTION;

    private static final Set<String> DECISIONS = Set.of("diam", "diamond", "decision", "question");
    private static final Set<String> STORES =
            Set.of("cyl", "cylinder", "database", "db", "lin-cyl", "disk", "lined-cylinder", "datastore", "data-store");
    private static final Set<String> QUEUES = Set.of("das", "h-cyl", "horizontal-cylinder");
    private static final Set<String> TEXTS =
            Set.of("text", "comment", "brace", "brace-l", "brace-r", "braces", "anchor");
    private static final Set<String> JUNCTIONS =
            Set.of("f-circ", "filled-circle", "junction", "fork", "join", "sm-circ", "small-circle", "cross-circ");

    /// An opening bracket, the brackets that may close it, and what the pair stands for.
    record Bracket(String open, List<String> close, Shape shape) {}

    /// Every pair of brackets, longest first, so that the first whose end is found is the one meant.
    static final List<Bracket> BRACKETS = List.of(
            new Bracket("(((", List.of(")))"), BOX),
            new Bracket("((", List.of("))"), BOX),
            new Bracket("([", List.of("])"), BOX),
            new Bracket("(-", List.of("-)"), BOX),
            new Bracket("[[", List.of("]]"), BOX),
            new Bracket("[(", List.of(")]"), STORE),
            new Bracket("[/", List.of("/]", "\\]"), BOX),
            new Bracket("[\\", List.of("\\]", "/]"), BOX),
            new Bracket("{{", List.of("}}"), BOX),
            new Bracket("[", List.of("]"), BOX),
            new Bracket("(", List.of(")"), BOX),
            new Bracket("{", List.of("}"), DECISION),
            new Bracket(">", List.of("]"), BOX));

    /// What a component is drawn as, in the words of `Made`; empty where the shape says nothing.
    String hint() {
        return switch (this) {
            case STORE -> Made.DATABASE;
            case QUEUE -> Made.QUEUE;
            case BOX, DECISION, TEXT, JUNCTION -> "";
        };
    }

    /// The shape of a name as `id@{ shape: name }` writes it; a box if the name says nothing special.
    static Shape named(String name) {
        String plain = name.strip().toLowerCase(Locale.ROOT);
        if (DECISIONS.contains(plain)) {
            return DECISION;
        }
        if (STORES.contains(plain)) {
            return STORE;
        }
        if (QUEUES.contains(plain)) {
            return QUEUE;
        }
        if (TEXTS.contains(plain)) {
            return TEXT;
        }
        return JUNCTIONS.contains(plain) ? JUNCTION : BOX;
    }
}
