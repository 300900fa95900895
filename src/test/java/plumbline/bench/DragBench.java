package plumbline.bench;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import plumbline.design.Component;
import plumbline.design.ComponentId;
import plumbline.design.Design;
import plumbline.design.ElementId;
import plumbline.design.Layout;
import plumbline.design.Link;
import plumbline.design.Point;
import plumbline.editor.Editor;
import plumbline.editor.Gesture;
import plumbline.editor.Mods;
import plumbline.editor.Ports;
import plumbline.editor.Sight;
import plumbline.editor.Timeline;
import plumbline.files.DesignFile;
import plumbline.files.Library;
import plumbline.files.Source;

/// How long the editor takes for one movement of a drag, and for reading and routing all of a design, at 60
/// components with 90 links and at 200 with 300.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(1)
public class DragBench {
    private static final int COLUMNS = 20;

    @Param({"60", "200"})
    public int components;

    private Editor editor;
    private Sight sight;
    private Point from;
    private int movement;

    @Setup
    public void prepare() {
        Library library = Library.bundled();
        sight = new Sight(library.catalog(), library.recogniser());
        Ports ports = new Ports(
                () -> Instant.EPOCH,
                DesignFile::written,
                text -> DesignFile.read(new Source("clipboard", text.getBytes()), library.catalog(), Set.of()));
        editor = new Editor(Timeline.from(grid(components)), sight, ports);
        ComponentId dragged = new ComponentId("c" + components / 2);
        from = editor.seen().plan().boxes().get(dragged).centre();
        editor.handle(new Gesture.Press(from, Gesture.Button.PRIMARY, Mods.NONE, 1));
    }

    /// Components in rows and columns; most links lead to a neighbour, some across the whole.
    static Design grid(int count) {
        Random chance = new Random(7);
        List<Component> components = new ArrayList<>();
        List<Link> links = new ArrayList<>();
        LinkedHashMap<ElementId, Layout.Placement> places = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            Component component = Component.of("c" + i, null, "Ranking service " + i);
            components.add(component);
            Point corner = new Point(i % COLUMNS * 280.0, i / COLUMNS * 128.0);
            places.put(component.id(), new Layout.Placement(corner, null));
        }
        for (int i = 0; i < count * 3 / 2; i++) {
            int start = chance.nextInt(count);
            int far = chance.nextInt(4) == 0 ? chance.nextInt(count) : start + (chance.nextBoolean() ? 1 : COLUMNS);
            int end = far % count == start ? (start + 1) % count : far % count;
            links.add(Link.of("l" + i, "c" + start, "c" + end, null));
        }
        return Design.of(null, "Grid", components, links, List.of(), List.of())
                .withLayout(Layout.NONE.withBoxes(places));
    }

    @Benchmark
    public Sight.Seen movement() {
        movement++;
        editor.handle(new Gesture.Drag(from.plus(16 + movement % 50 * 8, movement % 37 * 8), Mods.NONE));
        return editor.seen();
    }

    @Benchmark
    public Sight.Seen all() {
        return sight.of(editor.design());
    }
}
