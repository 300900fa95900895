package plumbline;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import plumbline.catalog.Kind;
import plumbline.design.Component;
import plumbline.design.ComponentId;
import plumbline.design.Design;
import plumbline.design.Flow;
import plumbline.design.Limits;
import plumbline.design.Link;
import plumbline.design.LinkId;
import plumbline.design.PromptId;
import plumbline.design.Value;
import plumbline.rubric.Prompt;

/// The largest designs that are taken are still checked while somebody waits.
class LargestDesignTest {
    private static final Duration LIMIT = Duration.ofSeconds(2);

    static Stream<PromptId> prompts() {
        return Exercises.prompts().stream().map(Prompt::id);
    }

    @ParameterizedTest
    @MethodSource("prompts")
    void ofAnyLinksIsCheckedInTime(PromptId prompt) {
        check(prompt, tangle(1, null));
    }

    @ParameterizedTest
    @MethodSource("prompts")
    void ofNothingButCallsIsCheckedInTime(PromptId prompt) {
        check(prompt, tangle(2, Flow.REQUEST));
    }

    /// The time is that of a thread of its own, whatever else the machine does; the first check loads classes.
    private static void check(PromptId prompt, Design design) {
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        Exercises.checker(prompt).check(design);
        long start = clock.getCurrentThreadCpuTime();
        Exercises.checker(prompt).check(design);

        assertThat(Limits.exceeded(design)).isEmpty();
        assertThat(Duration.ofNanos(clock.getCurrentThreadCpuTime() - start)).isLessThan(LIMIT);
    }

    /// As many components and links as there may be, linked at random by one flow or by any.
    private static Design tangle(long seed, @Nullable Flow only) {
        RandomGenerator random = Mutations.random(seed);
        List<Kind> kinds = List.copyOf(Exercises.catalog().kinds());
        List<Component> components = new ArrayList<>();
        for (int at = 0; at < Limits.MOST_COMPONENTS; at++) {
            Kind kind = kinds.get(at % kinds.size());
            Map<String, Value> properties = Map.of("p99Ms", new Value.Amount(at % 50));
            String said = "p99 30 ms, refreshed daily by team " + at;
            components.add(new Component(
                    new ComponentId("c" + at), kind.id(), kind.title() + " " + at, "", said, properties, null));
        }
        List<Link> links = new ArrayList<>();
        for (int at = 0; at < Limits.MOST_LINKS; at++) {
            Flow flow = only == null ? Flow.values()[random.nextInt(Flow.values().length)] : only;
            links.add(new Link(
                    new LinkId("l" + at),
                    components.get(random.nextInt(components.size())).id(),
                    components.get(random.nextInt(components.size())).id(),
                    flow,
                    "",
                    1 + random.nextInt(9)));
        }
        return Design.of(null, "Seed " + seed, components, links, List.of(), List.of());
    }
}
