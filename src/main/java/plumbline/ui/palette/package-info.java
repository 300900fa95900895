/// The kinds a person can draw: found by words, listed by stage, dragged onto the canvas or typed into place.
@NullMarked
package plumbline.ui.palette;

import org.jspecify.annotations.NullMarked;
