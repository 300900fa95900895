/// The words of the window, for every part of it.
@NullMarked
package plumbline.ui.words;

import org.jspecify.annotations.NullMarked;
