/// A design and the text that tells of it: what is changed in the text is taken over, and what the text can't say
/// stays.
@NullMarked
package plumbline.editor.retelling;

import org.jspecify.annotations.NullMarked;
