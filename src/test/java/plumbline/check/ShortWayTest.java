package plumbline.check;

import static org.assertj.core.api.Assertions.assertThat;
import static plumbline.check.Trial.of;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import plumbline.catalog.Customs;
import plumbline.catalog.Reading;
import plumbline.catalog.Recognition;
import plumbline.design.Component;
import plumbline.design.ComponentId;
import plumbline.design.Design;
import plumbline.design.Flow;
import plumbline.design.KindId;
import plumbline.design.Link;
import plumbline.design.LinkId;
import plumbline.design.Value;
import plumbline.design.Wiring;
import plumbline.rubric.PropertyTest;
import plumbline.rubric.Rule;
import plumbline.rubric.Selector;
import plumbline.rubric.Travel;
import plumbline.rubric.Travel.Named;

/// A guess about one box answers as a drawing does in which the box was read so, on small drawings of every sort: at
/// the front door, umbrellas, kinds that one neighbour suffices.
final class ShortWayTest {
    private static final List<KindId> KINDS =
            List.copyOf(Trial.kinds("client|api-gateway|service|ranking|cache|stream-processor|training-pipeline"
                    + "|monitoring|drift-detection|data-lake|event-stream"));
    private static final List<Rule> RULES = List.of(
            new Rule.Has(of("service"), 1),
            new Rule.Has(of("drift-detection"), 1),
            new Rule.Has(of("cache"), 2),
            path(Named.DATA, "ranking", "data-lake"),
            path(Named.DATA, "data-lake", "ranking"),
            path(Named.WAIT, "client", "ranking"),
            path(Named.LIVE, "client", "stream-processor"),
            path(Named.INFLUENCE, "ranking", "drift-detection"),
            new Rule.Not(path(Named.WAIT, "client", "data-lake")),
            new Rule.Path(List.of(new Selector.Anything(), of("cache")), Named.WAIT, of("service"), false),
            new Rule.Budget(of("client"), "p99Ms"),
            new Rule.Guarded(of("data-lake"), of("ranking"), of("client"), false),
            new Rule.Redundant(of("client"), of("cache"), Named.WAIT),
            new Rule.Before(of("ranking"), of("service"), of("event-stream")),
            new Rule.Property(of("ranking"), "p99Ms", new PropertyTest.AtMost(150)));
    private static final int DRAWINGS = 600;
    private static final int BOXES = 6;
    private static final int LINKS = 8;

    private static Rule path(Travel over, String from, String to) {
        return new Rule.Path(List.of(of(from), of(to)), over, null, false);
    }

    @Test
    void aGuessAnswersAsADrawingThatWasReadSo() {
        int skipped = 0;
        int otherwise = 0;
        for (long seed = 0; seed < DRAWINGS; seed++) {
            Random random = new Random(seed);
            Wiring wiring = drawing(random);
            Reading reading = Trial.STATED.read(wiring);
            Choice known = choice(wiring, reading);
            Component box = wiring.components().get(random.nextInt(BOXES));
            Set<KindId> possible = Set.of(KINDS.get(random.nextInt(KINDS.size())));
            Guess guess = new Guess(
                    box, possible, known, reading, ShortWayTest::landmark, ShortWayTest::ground, this::decider);
            Decider now = decider(known);
            Decider then = decider(choice(wiring, with(reading, box.id(), possible)));
            for (Rule rule : RULES) {
                boolean matters = guess.matters(Concern.of(rule));
                Verdict before = now.credit(rule).verdict();
                Verdict after = then.credit(rule).verdict();
                // What names none of the kinds is not asked: what its links mean to others is not the box's affair.
                assertThat(matters ? guess.verdict(rule) : after)
                        .as("seed %d, %s as %s, %s", seed, box.id(), possible, rule)
                        .isEqualTo(after);
                skipped += matters ? 0 : 1;
                otherwise += before == after ? 0 : 1;
            }
        }
        assertThat(skipped).isPositive();
        assertThat(otherwise).isPositive();
    }

    private Decider decider(Choice choice) {
        Measures measures = new Measures(choice.terrain(), Trial.CATALOG, Set.of(), Set.of(), Customs.UNKNOWN);
        return new Decider(choice, new Naming(Trial.CATALOG, Map.of()), measures, Trial.PARAMETERS);
    }

    private static Choice choice(Wiring wiring, Reading reading) {
        Terrain terrain = Survey.of(Trial.CATALOG, wiring, reading);
        return new Choice(terrain, Trial.CATALOG, ground(terrain));
    }

    private static View.Ground ground(Terrain terrain) {
        return new View.Ground(
                Checker.main(terrain, Trial.LANDMARKS.front()),
                Checker.main(terrain, Trial.LANDMARKS.live()),
                Checker.main(terrain, Trial.LANDMARKS.offline()));
    }

    private static boolean landmark(KindId kind) {
        return Trial.LANDMARKS.front().contains(kind)
                || Trial.LANDMARKS.live().contains(kind)
                || Trial.LANDMARKS.offline().contains(kind);
    }

    private static Wiring drawing(Random random) {
        List<Component> components = new ArrayList<>();
        for (int at = 0; at < BOXES; at++) {
            String kind = random.nextInt(3) == 0
                    ? null
                    : KINDS.get(random.nextInt(KINDS.size())).value();
            Component plain = Component.of("c" + at, kind, "Box");
            components.add(
                    random.nextInt(3) == 0 ? plain.withProperties(Map.of("p99Ms", new Value.Amount(120))) : plain);
        }
        List<Link> links = new ArrayList<>();
        for (int at = 0; at < LINKS; at++) {
            Flow flow = random.nextInt(3) > 0 ? null : Flow.values()[random.nextInt(Flow.values().length)];
            ComponentId from = components.get(random.nextInt(BOXES)).id();
            ComponentId to = components.get(random.nextInt(BOXES)).id();
            links.add(new Link(new LinkId("l" + at), from, to, flow, "", null));
        }
        return Design.of(null, "", components, links, List.of(), List.of()).wiring();
    }

    private static Reading with(Reading reading, ComponentId box, Set<KindId> possible) {
        Map<ComponentId, Recognition> kinds = new HashMap<>(reading.kinds());
        Recognition more = kinds.getOrDefault(box, Recognition.NONE);
        for (KindId kind : possible) {
            more = more.kind() == null ? new Recognition(kind, List.of(), 1) : more.beside(kind);
        }
        kinds.put(box, more);
        return new Reading(kinds, reading.flows());
    }
}
