package plumbline.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import plumbline.catalog.Reading;
import plumbline.design.BoundaryId;
import plumbline.design.Box;
import plumbline.design.ComponentId;
import plumbline.design.Design;
import plumbline.design.ElementId;
import plumbline.design.Flow;
import plumbline.design.Layout;
import plumbline.design.LinkId;
import plumbline.design.Point;
import plumbline.design.Size;
import plumbline.exchange.Imported;
import plumbline.exchange.any.AnyReader;
import plumbline.files.Library;
import plumbline.files.Reference;
import plumbline.layout.AutoLayout;
import plumbline.problem.Decoded;

/// The words of links are read at ease: they cover no box and no other words.
class WordsOnLinksTest {
    private static final Path CORPUS = Path.of("../shared/corpus");
    private static final Library LIBRARY = Library.bundled();

    /// How far words may stand beside their line where nothing leads to it.
    private static final double CONNECTED = 37;

    /// How many words there are, how many lie on a box, on other words or on a title, how many were shortened, how
    /// many stand adrift of their line, and how many nearer to another line than to their own.
    private record Measured(
            int words, int onBoxes, int onWords, int onTitles, int shortened, int adrift, int mistaken) {
        static final Measured NOTHING = new Measured(0, 0, 0, 0, 0, 0, 0);

        Measured plus(Measured other) {
            return new Measured(
                    words + other.words,
                    onBoxes + other.onBoxes,
                    onWords + other.onWords,
                    onTitles + other.onTitles,
                    shortened + other.shortened,
                    adrift + other.adrift,
                    mistaken + other.mistaken);
        }
    }

    @Test
    void noWordsOfAReferenceCoverAnything() {
        Measured all = Measured.NOTHING;
        for (Reference reference : LIBRARY.references()) {
            if (reference.design(LIBRARY.catalog()) instanceof Decoded.Good<Design>(Design design, var _)) {
                all = all.plus(measured(design));
            }
        }

        assertThat(all).isEqualTo(new Measured(all.words(), 0, 0, 0, 0, 0, all.mistaken()));
        assertThat(all.words()).isGreaterThan(400);
        assertThat(all.mistaken()).isLessThanOrEqualTo(2);
    }

    @Test
    void noWordsOfForeignDrawingsCoverAnything() throws IOException {
        assumeTrue(Files.isDirectory(CORPUS), "no corpus at " + CORPUS);
        AnyReader reader = new AnyReader(LIBRARY.catalog(), Set.of());
        Measured all = Measured.NOTHING;
        try (Stream<Path> files = Files.walk(CORPUS)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                if (reader.read(file) instanceof Decoded.Good<List<Imported>>(List<Imported> diagrams, var _)) {
                    for (Imported each : diagrams) {
                        all = all.plus(measured(each.design()));
                    }
                }
            }
        }

