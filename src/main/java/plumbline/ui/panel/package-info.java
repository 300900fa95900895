/// The panels left and right of the canvas: the prompt, what the check found, the questions a drawing can't answer,
/// and the properties of what is selected.
///
/// A panel shows values and hands on wishes; it never changes a design itself.
@NullMarked
package plumbline.ui.panel;

import org.jspecify.annotations.NullMarked;
