/// Any file in, any file out: chooses the reader or writer that a format needs.
@NullMarked
package plumbline.exchange.any;

import org.jspecify.annotations.NullMarked;
