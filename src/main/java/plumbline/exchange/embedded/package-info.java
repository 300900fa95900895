/// Our own designs, out of the pictures, pages and prints that we wrote them into.
///
/// In a PNG the design is a text chunk, in an SVG metadata, in an HTML page a block of data, in a PDF an attachment:
/// always the design file itself, unchanged.
@NullMarked
package plumbline.exchange.embedded;

import org.jspecify.annotations.NullMarked;
