/// Practising over time: what was done for which prompt, as values; `files` stores them.
@NullMarked
package plumbline.practice;

import org.jspecify.annotations.NullMarked;
