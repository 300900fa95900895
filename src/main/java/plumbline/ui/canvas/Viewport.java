package plumbline.ui.canvas;

import plumbline.design.Box;
import plumbline.design.Point;
import plumbline.design.Size;

/// What of the canvas a window shows: how many pixels a logical pixel takes, and where the origin
/// of the canvas lies.
///
/// `x` and `y` are the window's place of the canvas's origin, in the window's pixels. A zoom keeps between `LEAST`
/// and `MOST`.
public record Viewport(double scale, double x, double y) {
    static final double LEAST = 0.04;
    static final double MOST = 8;
    static final Viewport HOME = new Viewport(1, 0, 0);

    /// The canvas's place under a place of the window.
    Point toCanvas(double windowX, double windowY) {
        return new Point((windowX - x) / scale, (windowY - y) / scale);
    }

    /// Moved by so many pixels of the window.
    Viewport panned(double dx, double dy) {
        return new Viewport(scale, x + dx, y + dy);
    }

    /// Zoomed by a factor, so that what lies under the given place of the window stays there.
    Viewport zoomed(double factor, double windowX, double windowY) {
        return scaledTo(scale * factor, windowX, windowY);
    }

    /// As `zoomed`, to a scale.
    Viewport scaledTo(double wanted, double windowX, double windowY) {
        double next = Math.clamp(wanted, LEAST, MOST);
        Point fixed = toCanvas(windowX, windowY);
        return new Viewport(next, windowX - fixed.x() * next, windowY - fixed.y() * next);
    }

    /// Shows all of the box in the middle of the window with a margin, at most at the given scale.
    static Viewport fitting(Box box, Size window, double margin, double atMost) {
        if (box.width() <= 0 || box.height() <= 0 || window.width() <= 2 * margin || window.height() <= 2 * margin) {
            return HOME;
        }
        double fitting =
                Math.min((window.width() - 2 * margin) / box.width(), (window.height() - 2 * margin) / box.height());
        double scale = Math.clamp(fitting, LEAST, atMost);
        return new Viewport(
                scale,
                (window.width() - box.width() * scale) / 2 - box.x() * scale,
                (window.height() - box.height() * scale) / 2 - box.y() * scale);
    }

    /// Shows the box at that scale, as far as the window goes, from its left edge on and, where it is too high, from
    /// its upper one.
    static Viewport beginning(Box box, Size window, double margin, double scale) {
        double spare = window.height() - box.height() * scale;
        double top = spare >= 2 * margin ? spare / 2 : margin;
        return new Viewport(
                scale,
                Math.max(margin, (window.width() - box.width() * scale) / 2) - box.x() * scale,
                top - box.y() * scale);
    }

    /// Panned as little as possible so that the box is in view with a margin; a box too large for
    /// it is made to fit.
    Viewport revealing(Box box, Size window, double margin) {
        if (box.width() * scale > window.width() - 2 * margin || box.height() * scale > window.height() - 2 * margin) {
            return fitting(box, window, margin, scale);
        }
        return panned(
                shift(box.x() * scale + x, box.right() * scale + x, window.width(), margin),
                shift(box.y() * scale + y, box.bottom() * scale + y, window.height(), margin));
    }

    /// As `revealing`, where the scale is at least the given one; else all of the box in the middle, at most in its
    /// own size and never smaller than it is seen now.
    Viewport reading(Box box, Size window, double margin, double readable) {
        Viewport nearer = fitting(box, window, margin, 1);
        return scale < readable && nearer.scale() > scale ? nearer : revealing(box, window, margin);
    }

    private static double shift(double from, double to, double length, double margin) {
        return from < margin ? margin - from : to > length - margin ? length - margin - to : 0;
    }

    /// The part of the canvas that a window of this size shows.
    Box shown(Size window) {
        Point corner = toCanvas(0, 0);
        return new Box(corner.x(), corner.y(), window.width() / scale, window.height() / scale);
    }
}
