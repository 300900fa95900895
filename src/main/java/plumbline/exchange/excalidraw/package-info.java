/// Excalidraw: scenes, and those hidden in PNG and SVG pictures.
///
/// A scene is drawn by hand in every sense. What it binds is taken at its word; what it leaves loose is understood
/// from where it stands, as on any `sheet`.
@NullMarked
package plumbline.exchange.excalidraw;

import org.jspecify.annotations.NullMarked;
