/// The histories of open designs on disk, so that undo outlives a restart and a kill costs at most a second.
///
/// A journal is appended to after every change and read back as far as it is whole; a torn end is dropped, never a
/// fault. Who works on one claims it, and the platform lets go of the claim when the process dies.
@NullMarked
package plumbline.files.journal;

import org.jspecify.annotations.NullMarked;
