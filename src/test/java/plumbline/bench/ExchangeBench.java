package plumbline.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
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
import plumbline.design.Box;
import plumbline.design.Component;
import plumbline.design.ComponentId;
import plumbline.design.Design;
import plumbline.design.ElementId;
import plumbline.design.Layout;
import plumbline.design.Link;
import plumbline.design.LinkId;
import plumbline.design.Point;
import plumbline.design.PromptId;
import plumbline.exchange.any.AnyWriter;
import plumbline.exchange.any.Mount;
import plumbline.exchange.pdf.PdfWriter;
import plumbline.exchange.png.Outlines;
import plumbline.exchange.png.PngWriter;
import plumbline.exchange.svg.SvgWriter;
import plumbline.files.DesignFile;
import plumbline.files.Library;
import plumbline.files.Reference;
import plumbline.picture.Look;
import plumbline.picture.Picture;
import plumbline.problem.Decoded;

/// How long a picture of 200 components takes to write, the design embedded: as SVG, as PNG at scale 2, as PDF.
///
/// The drawing is the strong reference, repeated until it is large enough: `dense` in rows and columns as close as a
/// person sets them, `wide` as the layout spreads its copies. Laying it out and drawing it is not counted.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 3, time = 3)
@Fork(1)
public class ExchangeBench {
    private static final int COMPONENTS = 200;
    private static final int COLUMNS = 14;

    @Param({"dense", "wide"})
    public String spread;

    private Picture picture;
    private String design;

    @Setup
    public void prepare() {
        Library library = Library.bundled();
        Reference strong = library.references(new PromptId("news-feed")).stream()
                .filter(reference -> reference.name().equals("strong"))
                .findFirst()
                .orElseThrow();
        Design large = switch (strong.design(library.catalog())) {
            case Decoded.Good<Design>(Design one, var _) -> repeated(one);
            case Decoded.Bad<Design> bad ->
                throw new IllegalStateException(bad.problems().toString());
        };
        Design placed = spread.equals("dense") ? inRows(large) : large;
        picture = new AnyWriter(library, Mount.of(Look.LIGHT)).picture(placed);
        design = DesignFile.written(placed);
        Box bounds = picture.bounds();
        System.out.printf("# %s: %.0f by %.0f logical pixels%n", spread, bounds.width(), bounds.height());
    }

    private static Design inRows(Design design) {
        LinkedHashMap<ElementId, Layout.Placement> places = new LinkedHashMap<>();
        for (Component component : design.components()) {
            int at = places.size();
            Point corner = new Point(at % COLUMNS * 264.0, at / COLUMNS * 112.0);
            places.put(component.id(), new Layout.Placement(corner, null));
        }
        return design.withLayout(Layout.NONE.withBoxes(places));
    }

    private static Design repeated(Design one) {
        List<Component> components = new ArrayList<>();
        List<Link> links = new ArrayList<>();
        for (int copy = 0; components.size() < COMPONENTS; copy++) {
            String suffix = "-" + copy;
            for (Component each : one.components()) {
                if (components.size() < COMPONENTS) {
                    components.add(new Component(
                            new ComponentId(each.id().value() + suffix),
                            each.kind(),
                            each.label(),
                            each.technology(),
                            each.description(),
                            each.properties(),
                            null));
                }
            }
            for (Link link : one.links()) {
                ComponentId from = new ComponentId(link.from().value() + suffix);
                ComponentId to = new ComponentId(link.to().value() + suffix);
                boolean both = components.stream().anyMatch(each -> each.id().equals(from))
                        && components.stream().anyMatch(each -> each.id().equals(to));
                if (both) {
                    links.add(new Link(
                            new LinkId(link.id().value() + suffix), from, to, link.flow(), link.label(), link.step()));
                }
            }
        }
        return Design.of(one.prompt(), one.title(), components, links, List.of(), List.of());
    }

    @Benchmark
    public Decoded<String> svg() {
        return new SvgWriter(false).write(picture, design, "out.svg");
    }

    @Benchmark
    public Decoded<byte[]> png() {
        return new PngWriter(2, false).write(picture, design, "out.png");
    }

    @Benchmark
    public Decoded<byte[]> pdf() {
        return new PdfWriter(false, SvgWriter.MARGIN, Outlines::of).write(picture, design, "out.pdf");
    }
}
