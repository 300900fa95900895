package plumbline.ui.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import plumbline.catalog.Ours;
import plumbline.design.Boundary;
import plumbline.design.BoundaryId;
import plumbline.design.Component;
import plumbline.design.ComponentId;
import plumbline.design.Design;
import plumbline.design.Edit;
import plumbline.design.Flow;
import plumbline.design.Link;
import plumbline.design.LinkId;
import plumbline.editor.Sight;
import plumbline.editor.retelling.Retelling;
import plumbline.exchange.RandomDesigns;
import plumbline.exchange.Scribe;
import plumbline.exchange.Telling;
import plumbline.exchange.mermaid.MermaidScript;
import plumbline.exchange.plantuml.PlantUmlScript;
import plumbline.problem.Decoded;
import plumbline.problem.Problem;

/// What is drawn changes only the lines that tell of it.
final class RewritingTest {
    private static final Retelling RETELLING = new Retelling(new Sight(Ours.catalog(), Ours.recogniser()));

    static Stream<Scribe> languages() {
        return Stream.of(new PlantUmlScript(Ours.catalog()), new MermaidScript(Ours.catalog()));
    }

    private static <T> T good(Decoded<T> decoded, String told) {
        return switch (decoded) {
            case Decoded.Good<T>(T value, List<Problem> _) -> value;
            case Decoded.Bad<T>(List<Problem> problems) -> throw new AssertionError(told + "\n" + problems);
        };
    }

    /// A text that somebody typed, and the design that was drawn of it.
    private record Typed(Telling telling, Design design) {}

    private static Typed typed(Scribe scribe, Design of, String text) {
        Telling first = good(Rewriting.told(scribe, of), text);
        Retelling.Retold retold = RETELLING.of(of, first.said(), good(first.heard(text), text), of.layout());
        return new Typed(first.after(text, retold.said(), retold.renamed()), retold.design());
    }

    private static String after(Typed typed, Design next) {
        return good(
                        new Rewriting(RETELLING)
                                .of(typed.telling(), typed.telling().text(), next),
                        typed.telling().text())
                .text();
    }

    private static Typed plantUml(String text) {
        return typed(new PlantUmlScript(Ours.catalog()), Design.empty(null, ""), text);
    }

    private static final String TYPED = """
            @startuml
            ' what we know so far
            title Feed

            app -> gw : opens

            ' the middle
            component "Gateway" as gw
            package "Online" as online {
              ' ranks first
              [Ranker] as rank

              database Features as feast
            }
            note right of rank : 20 ms
            rank..>feast : reads
            gw->rank
            ' the end
            @enduml
            """;

    @Test
    void whatIsDrawnStandsBesideItsNeighbours() {
        Typed typed = plantUml(TYPED);
        Design next = new Edit.Add(Component.of("c9", "cache", "Hot items").within(new BoundaryId("online")))
                .applyTo(typed.design());
        next = next.withLinks(Stream.concat(next.links().stream(), Stream.of(Link.of("l9", "rank", "c9", Flow.REQUEST)))
                .toList());

        assertThat(after(typed, next))
                .isEqualTo(TYPED.replace(
                                "  database Features as feast\n",
                                "  database Features as feast\n  database \"Hot items\" as c9 <<Cache>>\n")
                        .replace("gw->rank\n", "gw->rank\nrank --> c9 <<request>>\n"));
    }

    @Test
    void aRenameChangesItsLine() {
        Typed typed = plantUml(TYPED);

        assertThat(after(typed, new Edit.Rename(new ComponentId("gw"), "API gateway").applyTo(typed.design())))
                .isEqualTo(TYPED.replace("component \"Gateway\" as gw", "component \"API gateway\" as gw"));
        assertThat(after(typed, new Edit.Rename(new BoundaryId("online"), "Live").applyTo(typed.design())))
                .isEqualTo(TYPED.replace("package \"Online\" as online {", "rectangle \"Live\" as online {"));
    }

    @Test
    void whatIsTakenOffTakesItsLinesOnly() {
        Typed typed = plantUml(TYPED);

        assertThat(after(typed, new Edit.Remove(new ComponentId("feast")).applyTo(typed.design())))
                .isEqualTo(TYPED.replace("  database Features as feast\n", "").replace("rank..>feast : reads\n", ""));
    }

    @Test
    void whatOnlyAnArrowNamedIsDeclaredOnceThereIsMoreToSay() {
        Typed typed = plantUml(TYPED);
        Design next = new Edit.Rename(new ComponentId("app"), "Mobile app").applyTo(typed.design());

        assertThat(after(typed, next)
                        .lines()
                        .filter(line -> !TYPED.lines().toList().contains(line)))
                .containsExactly("component \"Mobile app\" as app");
    }

    @Test
    void whatIsPutIntoABoundaryTakesItsLineAlong() {
        Typed typed = plantUml(TYPED);
        Design next = typed.design()
                .withComponents(typed.design().components().stream()
                        .map(each -> each.id().value().equals("gw") ? each.within(new BoundaryId("online")) : each)
                        .toList());

        String text = after(typed, next);
        assertThat(text.lines().toList()).contains("  component \"Gateway\" as gw", "' the middle");
        assertThat(text.lines().filter(line -> line.contains("Gateway"))).hasSize(1);
    }

    @Test
    void aTitleIsChangedInItsPlace() {
        Typed typed = plantUml(TYPED);
        assertThat(after(typed, typed.design().withTitle("Feed, again")))
                .isEqualTo(TYPED.replace("title Feed", "title Feed, again"));

        String text = "%% mine\nflowchart TD\n  a[\"A\"]\n";
        Typed mermaid = typed(new MermaidScript(Ours.catalog()), Design.empty(null, ""), text);
        assertThat(after(mermaid, mermaid.design().withTitle("Feed"))).isEqualTo("---\ntitle: \"Feed\"\n---\n" + text);
    }

