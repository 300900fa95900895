/// Graphviz's DOT language.
@NullMarked
package plumbline.exchange.dot;

import org.jspecify.annotations.NullMarked;
