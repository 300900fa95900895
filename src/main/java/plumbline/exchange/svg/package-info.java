/// A picture as SVG: plain shapes and plain text, so that every viewer and every editor shows the same.
@NullMarked
package plumbline.exchange.svg;

import org.jspecify.annotations.NullMarked;
