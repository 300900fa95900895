/// The desk: the window in which a design is looked at and graded.
///
/// What it is made of lies in packages of its own, none of which needs this one: here they are put together.
@NullMarked
package plumbline.ui;

import org.jspecify.annotations.NullMarked;
