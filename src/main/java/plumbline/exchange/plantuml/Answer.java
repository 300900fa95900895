package plumbline.exchange.plantuml;

import java.util.List;

/// What PlantUML makes of a diagram.
///
/// `expanded` are the lines that its preprocessor left, without `@startuml` and `@enduml`.
sealed interface Answer {
    /// It takes it for a diagram of that class; `outline` is empty unless it is one of boxes and
    /// arrows.
    record Accepted(String diagram, List<String> expanded, Outline outline) implements Answer {
        public Accepted {
            expanded = List.copyOf(expanded);
        }
    }

    /// It refuses it, at that line of what was sent, counted from 1 (0 where it does not say).
    record Refused(int line, String message, List<String> expanded) implements Answer {
        public Refused {
            expanded = List.copyOf(expanded);
        }
    }

    /// It ran out of time or memory over it.
    record Exhausted(String reason) implements Answer {}

    /// There is no PlantUML to ask.
    record Absent(String reason) implements Answer {}
}
