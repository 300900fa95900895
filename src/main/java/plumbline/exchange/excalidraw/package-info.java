/// Excalidraw scenes.
@NullMarked
package plumbline.exchange.excalidraw;

import org.jspecify.annotations.NullMarked;
