package plumbline.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import plumbline.catalog.Kind;
import plumbline.catalog.Reading;
import plumbline.catalog.Recognition;
import plumbline.design.Component;
import plumbline.design.ComponentId;
import plumbline.design.Design;
import plumbline.design.Flow;
import plumbline.design.KindId;
import plumbline.design.Link;
import plumbline.design.LinkId;
import plumbline.design.Wiring;

/// What links mean to rules.
final class SurveyTest {
    private static final int DRAWINGS = 300;
    private static final int BOXES = 6;
    private static final int LINKS = 10;

    private static Step step(String sketch) {
        Wiring wiring = Sketch.of(sketch).wiring();
        return Survey.of(Trial.CATALOG, wiring, Trial.STATED.read(wiring))
                .steps()
                .getLast();
    }

    private static boolean may(Step step, Flow flow) {
        return (step.plausible() & Step.bits(Set.of(flow))) != 0;
    }

    @Test
    void nobodyWaitsForWhatAGuessedLinkWrites() {
        Step written = step("service -?-> data-lake");

        assertThat(written.flow()).isEqualTo(Flow.STREAM);
        assertThat(may(written, Flow.STREAM)).isTrue();
        assertThat(may(written, Flow.BATCH)).isTrue();
        assertThat(may(written, Flow.REQUEST)).isFalse();
        assertThat(may(step("client -?-> service"), Flow.REQUEST)).isTrue();
    }

    @Test
    void aStatedLinkMeansWhatItSays() {
        Step stated = step("client -batch-> service");

        assertThat(stated.plausible()).isEqualTo(Step.bits(Set.of(Flow.BATCH)));
        assertThat(stated.explained()).isFalse();
        assertThat(step("client => service").explained()).isTrue();
        assertThat(step("offline-evaluation -?-> client").explained()).isFalse();
    }

    @Test
    void aReadIsSeenFromItsReader() {
        Step asked = step("cache => service");

        assertThat(asked.from()).isOne();
        assertThat(asked.to()).isZero();
        assertThat(step("cache -materialise-> service").read()).isTrue();
        assertThat(step("cache -batch-> service").read()).isFalse();
        assertThat(step("cache -?-> service").read()).isTrue();
        assertThat(step("service -?-> cache").read()).isFalse();
    }

    @Test
    void aNumberBeforeALabelIsAPlaceInTheOrder() {
        assertThat(step("client -request \"2. score\"-> service").order()).isEqualTo(2);
        assertThat(step("client -request \"(12) score\"-> service").order()).isEqualTo(12);
        assertThat(step("client -request \"100 QPS\"-> service").order()).isNull();
        assertThat(step("client -request \"2 stages\"-> service").order()).isNull();
        assertThat(step("client -request 3-> service").order()).isEqualTo(3);
        assertThat(step("client => service").order()).isNull();
    }

    /// The short way looks only at the links of the box; the long one surveys all anew.
    @Test
    void aBoxOfFurtherKindsIsSurveyedAsIfItHadBeenReadSo() {
        List<KindId> all = Trial.CATALOG.kinds().stream().map(Kind::id).toList();
        int alike = 0;
        for (long seed = 0; seed < DRAWINGS; seed++) {
            Random random = new Random(seed);
            Wiring wiring = drawing(random, all);
            Reading reading = Trial.STATED.read(wiring);
            Terrain known = Survey.of(Trial.CATALOG, wiring, reading);
            ComponentId box = wiring.components().get(random.nextInt(BOXES)).id();
            KindId further = all.get(random.nextInt(all.size()));

            Survey.Opened opened = Survey.opened(known, Trial.CATALOG, reading, known.number(box), Set.of(further));

            Terrain anew = Survey.of(Trial.CATALOG, wiring, with(reading, box, further));
            assertThat(opened.steps()).as("seed %d", seed).isEqualTo(anew.steps());
            assertThat(opened.kinds().get(known.number(box))).contains(further);
            assertThat(opened.alike())
                    .as("seed %d", seed)
                    .isEqualTo(anew.steps().equals(known.steps()));
            alike += opened.alike() ? 1 : 0;
        }
        assertThat(alike).isStrictlyBetween(0, DRAWINGS);
    }

    private static Wiring drawing(Random random, List<KindId> all) {
        List<Component> components = new ArrayList<>();
        for (int at = 0; at < BOXES; at++) {
            KindId kind = all.get(random.nextInt(all.size()));
            components.add(Component.of("c" + at, random.nextInt(4) == 0 ? null : kind.value(), "Box"));
        }
        List<Link> links = new ArrayList<>();
        for (int at = 0; at < LINKS; at++) {
            Flow flow = random.nextBoolean() ? null : Flow.values()[random.nextInt(Flow.values().length)];
            ComponentId from = components.get(random.nextInt(BOXES)).id();
            ComponentId to = components.get(random.nextInt(BOXES)).id();
            links.add(new Link(new LinkId("l" + at), from, to, flow, "", null));
        }
        return Design.of(null, "", components, links, List.of(), List.of()).wiring();
    }

    private static Reading with(Reading reading, ComponentId box, KindId further) {
        Map<ComponentId, Recognition> kinds = new HashMap<>(reading.kinds());
        Recognition known = kinds.getOrDefault(box, Recognition.NONE);
        kinds.put(box, known.kind() == null ? new Recognition(further, List.of(), 1) : known.beside(further));
        return new Reading(kinds, reading.flows());
    }
}
