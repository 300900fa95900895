/// The desk: the window in which a design is looked at and graded.
@NullMarked
package plumbline.ui;

import org.jspecify.annotations.NullMarked;
