/// The command line: one small class a command; results on standard output, problems on standard error.
@NullMarked
package plumbline.cli;

import org.jspecify.annotations.NullMarked;
