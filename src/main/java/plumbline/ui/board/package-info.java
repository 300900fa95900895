/// The middle of the desk: a design on the canvas, and all that is done to it there by mouse, keys, palette and
/// clipboard; or two designs side by side.
///
/// It knows an editor, never where the design came from or what it is worth.
@NullMarked
package plumbline.ui.board;

import org.jspecify.annotations.NullMarked;
