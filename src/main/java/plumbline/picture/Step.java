package plumbline.picture;

import plumbline.design.Point;

/// One step of an outline.
public sealed interface Step {
    /// Starts a new stroke of the outline.
    record Move(Point to) implements Step {}

    /// A straight line.
    record Line(Point to) implements Step {}

    /// A cubic Bézier curve.
    record Curve(Point first, Point second, Point to) implements Step {}

    /// Back to where this stroke of the outline started.
    record Close() implements Step {}
}
