/// JSON Canvas: cards, groups and arrows, as Obsidian keeps them.
@NullMarked
package plumbline.exchange.canvas;

import org.jspecify.annotations.NullMarked;
