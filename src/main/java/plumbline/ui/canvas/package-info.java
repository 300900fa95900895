/// The canvas: shows a picture as plain shapes, and pans and zooms over it.
@NullMarked
package plumbline.ui.canvas;

import org.jspecify.annotations.NullMarked;
