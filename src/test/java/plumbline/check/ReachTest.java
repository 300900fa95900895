package plumbline.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import plumbline.catalog.Errand;
import plumbline.design.Flow;
import plumbline.design.Link;

/// Searches find what a walk by hand finds, on small graphs of every shape: shy of the front door or not.
final class ReachTest {
    private static final int GRAPHS = 400;
    private static final int SIZE = 7;
    private static final int ARCS = 11;

    /// Two lists of arcs and who stands at the front door.
    private record Graph(View view, boolean[][] arc) {
        static Graph of(Random random) {
            Arcs.Draft draft = new Arcs.Draft(SIZE, 1);
            List<Step> steps = new ArrayList<>();
            boolean[][] arc = new boolean[SIZE][SIZE];
            for (int at = 0; at < ARCS; at++) {
                int from = random.nextInt(SIZE);
                int to = random.nextInt(SIZE);
                Link link = Link.of("l" + at, "c" + from, "c" + to, Flow.REQUEST);
                draft.add(from, to, at);
                steps.add(
                        new Step(from, to, link, Flow.REQUEST, Set.of(Flow.REQUEST), true, false, Errand.UNSAID, null));
                arc[from][to] = true;
            }
            View view = new View(SIZE, draft.out(), draft.in(), steps, random.nextBoolean(), some(random));
            return new Graph(view, arc);
        }

        /// What is reached, walking on from each place with the memory of having only passed the front door so far.
        BitSet ahead(BitSet from, BitSet without) {
            BitSet reached = new BitSet();
            boolean[][] been = new boolean[SIZE][2];
            for (int start = 0; start < SIZE; start++) {
                if (from.get(start) && !without.get(start)) {
                    walk(start, view.front().get(start), without, reached, been);
                }
            }
            return reached;
        }

        private void walk(int here, boolean entering, BitSet without, BitSet reached, boolean[][] been) {
            been[here][entering ? 1 : 0] = true;
            for (int next = 0; next < SIZE; next++) {
                if (arc[here][next] && !without.get(next)) {
                    reached.set(next);
                    boolean front = view.front().get(next);
                    boolean on = !view.shy() || !front || entering;
                    if (on && !been[next][entering && front ? 1 : 0]) {
                        walk(next, entering && front, without, reached, been);
                    }
                }
            }
        }
    }

    private static BitSet some(Random random) {
        BitSet some = new BitSet();
        for (int at = 0; at < SIZE; at++) {
            some.set(at, random.nextInt(3) == 0);
        }
        return some;
    }

    @Test
    void whatIsAheadIsWhatAWalkComesTo() {
        for (long seed = 0; seed < GRAPHS; seed++) {
            Random random = new Random(seed);
            Graph graph = Graph.of(random);
            BitSet from = some(random);
            BitSet without = some(random);

            assertThat(new Reach(graph.view()).ahead(from, without))
                    .as("seed %d", seed)
                    .isEqualTo(graph.ahead(from, without));
        }
    }

    @Test
    void whatIsBehindIsWhateverHasItAhead() {
        for (long seed = 0; seed < GRAPHS; seed++) {
            Random random = new Random(seed);
            Graph graph = Graph.of(random);
            BitSet to = some(random);
            BitSet without = some(random);
            BitSet behind = new BitSet();
            for (int at = 0; at < SIZE; at++) {
                BitSet ahead = graph.ahead(Decider.single(at), without);
                behind.set(at, !without.get(at) && ahead.intersects(to));
            }

            assertThat(new Reach(graph.view()).behind(to, without))
                    .as("seed %d, shy %s", seed, graph.view().shy())
                    .isEqualTo(behind);
        }
    }

    @Test
    void aTrailIsAsShortAsCanBeAndItsStepsFollowEachOther() {
        for (long seed = 0; seed < GRAPHS; seed++) {
            Random random = new Random(seed);
            Graph graph = Graph.of(random);
            BitSet from = some(random);
            BitSet to = some(random);
            Reach reach = new Reach(graph.view());

            Optional<Reach.Trail> trail = reach.trail(from, to, new BitSet());

            assertThat(trail.isPresent()).as("seed %d", seed).isEqualTo(reach.leads(from, to, new BitSet()));
            if (trail.isPresent()) {
                List<Integer> components = trail.get().components();
                assertThat(from.get(components.getFirst())).isTrue();
                assertThat(to.get(components.getLast())).isTrue();
                for (int at = 0; at < trail.get().steps().size(); at++) {
                    Step step = trail.get().steps().get(at);
                    assertThat(List.of(step.from(), step.to()))
                            .as("seed %d", seed)
                            .containsExactly(components.get(at), components.get(at + 1));
                }
                assertThat(trail.get().steps().size() == 1)
                        .as("seed %d", seed)
                        .isEqualTo(reach.next(from).intersects(to));
                assertThat(reach.step(from, to).isPresent())
                        .isEqualTo(trail.get().steps().size() == 1);
            }
        }
    }
}
