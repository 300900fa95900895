/// PlantUML, read and written: component, deployment and C4 diagrams.
///
/// Our own tolerant reader reads the text; PlantUML itself runs in a process of its own (see `Worker`),
/// asked only to expand a preprocessor and to judge lines that the reader does not know.
@NullMarked
package plumbline.exchange.plantuml;

import org.jspecify.annotations.NullMarked;
