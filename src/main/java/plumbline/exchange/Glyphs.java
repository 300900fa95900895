package plumbline.exchange;

import java.util.List;
import plumbline.picture.Step;
import plumbline.picture.Weight;

/// Draws characters that the bundled fonts lack.
public interface Glyphs {
    /// The outlines of a text of that size that begins at the origin and may be so wide; empty where they can't be
    /// had.
    List<Step> outlines(String text, double size, Weight weight, double room);
}
