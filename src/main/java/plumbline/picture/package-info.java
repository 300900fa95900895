/// The one picture of a design that screen, SVG, PNG and every other painter consume, so that they cannot drift.
@NullMarked
package plumbline.picture;

import org.jspecify.annotations.NullMarked;
