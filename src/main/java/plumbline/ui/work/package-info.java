/// What the desk works on and with: the designs that lie there, the library, what is remembered, and ways off the FX
/// thread.
///
/// Nothing of it is seen in the window, and nothing knows who looks at it.
@NullMarked
package plumbline.ui.work;

import org.jspecify.annotations.NullMarked;
