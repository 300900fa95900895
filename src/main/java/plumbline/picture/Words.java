package plumbline.picture;

import java.util.ArrayList;
import java.util.List;

/// Text marks, set and measured alike.
record Words(Ruler ruler) {
    Mark.Text at(
            String text, double x, double baseline, double size, Weight weight, Colour colour, Mark.Anchor anchor) {
        return new Mark.Text(text, x, baseline, size, weight, colour, anchor, ruler.width(text, size, weight));
    }

    /// Lines one below the other, each in the middle (by its capitals) of a strip of that height.
    List<Mark> stacked(
            List<String> lines, double x, double top, double height, double size, Weight weight, Colour colour) {
        List<Mark> marks = new ArrayList<>();
        double middle = top + height / 2;
        for (String line : lines) {
            marks.add(at(line, x, middle + ruler.capital(size) / 2, size, weight, colour, Mark.Anchor.START));
            middle += height;
        }
        return marks;
    }
}
