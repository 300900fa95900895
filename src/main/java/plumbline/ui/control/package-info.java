/// Controls that JavaFX lacks, for every part of the window: texts that wrap, lists that are searched or come late,
/// the strip that tells and the slip that asks.
///
/// None of them knows a design: each shows what it is given.
@NullMarked
package plumbline.ui.control;

import org.jspecify.annotations.NullMarked;
