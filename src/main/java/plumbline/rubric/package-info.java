/// What is asked (prompts) and what good is (rubrics), as data without behaviour.
@NullMarked
package plumbline.rubric;

import org.jspecify.annotations.NullMarked;
