/// What appears on the canvas for a moment, beside what it is about: a field to write in, a choice of kinds or flows,
/// the buttons of what is selected.
@NullMarked
package plumbline.ui.inplace;

import org.jspecify.annotations.NullMarked;
