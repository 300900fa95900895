/// draw.io (diagrams.net) files: plain and compressed pages, and those hidden in SVG and PNG pictures.
@NullMarked
package plumbline.exchange.drawio;

import org.jspecify.annotations.NullMarked;
