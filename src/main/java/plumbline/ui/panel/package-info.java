/// The panels left and right of the canvas: the prompt, the outline, what the check found, and the questions a drawing
/// can't answer.
///
/// Whatever is done here goes through the editor, as one step of undo.
@NullMarked
package plumbline.ui.panel;

import org.jspecify.annotations.NullMarked;
