/// A picture as a PNG image, painted by Java2D without a screen.
@NullMarked
package plumbline.exchange.png;

import org.jspecify.annotations.NullMarked;
