/// A text of a design as people read and edit it: lines with numbers, colours and marks.
@NullMarked
package plumbline.ui.script;

import org.jspecify.annotations.NullMarked;
