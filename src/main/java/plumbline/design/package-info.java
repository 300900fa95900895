/// What a person draws: components, links, boundaries and notes, as immutable values.
///
/// Nothing here knows how a design is shown, stored or graded.
@NullMarked
package plumbline.design;

import org.jspecify.annotations.NullMarked;
