/// The desk without a screen: the design being worked on, what is selected, its history, and the tools that turn
/// gestures into edits.
///
/// Nothing here knows JavaFX: a window hands gestures in and paints what comes of them.
@NullMarked
package plumbline.editor;

import org.jspecify.annotations.NullMarked;
