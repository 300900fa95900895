package plumbline.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import plumbline.catalog.Catalog;
import plumbline.catalog.Kind;
import plumbline.catalog.Reading;
import plumbline.catalog.Recognition;
import plumbline.design.Component;
import plumbline.design.ComponentId;
import plumbline.design.Design;
import plumbline.design.KindId;
import plumbline.design.Wiring;
import plumbline.files.Library;
import plumbline.files.Reference;
import plumbline.problem.Decoded;
import plumbline.rubric.Criterion;
import plumbline.rubric.Parameters;
import plumbline.rubric.Rubric;

/// Asking only what may come out otherwise, on ways that are known already, answers what asking everything anew does.
final class GuessTest {
    private static final Library LIBRARY = Library.bundled();
    private static final Catalog CATALOG = LIBRARY.catalog();
    private static final long SEEDS = 40;

    /// Everything anew: the drawing is read again with the box of all these kinds.
    private static Decider plain(Wiring wiring, Reading reading, ComponentId box, Set<KindId> possible, Rubric rubric) {
        Recognition more = reading.kinds().getOrDefault(box, Recognition.NONE);
        for (KindId kind : possible) {
            more = more.kind() == null ? new Recognition(kind, List.of(), 0.3) : more.beside(kind);
        }
        Map<ComponentId, Recognition> kinds = new HashMap<>(reading.kinds());
        kinds.put(box, more);
        Terrain terrain = Survey.of(CATALOG, wiring, new Reading(kinds, reading.flows()));
        Choice choice = new Choice(terrain, CATALOG, ground(terrain, rubric));
        return decider(choice, rubric, measures(wiring, reading, rubric));
    }

    private static Measures measures(Wiring wiring, Reading reading, Rubric rubric) {
        Rubric.Landmarks landmarks = rubric.landmarks();
        return new Measures(
                Survey.of(CATALOG, wiring, reading),
                CATALOG,
                landmarks.peculiar(),
                rubric.vocabulary(),
                landmarks.customs());
    }

    private static Decider decider(Choice choice, Rubric rubric, Measures measures) {
        Parameters parameters = LIBRARY.prompt(rubric.prompt()).orElseThrow().parameters();
        return new Decider(choice, new Naming(CATALOG, rubric.landmarks().groups()), measures, parameters);
    }

    private static View.Ground ground(Terrain terrain, Rubric rubric) {
        return new View.Ground(
                Checker.main(terrain, rubric.landmarks().front()),
                Checker.main(terrain, rubric.landmarks().live()),
                Checker.main(terrain, rubric.landmarks().offline()));
    }

    private static boolean landmark(KindId kind, Rubric rubric) {
        Rubric.Landmarks landmarks = rubric.landmarks();
        return landmarks.front().contains(kind)
                || landmarks.live().contains(kind)
                || landmarks.offline().contains(kind);
    }

    @Test
    void theShortWayAnswersWhatTheLongOneDoes() {
        List<Reference> references = List.copyOf(LIBRARY.references());
        List<KindId> all = CATALOG.kinds().stream().map(Kind::id).toList();
        int skipped = 0;
        int asked = 0;
        for (long seed = 0; seed < SEEDS; seed++) {
            Random random = new Random(seed);
            Reference reference = references.get(random.nextInt(references.size()));
            if (!(reference.design(CATALOG) instanceof Decoded.Good<Design>(Design drawn, var _))) {
                throw new AssertionError(reference.toString());
            }
            Rubric rubric = LIBRARY.rubric(reference.prompt()).orElseThrow();
            Wiring wiring = vague(drawn, random).wiring();
            Reading reading = LIBRARY.recogniser().read(wiring);
            Terrain terrain = Survey.of(CATALOG, wiring, reading);
            Choice known = new Choice(terrain, CATALOG, ground(terrain, rubric));
            Measures measures = measures(wiring, reading, rubric);
            Component box =
                    wiring.components().get(random.nextInt(wiring.components().size()));
            Set<KindId> possible = new LinkedHashSet<>();
            for (int at = random.nextInt(3); at >= 0; at--) {
                possible.add(all.get(random.nextInt(all.size())));
            }
            Guess guess = new Guess(
                    box,
                    possible,
                    known,
                    reading,
                    kind -> landmark(kind, rubric),
                    other -> ground(other, rubric),
                    other -> decider(other, rubric, measures));
            Decider plain = plain(wiring, reading, box.id(), possible, rubric);
            for (Criterion.Checked criterion : rubric.checked()) {
                Verdict then = plain.credit(criterion.rule()).verdict();
                boolean matters = guess.matters(Concern.of(criterion.rule()));
                assertThat(matters ? guess.verdict(criterion.rule()) : then)
                        .as("seed %d, %s, %s as %s", seed, criterion.id(), box.label(), possible)
                        .isEqualTo(then);
                skipped += matters ? 0 : 1;
                asked += matters ? 1 : 0;
            }
        }
        assertThat(skipped).isPositive();
        assertThat(asked).isPositive();
    }

    /// The drawing with some boxes of no kind that anybody said, and links of which nobody said what they carry.
    private static Design vague(Design drawn, Random random) {
        List<Component> components = new ArrayList<>();
        for (Component component : drawn.components()) {
            components.add(
                    random.nextInt(4) == 0
                            ? Component.of(component.id().value(), null, "Xyzzy " + random.nextInt(9))
                            : component);
        }
        return drawn.withComponents(components)
                .withLinks(drawn.links().stream()
                        .map(link -> random.nextBoolean() ? link.withFlow(null) : link)
                        .toList());
    }
}
