package plumbline.exchange.plantuml;

/// PlantUML, to be asked what it makes of a diagram.
interface PlantUml {
    /// Its answer within the time it is given; `source` begins with `@startuml`.
    Answer ask(String source);
}
