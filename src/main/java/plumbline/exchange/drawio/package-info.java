/// draw.io (diagrams.net) files: plain and compressed pages, and those hidden in SVG and PNG pictures.
///
/// In these files position is structure: a text lying on an empty box is its label, a box within another's rectangle
/// is its child, a line that ends beside a shape is attached to it. Each such reading is a class of its own, all over
/// the figures of one sheet.
@NullMarked
package plumbline.exchange.drawio;

import org.jspecify.annotations.NullMarked;
