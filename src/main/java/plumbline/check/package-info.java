/// Decides a rubric over a design: rules in, verdicts with evidence, a score and the best next
/// edits out.
@NullMarked
package plumbline.check;

import org.jspecify.annotations.NullMarked;
