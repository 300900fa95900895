/// Where things stand when nobody has said so: automatic layout, free places, and the ways of links around boxes.
@NullMarked
package plumbline.layout;

import org.jspecify.annotations.NullMarked;
