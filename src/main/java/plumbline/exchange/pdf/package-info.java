/// A picture as a PDF document of one page: lines that stay sharp, text that can be searched and copied.
@NullMarked
package plumbline.exchange.pdf;

import org.jspecify.annotations.NullMarked;