    /// Comments and blank lines between the lines of a text; statements outside of frames in any order.
    private static String worked(String text, Random random, String comment) {
        List<String> lines = new ArrayList<>();
        int made = 0;
        for (String line : (Iterable<String>) text.lines()::iterator) {
            boolean head = line.startsWith("---") || line.startsWith("title:");
            lines.add(random.nextInt(4) == 0 && !head ? line.stripTrailing() + "  " : line);
            if (!line.startsWith("---") && !line.startsWith("title:") && random.nextInt(3) == 0) {
                lines.add("  " + comment + " remark " + made++);
            }
            if (!line.startsWith("---") && !line.startsWith("title:") && random.nextInt(5) == 0) {
                lines.add("");
            }
        }
        return String.join("\n", lines) + "\n";
    }

    private static Design plain(Random random) {
        Design wild = RandomDesigns.of(random, Ours.catalog());
        List<Component> components = new ArrayList<>();
        for (Component each : wild.components()) {
            components.add(each.withLabel("Part " + components.size()).described("", ""));
        }
        List<Link> links = new ArrayList<>();
        for (Link each : wild.links()) {
            links.add(each.withLabel(random.nextBoolean() ? "" : "way " + links.size())
                    .withStep(null));
        }
        return wild.withComponents(components)
                .withLinks(links)
                .withNotes(List.of())
                .withTitle("Plain");
    }

    private static Design edited(Design design, Random random) {
        List<Component> components = design.components();
        Component any = components.get(random.nextInt(components.size()));
        return switch (random.nextInt(7)) {
            case 0 -> new Edit.Rename(any.id(), "Renamed " + random.nextInt(100)).applyTo(design);
            case 1 -> new Edit.Remove(any.id()).applyTo(design);
            case 2 -> new Edit.Add(Component.of("new" + random.nextInt(100_000), "cache", "New one")).applyTo(design);
            case 3 ->
                design.links().isEmpty()
                        ? design
                        : new Edit.Remove(design.links()
                                        .get(random.nextInt(design.links().size()))
                                        .id())
                                .applyTo(design);
            case 4 -> {
                Component other = components.get(random.nextInt(components.size()));
                List<Link> links = new ArrayList<>(design.links());
                links.add(new Link(
                        new LinkId("made" + random.nextInt(100_000)), any.id(), other.id(), Flow.STREAM, "made", null));
                yield design.withLinks(links);
            }
            case 5 -> {
                List<Boundary> frames = design.boundaries();
                BoundaryId in = frames.isEmpty()
                        ? null
                        : frames.get(random.nextInt(frames.size())).id();
                yield design.withComponents(components.stream()
                        .map(each -> each.id().equals(any.id()) ? each.within(in) : each)
                        .toList());
            }
            default -> {
                BoundaryId id = new BoundaryId("around" + random.nextInt(100_000));
                List<Boundary> frames = new ArrayList<>(design.boundaries());
                frames.add(new Boundary(id, "Around", any.in()));
                yield design.withBoundaries(frames)
                        .withComponents(components.stream()
                                .map(each -> each.id().equals(any.id()) ? each.within(id) : each)
                                .toList());
            }
        };
    }

    @ParameterizedTest
    @MethodSource("languages")
    void aCommentOutlivesWhateverIsDrawnAndNoOtherLineChangesItsPlace(Scribe scribe) {
        String comment = scribe instanceof MermaidScript ? "%%" : "'";
        for (long seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            Design design = plain(random);
            String text = worked(good(Rewriting.told(scribe, design), "").text(), random, comment);
            Typed typed = typed(scribe, design, text);
            assertThat(typed.design()).as("seed " + seed + "\n" + text).isEqualTo(design);
            for (int step = 0; step < 4; step++) {
                Design next = edited(typed.design(), random);
                if (next.components().isEmpty()) {
                    break;
                }
                String was = typed.telling().text();
                Telling now = good(new Rewriting(RETELLING).of(typed.telling(), was, next), was);
                String told = "seed " + seed + ", step " + step + "\n" + was + "\nbecame\n" + now.text();
                assertThat(good(now.heard(now.text()), told)).as(told).isNotNull();
                assertThat(remarks(now.text(), comment)).as(told).isEqualTo(remarks(was, comment));
                assertThat(common(was, now.text())).as(told).isEqualTo(common(now.text(), was));
                assertThat(changed(was, now.text())).as(told).isLessThan(12);
                typed = new Typed(now, next);
            }
        }
    }

    private static List<String> remarks(String text, String comment) {
        return text.lines().filter(line -> line.strip().startsWith(comment)).toList();
    }

    /// The lines of one that are in the other too, each once, in their order.
    private static List<String> common(String one, String other) {
        List<String> there = other.lines().map(String::strip).toList();
        return one.lines()
                .map(String::strip)
                .filter(line -> line.length() > 3 && Collections.frequency(there, line) == 1)
                .filter(line ->
                        one.lines().map(String::strip).filter(line::equals).count() == 1)
                .filter(line -> !line.matches(".*(Part|New one|Renamed).*"))
                .toList();
    }

    private static long changed(String was, String now) {
        Set<String> old = new HashSet<>(was.lines().map(String::strip).toList());
        return now.lines()
                .map(String::strip)
                .filter(line -> !old.contains(line))
                .count();
    }
}
