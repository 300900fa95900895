/// What leaves the desk: exports with a preview of what will come of them, copies on the clipboard, prints.
///
/// A preview is made by the export itself, never by something that draws like it.
@NullMarked
package plumbline.ui.export;

import org.jspecify.annotations.NullMarked;
