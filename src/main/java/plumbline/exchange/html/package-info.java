/// Reports as one HTML file each, with everything in it and nothing fetched.
@NullMarked
package plumbline.exchange.html;

import org.jspecify.annotations.NullMarked;
