/// JSON Canvas, as Obsidian keeps it.
@NullMarked
package plumbline.exchange.canvas;

import org.jspecify.annotations.NullMarked;
