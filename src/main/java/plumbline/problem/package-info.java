/// What can be wrong with something a user handed us, as values that name the place and the way out.
@NullMarked
package plumbline.problem;

import org.jspecify.annotations.NullMarked;
