package plumbline.editor;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import plumbline.catalog.Ours;
import plumbline.design.Boundary;
import plumbline.design.BoundaryId;
import plumbline.design.Box;
import plumbline.design.Component;
import plumbline.design.ComponentId;
import plumbline.design.Design;
import plumbline.design.ElementId;
import plumbline.design.Layout;
import plumbline.design.Link;
import plumbline.design.LinkId;
import plumbline.design.Note;
import plumbline.design.NoteId;
import plumbline.design.Point;
import plumbline.design.Size;
import plumbline.files.DesignFile;
import plumbline.files.Source;
import plumbline.problem.Decoded;

/// An editor on a bench: a hand to work it, a clock to turn, and a list of what it asks of its window.
final class Bench {
    final List<Request> requests = new ArrayList<>();
    final List<Change> changes = new ArrayList<>();
    final Editor editor;
    private Instant now = Instant.EPOCH;

    Bench(Design design) {
        Ports ports = new Ports(
                () -> now,
                DesignFile::written,
                text -> DesignFile.read(
                        new Source("clipboard", text.getBytes(StandardCharsets.UTF_8)), Ours.catalog(), Set.of()));
        editor = new Editor(Timeline.from(design), new Sight(Ours.catalog(), Ours.recogniser()), ports);
        editor.onRequest(requests::add);
        editor.onChange(changes::add);
    }

    /// An app calls an API inside a boundary "Online", which also holds a cache; a note stands below.
    ///
    /// The app is at 0,0, the API at 240,40, the cache at 240,200, each 112 to 224 wide and 48 high.
    static Design small() {
        BoundaryId online = new BoundaryId("b1");
        LinkedHashMap<ElementId, Layout.Placement> places = new LinkedHashMap<>();
        places.put(c("c1"), at(0, 0));
        places.put(c("c2"), at(240, 40));
        places.put(c("c3"), at(240, 200));
        places.put(new NoteId("n1"), at(0, 320));
        return Design.of(
                        null,
                        "Small",
                        List.of(
                                Component.of("c1", "client", "App"),
                                Component.of("c2", null, "API gateway").within(online),
                                Component.of("c3", "cache", "Cache").within(online)),
                        List.of(Link.of("l1", "c1", "c2", null)),
                        List.of(new Boundary(online, "Online", null)),
                        List.of(new Note(new NoteId("n1"), "20k requests/s", null)))
                .withLayout(Layout.NONE.withBoxes(places));
    }

    static Layout.Placement at(double x, double y) {
        return new Layout.Placement(new Point(x, y), null);
    }

    static Layout.Placement at(double x, double y, double width, double height) {
        return new Layout.Placement(new Point(x, y), new Size(width, height));
    }

    static ComponentId c(String id) {
        return new ComponentId(id);
    }

    static LinkId l(String id) {
        return new LinkId(id);
    }

    static BoundaryId b(String id) {
        return new BoundaryId(id);
    }

    static NoteId n(String id) {
        return new NoteId(id);
    }

    void later(Duration duration) {
        now = now.plus(duration);
    }

    Design design() {
        return editor.design();
    }

    /// The design as its file gives it back.
    Design readBack() {
        byte[] bytes = DesignFile.written(design()).getBytes(StandardCharsets.UTF_8);
        return ((Decoded.Good<Design>) DesignFile.read(new Source("design", bytes), Ours.catalog(), Set.of())).value();
    }

    Box box(ElementId id) {
        Map<ElementId, Box> boxes = editor.seen().plan().boxes();
        return java.util.Objects.requireNonNull(boxes.get(id), id.toString());
    }

    Point middle(ElementId id) {
        return box(id).centre();
    }

    Component component(String id) {
        return design().components().stream()
                .filter(each -> each.id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }

    Link link(String id) {
        return design().links().stream()
                .filter(each -> each.id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }

    void press(Point at, Mods mods) {
        editor.handle(new Gesture.Press(at, Gesture.Button.PRIMARY, mods, 1));
    }

    void drag(Point at, Mods mods) {
        editor.handle(new Gesture.Drag(at, mods));
    }

    void release(Point at, Mods mods) {
        editor.handle(new Gesture.Release(at, mods));
    }

    void click(Point at) {
        click(at, Mods.NONE);
    }

    void click(Point at, Mods mods) {
        press(at, mods);
        release(at, mods);
    }

    void doubleClick(Point at) {
        click(at);
        editor.handle(new Gesture.Press(at, Gesture.Button.PRIMARY, Mods.NONE, 2));
        release(at, Mods.NONE);
    }

    /// A whole drag, by way of the middle.
    void drag(Point from, Point to, Mods mods) {
        press(from, mods);
        drag(new Point((from.x() + to.x()) / 2, (from.y() + to.y()) / 2), mods);
        drag(to, mods);
        release(to, mods);
    }

    void drag(Point from, Point to) {
        drag(from, to, Mods.NONE);
    }

    boolean key(Keystroke.Name name, Mods mods) {
        return editor.handle(new Gesture.Key(Keystroke.of(name, mods)));
    }

    boolean key(String text, Mods mods) {
        return editor.handle(new Gesture.Key(Keystroke.of(text, mods)));
    }

    void select(ElementId... elements) {
        editor.select(new LinkedHashSet<>(List.of(elements)));
    }

    Request lastRequest() {
        return requests.getLast();
    }
}
