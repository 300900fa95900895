/// The text of a design beside its drawing, as people read and edit it: lines with numbers, colours and marks, in step
/// with what is drawn.
///
/// Whichever of the two is changed, the other follows; what can't be read yet leaves the drawing as it is.
@NullMarked
package plumbline.ui.script;

import org.jspecify.annotations.NullMarked;
