package plumbline.ui.filing;

import plumbline.ui.control.Banner;
import plumbline.ui.control.Slip;

/// What the files ask of the window: where to tell and to ask, and to make way for what comes.
public interface FilingWishes {
    Banner banner();

    Slip slip();

    /// Something is being opened.
    void reading();

    /// What was to be opened could not be.
    void unread();
}
