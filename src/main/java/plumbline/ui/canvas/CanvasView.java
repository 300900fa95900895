package plumbline.ui.canvas;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoubleSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Affine;
import plumbline.design.Box;
import plumbline.design.ElementId;
import plumbline.design.Point;
import plumbline.design.Size;
import plumbline.layout.Tiles;
import plumbline.picture.Colour;
import plumbline.picture.Mark;
import plumbline.picture.Part;
import plumbline.picture.Picture;

/// Shows a picture, of which only what is in view exists as nodes; pans, zooms, and tells what lies
/// under the mouse.
///
/// A new picture replaces only the parts that differ from what is shown, in the next pulse: however much happens
/// before it, it is painted once. For the FX thread.
public final class CanvasView extends Region {
    private static final double FIT_MARGIN = 32;
    private static final double REVEAL_MARGIN = 24;
    private static final double AHEAD = 200;
    private static final double NEAR = 3;
    /// Names are read from this zoom on.
    private static final double READABLE = 0.6;
    /// What would be whole from this zoom on is not cut for being read a little better.
    private static final double NEARLY = 0.52;
    /// Below this zoom boxes have no names at all.
    private static final double NAMED = 0.39;

    private final DotGrid grid = new DotGrid();
    private final World world = new World();
    private final Group aids = new Group();
    private final Affine transform = new Affine();
    private final Repaint repaint = new Repaint(this::refresh);
    private final ReadOnlyObjectWrapper<Viewport> viewport = new ReadOnlyObjectWrapper<>(Viewport.HOME);
    private Picture picture = new Picture("", Colour.of(0xFFFFFF), List.of());
    private Tiles<Part> tiles = new Tiles<>();
    private Colour dots = Colour.of(0xDDDDDD);
    private Viewport painted = Viewport.HOME;
    private boolean fitted = true;
    private boolean changing;
    private boolean resting;
    /// What would be whole at less than this zoom is shown from where it begins; 0 shows all at any.
    private double least;
    private double covered;
    private double coveredRight;
    private DoubleSupplier coveredTop = () -> 0;
    private double top;

    public CanvasView() {
        world.getTransforms().add(transform);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        aids.setManaged(false);
        aids.getTransforms().add(transform);
        getChildren().addAll(grid, world, aids, repaint);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        getStyleClass().add("canvas");
        new Navigation(this);
    }

    /// Shows another picture; the dots of the grid take the given colour. `inHand` says that a hand is changing it.
    public void show(Picture next, Colour dotColour, boolean inHand) {
        picture = next;
        changing = inHand;
        resting = !inHand;
        dots = dotColour;
        tiles = new Tiles<>();
        next.parts().forEach(part -> tiles.add(part.bounds(), part));
        setAccessibleText(next.title());
        repaint.ask();
    }

    /// Shows what helps a hand, above everything else.
    public void help(List<Mark> marks) {
        aids.getChildren().setAll(marks.stream().map(Shapes::of).toList());
    }

