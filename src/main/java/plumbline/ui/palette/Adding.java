package plumbline.ui.palette;

import plumbline.catalog.Kind;

/// What becomes of a kind that was chosen in the palette; places are those of the scene.
public interface Adding {
    /// Adds a component of this kind where there is room in view.
    void add(Kind kind);

    /// The kind is carried and the pointer is there.
    void carry(Kind kind, double sceneX, double sceneY);

    /// The kind was let go there; whether it became a component.
    boolean drop(Kind kind, double sceneX, double sceneY);

    /// The kind that was carried is put back.
    void putBack();
}
