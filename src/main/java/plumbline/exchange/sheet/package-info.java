/// What is drawn on a sheet, understood from where it stands.
///
/// In tools in which people draw freely, position is structure: a text lying on an empty box is its label, a box
/// within another's rectangle is its child, a line that ends beside a shape is attached to it. Each such reading is a
/// class of its own, all over the figures of one sheet. Readers of such tools' files hand in `Cell`s, in the words of
/// draw.io, and `SheetReader` makes a design of them.
@NullMarked
package plumbline.exchange.sheet;

import org.jspecify.annotations.NullMarked;
