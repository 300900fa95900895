package plumbline.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import plumbline.exchange.canvas.CanvasReader;
import plumbline.exchange.dot.DotReader;
import plumbline.exchange.drawio.DrawioReader;
import plumbline.exchange.embedded.EmbeddedReader;
import plumbline.exchange.excalidraw.ExcalidrawReader;
import plumbline.exchange.mermaid.MarkdownReader;
import plumbline.exchange.mermaid.MermaidReader;
import plumbline.exchange.plantuml.PlantUmlReader;
import plumbline.exchange.structurizr.StructurizrReader;
import plumbline.problem.Decoded;
import plumbline.problem.Problem;

/// Valid files with something broken in them: whatever it is, reading ends with a diagram or with a message.
class ReadersStormTest {
    private static final int FEW = 150;
    private static final Duration CAMPAIGN = Duration.ofMinutes(1);
    private static final long SLOWEST_NANOS = Duration.ofSeconds(30).toNanos();

    private record Seed(Reader reader, String text) {}

    private static final Map<String, Seed> SEEDS = Map.of(
            "excalidraw", new Seed(new ExcalidrawReader(), Seeds.EXCALIDRAW),
            "canvas", new Seed(new CanvasReader(), Seeds.CANVAS),
            "dot", new Seed(new DotReader(), Seeds.DOT),
            "structurizr", new Seed(new StructurizrReader(), Seeds.STRUCTURIZR),
            "drawio", new Seed(new DrawioReader(), Seeds.DRAWIO),
            "mermaid", new Seed(new MermaidReader(), Seeds.MERMAID),
            "markdown", new Seed(new MarkdownReader(), Seeds.MARKDOWN),
            "embedded",
                    new Seed(
                            new EmbeddedReader((_, _) -> Decoded.bad(Problem.error("", 0, 0, "read", ""))), Seeds.SVG));

    @TestFactory
    Stream<DynamicTest> aBrokenFileIsReadOrRefused() {
        return storms(SEEDS, 1);
    }

    /// A minute for each reader, from a seed of the day.
    @Tag("slow")
    @TestFactory
    Stream<DynamicTest> aMinuteOfBrokenFilesIsReadOrRefused() {
        long start = System.currentTimeMillis() / 86_400_000 * 1_000_000;
        Map<String, Seed> plantUml =
                Map.of("plantuml", new Seed(new PlantUmlReader(SmallCatalog.catalog()), Seeds.PLANTUML));
        return Stream.concat(storms(SEEDS, start), storms(plantUml, start));
    }

    private static Stream<DynamicTest> storms(Map<String, Seed> seeds, long start) {
        return seeds.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(each -> DynamicTest.dynamicTest(each.getKey(), () -> storm(each.getValue(), start)));
    }

    private static void storm(Seed seed, long start) {
        long end = System.nanoTime() + CAMPAIGN.toNanos();
        BooleanSupplier more = start == 1 ? () -> false : () -> System.nanoTime() < end;
        System.out.println("first seed " + start);
        for (long i = start; i < start + FEW || more.getAsBoolean(); i++) {
            byte[] broken = broken(seed.text(), new Random(i));
            String told = "seed " + i + "\n" + new String(broken, StandardCharsets.UTF_8);
            long began = System.nanoTime();
            Decoded<List<Imported>> read = read(seed.reader(), broken, told);
            assertThat(System.nanoTime() - began).as(told).isLessThan(SLOWEST_NANOS);
            switch (read) {
                case Decoded.Good<List<Imported>>(List<Imported> all, var _) ->
                    assertThat(all).as(told).isNotEmpty();
                case Decoded.Bad<List<Imported>>(List<Problem> problems) ->
                    assertThat(problems)
                            .as(told)
                            .allSatisfy(problem -> assertThat(problem.message()).isNotBlank());
            }
        }
    }

    private static Decoded<List<Imported>> read(Reader reader, byte[] bytes, String told) {
        try {
            return reader.read("storm", bytes);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError fault) {
            throw new AssertionError(told, fault);
        }
    }

    /// A few pieces of the text gone, doubled, moved, or replaced by what such formats trip over.
    private static byte[] broken(String text, Random random) {
        String[] stones = {
            "\"", "{", "}", "[", "]", "<", ">", "\\", "\n", "->", "--", "/*", "null", "-1e308", "1e999", "\u0000", "&",
            "%", ":", "=", "${", "\uD800", "é"
        };
        StringBuilder broken = new StringBuilder(text);
        int blows = 1 + random.nextInt(6);
        for (int i = 0; i < blows && !broken.isEmpty(); i++) {
            int at = random.nextInt(broken.length());
            int to = Math.min(broken.length(), at + 1 + random.nextInt(random.nextBoolean() ? 4 : 80));
            switch (random.nextInt(5)) {
                case 0 -> broken.delete(at, to);
                case 1 -> broken.insert(at, broken.substring(at, to).repeat(1 + random.nextInt(20)));
                case 2 -> broken.insert(random.nextInt(broken.length()), broken.substring(at, to));
                case 3 -> broken.replace(at, to, stones[random.nextInt(stones.length)]);
                default -> broken.setCharAt(at, (char) random.nextInt(0x250));
            }
        }
        return broken.toString().getBytes(StandardCharsets.UTF_8);
    }
}