        assertThat(all).isEqualTo(new Measured(all.words(), 0, 0, 0, all.shortened(), 0, all.mistaken()));
        assertThat(all.words()).isGreaterThan(800);
        assertThat(all.shortened()).isLessThanOrEqualTo(2);
        assertThat(all.mistaken()).isLessThanOrEqualTo(2);
    }

    @Test
    void wordsInAShortGapBreakIntoLines() {
        Design design = facing("ask for the best few", 72, 300);

        Part label = label(design);

        assertThat(DrawTest.texts(label)).hasSizeGreaterThan(1);
        assertThat(String.join(" ", DrawTest.texts(label))).isEqualTo("ask for the best few");
        assertThat(label.title()).isEqualTo("ask for the best few");
        assertThat(measured(design)).isEqualTo(new Measured(1, 0, 0, 0, 0, 0, 0));
    }

    @Test
    void wordsThatAreWiderThanTheGapStandAboveIt() {
        Design design = facing("predictions", 24, 48);

        Box box = label(design).bounds();

        assertThat(box.bottom()).isLessThanOrEqualTo(0);
        assertThat(box.centre().x()).isBetween(200.0, 224.0);
    }

    @Test
    void aThinLineLeadsFromWordsThatStandFurtherOff() {
        Drawings drawings = new Drawings()
                .card("a", "client", "App", "")
                .card("b", "cache", "Cache", "")
                .card("c", "data-lake", "Lake", "")
                .card("d", "database", "Store", "")
                .link("a", "b", Flow.REQUEST, "predictions")
                .link("c", "d", Flow.BATCH, "");
        LinkedHashMap<ElementId, Layout.Placement> boxes = new LinkedHashMap<>();
        boxes.put(new ComponentId("a"), new Layout.Placement(new Point(0, 0), new Size(200, 48)));
        boxes.put(new ComponentId("b"), new Layout.Placement(new Point(224, 0), new Size(200, 48)));
        boxes.put(new ComponentId("c"), new Layout.Placement(new Point(-300, -48), new Size(200, 40)));
        boxes.put(new ComponentId("d"), new Layout.Placement(new Point(524, -48), new Size(200, 40)));
        Design wide = drawings.design("").withLayout(new Layout(boxes, new LinkedHashMap<>(), Set.of(), Set.of()));
        boxes.put(new ComponentId("c"), new Layout.Placement(new Point(0, -60), new Size(424, 52)));
        boxes.put(new ComponentId("d"), new Layout.Placement(new Point(0, 56), new Size(424, 52)));
        Design tight = drawings.design("").withLayout(new Layout(boxes, new LinkedHashMap<>(), Set.of(), Set.of()));

        assertThat(measured(wide)).isEqualTo(new Measured(1, 0, 0, 0, 0, 0, 0));
        assertThat(measured(tight).adrift()).isZero();
        assertThat(measured(tight).onBoxes()).isZero();
    }

    @Test
    void wordsWithoutRoomAnywhereAreShortened() {
        Design design = facing("predictions", 48, 600);

        assertThat(DrawTest.texts(label(design)).getLast()).endsWith("…");
        assertThat(label(design).title()).isEqualTo("predictions");
        assertThat(measured(design)).isEqualTo(new Measured(1, 0, 0, 0, 1, 0, 0));
    }

    @Test
    void longWordsStandOnSeveralLinesAndTheLayoutLeavesRoomForThem() {
        String long3 = "every impression, click and purchase that the app has seen in the last hour, once each";
        Design design = new Drawings()
                .card("a", "client", "App", "")
                .card("b", "event-stream", "Clicks", "")
                .link("a", "b", Flow.STREAM, long3)
                .arranged("Long");

        assertThat(String.join(" ", DrawTest.texts(label(design)))).isEqualTo(long3);
        assertThat(measured(design)).isEqualTo(new Measured(1, 0, 0, 0, 0, 0, 0));
    }

    /// Two boxes of that height side by side, that far apart, with a link.
    private static Design facing(String words, int gap, int height) {
        Drawings drawings = new Drawings()
                .card("a", "client", "App", "")
                .card("b", "cache", "Cache", "")
                .link("a", "b", Flow.REQUEST, words);
        LinkedHashMap<ElementId, Layout.Placement> boxes = new LinkedHashMap<>();
        boxes.put(new ComponentId("a"), new Layout.Placement(new Point(0, 0), new Size(200, height)));
        boxes.put(new ComponentId("b"), new Layout.Placement(new Point(200 + gap, 0), new Size(200, height)));
        return drawings.design("").withLayout(new Layout(boxes, new LinkedHashMap<>(), Set.of(), Set.of()));
    }

    private static Part label(Design design) {
        return Draw.with(Drawings.CATALOG, Look.LIGHT).draw(design, Drawings.reading(design)).parts().stream()
                .filter(part -> part.role() == Part.Role.LABEL)
                .findFirst()
                .orElseThrow();
    }

    private static Measured measured(Design design) {
        Reading reading = LIBRARY.recogniser().read(design.wiring());
        Draw draw = Draw.with(LIBRARY.catalog(), Look.LIGHT);
        Design placed = new AutoLayout(draw.sizing(reading), reading.flows()).completed(design);
        Plan plan = draw.plan(placed, reading);
        List<Box> boxes = new ArrayList<>();
        plan.boxes().forEach((id, box) -> {
            if (!(id instanceof BoundaryId)) {
                boxes.add(box);
            }
        });
        Picture picture = draw.draw(placed, reading, plan);
        List<Box> titles = new ArrayList<>();
        for (Part part : picture.parts()) {
            if (part.role() == Part.Role.BOUNDARY || part.role() == Part.Role.TITLE) {
                titles.addAll(words(part));
            }
        }
        Measured measured = Measured.NOTHING;
        List<Box> others = new ArrayList<>();
        Map<LinkId, Box> chips = draw.labels(placed, reading, plan);
        for (Part part : picture.parts()) {
            if (part.role() == Part.Role.LABEL) {
                Box chip = Objects.requireNonNull(chips.get(part.element()));
                Box box = chip.grown(-0.5);
                List<Point> way = Objects.requireNonNull(plan.ways().get(part.element()));
                double own = distance(part.bounds(), way);
                double next = plan.ways().values().stream()
                        .filter(other -> !other.equals(way))
                        .mapToDouble(other -> distance(chip, other))
                        .min()
                        .orElse(Double.MAX_VALUE);
                measured = measured.plus(new Measured(
                        1,
                        boxes.stream().anyMatch(box::intersects) ? 1 : 0,
                        others.stream().anyMatch(box::intersects) ? 1 : 0,
                        titles.stream().anyMatch(box::intersects) ? 1 : 0,
                        shortened(placed, part) ? 1 : 0,
                        own > CONNECTED ? 1 : 0,
                        own > 0 && next < own ? 1 : 0));
                others.add(box);
            }
        }
        return measured;
    }

    /// How far a box, with what leads from it, is from a way; 0 where it touches it.
    private static double distance(Box box, List<Point> way) {
        double least = Double.MAX_VALUE;
        for (int i = 1; i < way.size(); i++) {
            Point from = way.get(i - 1);
            Point to = way.get(i);
            double left = Math.min(from.x(), to.x()) - box.right();
            double right = box.x() - Math.max(from.x(), to.x());
            double above = Math.min(from.y(), to.y()) - box.bottom();
            double below = box.y() - Math.max(from.y(), to.y());
            least = Math.min(
                    least, Math.hypot(Math.max(0, Math.max(left, right)), Math.max(0, Math.max(above, below))));
        }
        return least;
    }

    private static List<Box> words(Part part) {
        List<Box> words = new ArrayList<>();
        for (Mark mark : part.marks()) {
            if (mark instanceof Mark.Text text) {
                words.add(new Box(text.left(), text.baseline() - 8, text.width(), 9));
            }
        }
        return words;
    }

    private static boolean shortened(Design design, Part label) {
        String said = design.links().stream()
                .filter(link -> link.id().equals(label.element()))
                .findFirst()
                .orElseThrow()
                .label();
        return String.join("", DrawTest.texts(label)).contains("…") && !said.contains("…");
    }
}
