package plumbline.exchange.plantuml;

/// What sort of diagram a text is; only one sort shows a system.
enum Sort {
    SYSTEM("a component, deployment or C4 diagram", ""),
    SEQUENCE("a sequence diagram", "it shows calls over time, not what the system is made of"),
    CLASS("a class diagram", "it shows the types of a program, not the parts of a running system"),
    ENTITY("an entity-relationship diagram", "it shows tables and their keys, not the parts of a running system"),
    OBJECT("an object diagram", "it shows values in a program, not the parts of a running system"),
    USE_CASE("a use-case diagram", "it shows what people want, not what the system is made of"),
    ACTIVITY("an activity diagram", "it shows the steps of a procedure, not the parts of a system"),
    STATE("a state diagram", "it shows the states of one thing, not the parts of a system"),
    TIMING("a timing diagram", "it shows changes over time, not the parts of a system"),
    GANTT("a Gantt chart", "it shows a plan, not a system"),
    MINDMAP("a mind map", "it shows ideas, not a system"),
    WBS("a work breakdown", "it shows tasks, not a system"),
    DATA("JSON or YAML shown as a table", "it shows data, not a system"),
    SKETCH("a sketch of a user interface", "it shows a screen, not a system"),
    NETWORK("a network diagram (nwdiag)", "it shows addresses, not what flows where"),
    PICTURE("a picture (ditaa)", "its boxes are characters, which can't be told apart"),
    GRAPHVIZ("Graphviz text", "save what is between @startdot and @enddot as a .dot file"),
    FORMULA("a formula, grammar or chart", "it is not a diagram of a system"),
    EMPTY("nothing", "there is no statement in it");

    private final String title;
    private final String reason;

    Sort(String title, String reason) {
        this.title = title;
        this.reason = reason;
    }

    /// With its article, to follow "this is".
    String title() {
        return title;
    }

    /// Why it is not graded.
    String reason() {
        return reason;
    }

    /// The sort that `@start...` promises.
    static Sort ofStart(String word) {
        return switch (word) {
            case "uml", "c4", "" -> SYSTEM;
            case "mindmap" -> MINDMAP;
            case "gantt", "chronology", "board", "project" -> GANTT;
            case "wbs" -> WBS;
            case "json", "yaml", "hcl" -> DATA;
            case "salt" -> SKETCH;
            case "nwdiag", "packetdiag" -> NETWORK;
            case "ditaa" -> PICTURE;
            case "dot" -> GRAPHVIZ;
            default -> FORMULA;
        };
    }
}
