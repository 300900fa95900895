/// The property sheet: what can be said of the element that is selected, of several, or of the design as a whole.
///
/// What is typed is done at Enter or when the focus leaves, as one step of undo; Escape takes it back.
@NullMarked
package plumbline.ui.property;

import org.jspecify.annotations.NullMarked;
