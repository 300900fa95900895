/// Reports as Markdown pages.
@NullMarked
package plumbline.exchange.markdown;

import org.jspecify.annotations.NullMarked;
