package plumbline.exchange.pdf;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;
import plumbline.design.Box;
import plumbline.exchange.Glyphs;
import plumbline.picture.Colour;
import plumbline.picture.InterRuler;
import plumbline.picture.Mark;
import plumbline.picture.Part;
import plumbline.picture.Run;
import plumbline.picture.Step;
import plumbline.picture.Stroke;

/// Puts marks on a page whose coordinates already are those of the picture, y down.
final class PdfPainter {
    /// How far the control points of a quarter of a circle lie from its ends, for radius 1.
    private static final double CIRCLE = 0.5523;

    private final PDPageContentStream content;
    private final PdfFonts fonts;
    private final Glyphs others;
    private final Map<Float, PDExtendedGraphicsState> opacities = new HashMap<>();
    private float opacity = 1;

    PdfPainter(PDPageContentStream content, PdfFonts fonts, Glyphs others) {
        this.content = content;
        this.fonts = fonts;
        this.others = others;
    }

    void ground(Box area, Colour colour) throws IOException {
        paint(new Mark.Rectangle(area, 0, colour, null), 1);
    }

    void paint(Part part) throws IOException {
        for (Mark mark : part.marks()) {
            paint(mark, part.strength());
        }
    }

    private void paint(Mark mark, double strength) throws IOException {
        switch (mark) {
            case Mark.Rectangle rectangle -> {
                fill(rectangle.fill(), strength, () -> outline(rectangle));
                stroke(rectangle.stroke(), strength, () -> outline(rectangle));
            }
            case Mark.Path path -> {
                fill(path.fill(), strength, () -> outline(path.steps(), 0, 0));
                stroke(path.stroke(), strength, () -> outline(path.steps(), 0, 0));
            }
            case Mark.Text text -> text(text, strength);
        }
    }

    /// Draws the outline that is then filled or stroked.
    private interface Outline {
        void draw() throws IOException;
    }

    private void fill(@Nullable Colour colour, double strength, Outline outline) throws IOException {
        if (colour == null) {
            return;
        }
        ink(colour, strength);
        outline.draw();
        content.fill();
    }

    private void stroke(@Nullable Stroke stroke, double strength, Outline outline) throws IOException {
        if (stroke == null) {
            return;
        }
        Colour colour = stroke.colour();
        opacity(colour.alpha() * strength);
        content.setStrokingColor(colour.red() / 255f, colour.green() / 255f, colour.blue() / 255f);
        content.setLineWidth((float) stroke.width());
        content.setLineJoinStyle(1);
        content.setLineCapStyle(stroke.round() ? 1 : 0);
        float[] dashes = new float[stroke.dash().size()];
        for (int i = 0; i < dashes.length; i++) {
            dashes[i] = stroke.dash().get(i).floatValue();
        }
        content.setLineDashPattern(dashes, 0);
        outline.draw();
        content.stroke();
    }

    private void ink(Colour colour, double strength) throws IOException {
        opacity(colour.alpha() * strength);
        content.setNonStrokingColor(colour.red() / 255f, colour.green() / 255f, colour.blue() / 255f);
    }

    private void opacity(double wanted) throws IOException {
        float rounded = Math.round(wanted * 255) / 255f;
        if (rounded == opacity) {
            return;
        }
        PDExtendedGraphicsState state = opacities.computeIfAbsent(rounded, each -> {
            PDExtendedGraphicsState fresh = new PDExtendedGraphicsState();
            fresh.setNonStrokingAlphaConstant(each);
            fresh.setStrokingAlphaConstant(each);
            return fresh;
        });
        content.setGraphicsStateParameters(state);
        opacity = rounded;
    }

    private void outline(Mark.Rectangle rectangle) throws IOException {
        Box box = rectangle.box();
        double radius = Math.min(rectangle.radius(), Math.min(box.width(), box.height()) / 2);
        if (radius <= 0) {
            content.addRect((float) box.x(), (float) box.y(), (float) box.width(), (float) box.height());
            return;
        }
        double in = radius * (1 - CIRCLE);
        double left = box.x();
        double top = box.y();
        double right = box.right();
        double bottom = box.bottom();
        move(left + radius, top);
        line(right - radius, top);
        curve(right - in, top, right, top + in, right, top + radius);
        line(right, bottom - radius);
        curve(right, bottom - in, right - in, bottom, right - radius, bottom);
        line(left + radius, bottom);
        curve(left + in, bottom, left, bottom - in, left, bottom - radius);
        line(left, top + radius);
        curve(left, top + in, left + in, top, left + radius, top);
        content.closePath();
    }

    private void outline(List<Step> steps, double dx, double dy) throws IOException {
        for (Step step : steps) {
            switch (step) {
                case Step.Move move -> move(move.to().x() + dx, move.to().y() + dy);
                case Step.Line line -> line(line.to().x() + dx, line.to().y() + dy);
                case Step.Curve curve ->
                    curve(
                            curve.first().x() + dx,
                            curve.first().y() + dy,
                            curve.second().x() + dx,
                            curve.second().y() + dy,
                            curve.to().x() + dx,
                            curve.to().y() + dy);
                case Step.Close _ -> content.closePath();
            }
        }
    }

    private void move(double x, double y) throws IOException {
        content.moveTo((float) x, (float) y);
    }

    private void line(double x, double y) throws IOException {
        content.lineTo((float) x, (float) y);
    }

    private void curve(double x1, double y1, double x2, double y2, double x, double y) throws IOException {
        content.curveTo((float) x1, (float) y1, (float) x2, (float) y2, (float) x, (float) y);
    }

    /// What the bundled font lacks is drawn as outlines of another.
    private void text(Mark.Text text, double strength) throws IOException {
        ink(text.colour(), strength);
        for (Run run : InterRuler.shared().runs(text)) {
            if (run.bundled()) {
                content.beginText();
                content.setFont(fonts.of(text.weight()), (float) text.size());
                content.setTextMatrix(new Matrix(1, 0, 0, -1, (float) run.left(), (float) text.baseline()));
                content.showText(run.text());
                content.endText();
            } else {
                List<Step> outlines = others.outlines(run.text(), text.size(), text.weight(), run.width());
                if (!outlines.isEmpty()) {
                    outline(outlines, run.left(), text.baseline());
                    content.fill();
                }
            }
        }
    }
}
