package plumbline.bench;

import java.util.ArrayList;
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
import plumbline.check.Advice;
import plumbline.check.Advised;
import plumbline.check.Checker;
import plumbline.check.Report;
import plumbline.design.Component;
import plumbline.design.ComponentId;
import plumbline.design.Design;
import plumbline.design.Link;
import plumbline.design.LinkId;
import plumbline.design.PromptId;
import plumbline.files.Library;
import plumbline.files.Reference;
import plumbline.problem.Decoded;

/// How long a full check takes, from wiring to report, at 60 and at 200 components; of one in doubt; and the advice on
/// one.
///
/// The drawing is the strong reference, repeated until it is large enough.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 4, time = 2)
@Fork(1)
public class CheckBench {
    @Param({"60", "200"})
    public int components;

    /// Whether kinds and flows are stated, or all left to be recognised, as in a drawing from another tool.
    @Param({"true", "false"})
    public boolean stated;

    private Checker checker;
    private Design design;
    private Checker strict;
    private Design doubtful;

    @Setup
    public void prepare() {
        Library library = Library.bundled();
        PromptId prompt = new PromptId("news-feed");
        checker = checker(library, prompt);
        strict = checker(library, new PromptId("rag-assistant"));
        Reference strong = library.references(prompt).stream()
                .filter(reference -> reference.name().equals("strong"))
                .findFirst()
                .orElseThrow();
        Design one = ((Decoded.Good<Design>) strong.design(library.catalog())).value();
        Design drawn = repeated(one, components);
        design = stated ? drawn : unsaid(drawn);
        doubtful = vague(unsaid(drawn));
    }

    private static Checker checker(Library library, PromptId prompt) {
        return new Checker(
                library.catalog(),
                library.recogniser(),
                library.rubric(prompt).orElseThrow(),
                library.prompt(prompt).orElseThrow().parameters());
    }

    /// Every fourth box called by the last word of its name, as by people in a hurry.
    private static Design vague(Design design) {
        List<Component> components = new ArrayList<>();
        for (Component component : design.components()) {
            String last = component.label().substring(component.label().lastIndexOf(' ') + 1);
            components.add(components.size() % 4 == 0 ? component.withLabel(last) : component);
        }
        return design.withComponents(components);
    }

    private static Design unsaid(Design design) {
        return design.withComponents(design.components().stream()
                        .map(component -> component.withKind(null))
                        .toList())
                .withLinks(
                        design.links().stream().map(link -> link.withFlow(null)).toList());
    }

    private static Design repeated(Design one, int wanted) {
        List<Component> components = new ArrayList<>();
        List<Link> links = new ArrayList<>();
        for (int copy = 0; components.size() < wanted; copy++) {
            String suffix = "-" + copy;
            for (Component component : one.components()) {
                if (components.size() < wanted) {
                    components.add(new Component(
                            new ComponentId(component.id().value() + suffix),
                            component.kind(),
                            component.label(),
                            component.technology(),
                            component.description(),
                            component.properties(),
                            null));
                }
            }
            for (Link link : one.links()) {
                ComponentId from = new ComponentId(link.from().value() + suffix);
                ComponentId to = new ComponentId(link.to().value() + suffix);
                boolean there =
                        components.stream().anyMatch(component -> component.id().equals(from))
                                && components.stream()
                                        .anyMatch(component -> component.id().equals(to));
                if (there) {
                    links.add(new Link(
                            new LinkId(link.id().value() + suffix), from, to, link.flow(), link.label(), link.step()));
                }
            }
        }
        return Design.of(one.prompt(), one.title(), components, links, List.of(), List.of());
    }

    @Benchmark
    public Report check() {
        return checker.check(design);
    }

    /// A drawing of vague names for a prompt whose essentials it lacks: each of its guessed boxes may be what is
    /// missing.
    @Benchmark
    public Report inDoubt() {
        return strict.check(doubtful);
    }

    @Benchmark
    public List<Advised> advice() {
        return new Advice(checker).best(design, 5);
    }
}
