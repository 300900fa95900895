/// The panels left and right of the canvas: the prompt, what the check found, the questions a drawing can't answer,
/// and the properties of what is selected.
///
/// Whatever is done here goes through the editor, as one step of undo.
@NullMarked
package plumbline.ui.panel;

import org.jspecify.annotations.NullMarked;
