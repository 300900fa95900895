/// The D2 language.
@NullMarked
package plumbline.exchange.d2;

import org.jspecify.annotations.NullMarked;