    /// Tells a reader of the screen what is selected.
    public void announce(Set<ElementId> selected) {
        String words = picture.parts().stream()
                .filter(part -> part.element() != null && selected.contains(part.element()))
                .filter(part -> part.role() == Part.Role.COMPONENT
                        || part.role() == Part.Role.LINK
                        || part.role() == Part.Role.BOUNDARY
                        || part.role() == Part.Role.NOTE)
                .map(Part::title)
                .collect(Collectors.joining("; "));
        setAccessibleText(words.isEmpty() ? picture.title() : words);
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    /// What is shown of the canvas, if it is not what was shown of it at first.
    public Optional<Viewport> kept() {
        return fitted && least > 0 ? Optional.empty() : Optional.of(now());
    }

    /// Stays where it is from now on, whatever size the window takes.
    public void rest() {
        fitted = false;
    }

    /// Moves the view by so much of the canvas, as a hand moves paper.
    public void pan(double dx, double dy) {
        look(now().panned(dx * now().scale(), dy * now().scale()));
    }

    /// What is shown of the canvas.
    ReadOnlyObjectProperty<Viewport> viewportProperty() {
        return viewport.getReadOnlyProperty();
    }

    /// How many pixels a logical pixel takes.
    public javafx.beans.value.ObservableValue<Double> scale() {
        return viewport.map(Viewport::scale);
    }

    /// The part of the canvas in view, for a minimap.
    public javafx.beans.value.ObservableValue<Box> inView() {
        return viewport.map(now -> now.shown(size()));
    }

    /// The place of the canvas under a place of this view.
    public Point toCanvas(double x, double y) {
        return now().toCanvas(x, y);
    }

    Viewport now() {
        return viewport.get();
    }

    /// Shows this of the canvas.
    public void look(Viewport next) {
        fitted = false;
        set(next);
    }

    private void set(Viewport next) {
        viewport.set(next);
        repaint.ask();
    }

    /// Shows everything, at most in its own size.
    public void fit() {
        fit(0);
    }

    /// Shows everything where its names can be read then, else what comes first of it: where one begins to read.
    public void begin() {
        fit(NEARLY);
    }

    /// Shows everything where boxes have their names then, else as `begin` does: of what nobody here has seen yet.
    public void survey() {
        fit(NAMED);
    }

    private void fit(double wholeFrom) {
        least = wholeFrom;
        top = coveredTop.getAsDouble();
        set(fitting());
        fitted = true;
    }

    /// Fits what was fitted and not been moved since, where other things cover the view by now.
    public void fitAgain() {
        if (fitted) {
            top = coveredTop.getAsDouble();
            requestLayout();
        }
    }

    private Viewport fitting() {
        double bottom = getHeight() > 4 * covered ? covered : 0;
        double above = getHeight() > 3 * top ? top : 0;
        Size room = new Size(getWidth(), getHeight() - bottom - above);
        Viewport whole = Viewport.fitting(content(), room, FIT_MARGIN, 1);
        Viewport begun = whole.scale() < least ? Viewport.beginning(content(), room, FIT_MARGIN, READABLE) : whole;
        return begun.panned(0, above);
    }

    /// So many pixels at the lower edge are covered: `fit` keeps clear of them where there is room.
    public void keepClear(double height) {
        covered = height;
    }

    /// So many pixels at the upper edge are covered whenever it is made to fit.
    public void keepClearTop(DoubleSupplier height) {
        coveredTop = height;
    }

    /// So many pixels at the right edge are covered: what is revealed is shown beside them.
    public void keepClearRight(double width) {
        coveredRight = width;
    }

    /// Shows these elements as large as fits; nothing happens where none of them is in the picture.
    public void fit(List<? extends ElementId> elements) {
        around(elements).ifPresent(box -> look(Viewport.fitting(box, size(), 2 * FIT_MARGIN, 1.5)));
    }

    /// Pans as little as needed to have these elements in view, and moves away only where they need
    /// more room.
    public void reveal(List<? extends ElementId> elements) {
        around(elements).ifPresent(this::reveal);
    }

    /// As `reveal`, and comes nearer where names can't be read, as far as all of it stays in view; at most to its own
    /// size.
    public void read(List<? extends ElementId> elements) {
        around(elements).ifPresent(box -> {
            Size room = new Size(Math.max(0, getWidth() - coveredRight), getHeight());
            look(now().reading(box, room, REVEAL_MARGIN, READABLE));
        });
    }

    /// Pans as little as needed to have this part of the canvas in view.
    public void reveal(Box box) {
        look(now().revealing(box, new Size(Math.max(0, getWidth() - coveredRight), getHeight()), REVEAL_MARGIN));
    }

    /// Puts a place of the canvas into the middle of the view.
    public void centre(Point point) {
        double x = getWidth() / 2 - point.x() * now().scale();
        double y = getHeight() / 2 - point.y() * now().scale();
        look(new Viewport(now().scale(), x, y));
    }

    /// Zooms about the middle of the view.
    public void zoom(double factor) {
        look(now().zoomed(factor, getWidth() / 2, getHeight() / 2));
    }

    /// One logical pixel takes so many pixels.
    public void zoomTo(double scale) {
        look(now().scaledTo(scale, getWidth() / 2, getHeight() / 2));
    }

    /// Shows what the picture marks as selected as large as fits, else everything.
    public void fitSelection() {
        List<ElementId> selected = picture.parts().stream()
                .filter(part -> part.role() == Part.Role.SELECTION)
                .flatMap(part -> Stream.ofNullable(part.element()))
                .toList();
        if (selected.isEmpty()) {
            fit();
        } else {
            fit(selected);
        }
    }

    /// The topmost part that lies under a place of the view, components before what is behind them.
    public Optional<Part> at(double windowX, double windowY) {
        Point at = now().toCanvas(windowX, windowY);
        Box spot = new Box(at.x(), at.y(), 0, 0).grown(NEAR / now().scale());
        return tiles.in(spot).reversed().stream()
                .filter(part -> part.element() != null)
                .findFirst();
    }

    /// Where a point of the canvas is on the screen.
    public Point2D onScreen(Point point) {
        Viewport now = now();
        return localToScreen(point.x() * now.scale() + now.x(), point.y() * now.scale() + now.y());
    }

    private Optional<Box> around(List<? extends ElementId> elements) {
        return Box.around(elements.stream()
                .flatMap(id -> picture.of(id).stream())
                .map(Part::bounds)
                .toList());
    }

    private Box content() {
        List<Box> boxes = picture.parts().stream()
                .filter(part -> part.role() != Part.Role.LEGEND)
                .map(Part::bounds)
                .toList();
        return Box.around(boxes).orElse(new Box(0, 0, 0, 0));
    }

    private Size size() {
        return new Size(getWidth(), getHeight());
    }

    @Override
    protected void layoutChildren() {
        if (fitted) {
            viewport.set(fitting());
        }
        refresh();
    }

    /// Brings the nodes in line with the picture and the viewport.
    private void refresh() {
        if (getWidth() <= 0 || getHeight() <= 0) {
            return;
        }
        Viewport now = now();
        // Whole physical pixels keep hairlines and text sharp on every screen.
        double physical = getScene() == null || getScene().getWindow() == null
                ? 1
                : getScene().getWindow().getOutputScaleX();
        transform.setToTransform(
                now.scale(),
                0,
                Math.rint(now.x() * physical) / physical,
                0,
                now.scale(),
                Math.rint(now.y() * physical) / physical);
        grid.show(now, size(), physical, dots);
        List<Part> visible = tiles.in(now.shown(size()).grown(AHEAD / now.scale()));
        world.show(visible, now.scale() * physical, changing);
        world.imaged(isMoving(now) && visible.size() == picture.parts().size());
        painted = now;
        resting = false;
    }

    /// Whether what stands still is to be shown again and again in the same size: things or the whole of it move.
    private boolean isMoving(Viewport now) {
        boolean slides = now.scale() == painted.scale() && (world.isImaged() || !now.equals(painted));
        return !resting && (changing || slides);
    }
}
