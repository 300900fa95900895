/// The files of the desk: what is opened, saved, kept as drafts and found again at the next start. The cabinet is the
/// way in.
///
/// What was drawn is never lost by it, and no file that somebody else wrote is written over unasked. Files are read
/// and written off the FX thread.
@NullMarked
package plumbline.ui.filing;

import org.jspecify.annotations.NullMarked;
