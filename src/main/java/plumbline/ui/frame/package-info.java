/// What stands around the canvas: the bar above, the tabs, the sides, the line below, the lists of commands, and the
/// invitation where nothing is drawn yet.
///
/// It shows what it is told, and asks for everything by wishes: nothing of it opens, saves or grades.
@NullMarked
package plumbline.ui.frame;

import org.jspecify.annotations.NullMarked;
