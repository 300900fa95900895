/// Graphviz DOT: graphs as text, in a grammar of our own.
@NullMarked
package plumbline.exchange.dot;

import org.jspecify.annotations.NullMarked;
