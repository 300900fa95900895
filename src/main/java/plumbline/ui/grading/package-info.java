/// What becomes of a design's grade on the desk: when it is checked, what of the verdict is lit, marked, mended or
/// kept back, and how far somebody came with each prompt.
///
/// Nothing here decides a grade: it has designs graded, off the FX thread, and the latest wins.
@NullMarked
package plumbline.ui.grading;

import org.jspecify.annotations.NullMarked;
