/// The kinds of component that the field knows, and the recogniser that finds them in free labels.
@NullMarked
package plumbline.catalog;

import org.jspecify.annotations.NullMarked;
