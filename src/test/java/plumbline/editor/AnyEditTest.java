package plumbline.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import plumbline.design.Boundary;
import plumbline.design.BoundaryId;
import plumbline.design.Component;
import plumbline.design.ComponentId;
import plumbline.design.Design;
import plumbline.design.Disposition;
import plumbline.design.Edit;
import plumbline.design.ElementId;
import plumbline.design.EndId;
import plumbline.design.FindingKey;
import plumbline.design.Flow;
import plumbline.design.KindId;
import plumbline.design.Layout;
import plumbline.design.Link;
import plumbline.design.LinkId;
import plumbline.design.Note;
import plumbline.design.Point;
import plumbline.design.Size;
import plumbline.design.Value;

/// What holds for any edits on any design: seeded, so that a failure can be repeated.
final class AnyEditTest {
    private static final int SEEDS = 30;
    private static final int EDITS = 60;

    private Random chance = new Random(0);

    @Test
    void anySequenceOfEditsLeavesADesignThatItsFileGivesBackAndThatUndoTakesBack() {
        for (int seed = 0; seed < SEEDS; seed++) {
            chance = new Random(seed);
            Timeline timeline = Timeline.from(Bench.small());
            List<Design> past = new ArrayList<>(List.of(timeline.design()));
            for (int i = 0; i < EDITS; i++) {
                Edit edit = edit(timeline.design());
                timeline = timeline.then(new Step(Deed.EDIT_TEXT, edit.applyTo(timeline.design())));
                past.add(timeline.design());
            }
            assertThat(new Bench(timeline.design()).readBack())
                    .as("seed %s", seed)
                    .isEqualTo(timeline.design());
            for (int i = past.size() - 1; i >= 0; i--) {
                assertThat(timeline.design()).as("seed %s, back to %s", seed, i).isEqualTo(past.get(i));
                timeline = timeline.undone();
            }
            for (Design each : past) {
                assertThat(timeline.design()).as("seed %s, forth again", seed).isEqualTo(each);
                timeline = timeline.redone();
            }
        }
    }

    @Test
    void whereThingsStandNeverChangesWhatADesignMeans() {
        for (int seed = 0; seed < SEEDS; seed++) {
            chance = new Random(seed);
            Design design = Bench.small();
            for (int i = 0; i < EDITS; i++) {
                design = edit(design).applyTo(design);
                Set<ElementId> some = some(placed(design));
                List<Edit> moves = List.of(
                        new Edit.Move(some, chance.nextInt(-99, 99), chance.nextInt(-99, 99)),
                        new Edit.Lock(some, chance.nextBoolean()),
                        new Edit.Arrange(Layout.NONE));
                for (Edit move : moves) {
                    assertThat(move.applyTo(design).wiring())
                            .as("seed %s, %s", seed, move)
                            .isEqualTo(design.wiring());
                }
            }
        }
    }

    private Edit edit(Design design) {
        FreshIds ids = new FreshIds(design);
        List<ComponentId> components =
                design.components().stream().map(Component::id).toList();
        List<LinkId> links = design.links().stream().map(Link::id).toList();
        List<BoundaryId> frames = design.boundaries().stream().map(Boundary::id).toList();
        List<EndId> ends =
                Stream.<EndId>concat(components.stream(), frames.stream()).toList();
        List<ElementId> all = new ArrayList<>(placed(design));
        all.addAll(links);
        int which = chance.nextInt(22);
        if (components.isEmpty() || which < 3) {
            return new Edit.Add(Component.of(ids.component().value(), null, "Kafka " + which)
                    .within(any(frames)));
        }
        if (links.isEmpty() || which < 6) {
            return new Edit.Connect(new Link(ids.link(), one(ends), one(ends), flow(), "", null));
        }
        return switch (which) {
            case 6 -> new Edit.Enclose(new Boundary(ids.boundary(), "Frame", any(frames)));
            case 7 -> new Edit.Remark(new Note(ids.note(), "Words", any(all)));
            case 8 -> new Edit.Reattach(one(links), one(ends), one(ends));
            case 9 -> new Edit.SetFlow(one(links), flow());
            case 10 -> new Edit.SetStep(one(links), chance.nextBoolean() ? null : 1 + chance.nextInt(5));
            case 11 -> new Edit.SetKind(one(components), chance.nextBoolean() ? null : new KindId("cache"));
            case 12 ->
                new Edit.SetProperty(
                        one(components), "replicas", chance.nextBoolean() ? null : new Value.Amount(chance.nextInt(9)));
            case 13 -> new Edit.Describe(one(components), "Redis", "d" + chance.nextInt(9));
            case 14 -> new Edit.Rename(one(all), "Name " + chance.nextInt(99));
            case 15 -> new Edit.PutInto(Set.of(one(components)), any(frames));
            case 16 -> new Edit.Move(some(placed(design)), chance.nextInt(-50, 50), chance.nextInt(-50, 50));
            case 17 -> new Edit.Place(Map.of(one(new ArrayList<>(placed(design))), placement()));
            case 18 -> new Edit.Route(one(links), List.of(new Point(chance.nextInt(99), chance.nextInt(99))));
            case 19 ->
                new Edit.Dispose(
                        FindingKey.of("criterion", one(all)),
                        chance.nextBoolean() ? null : new Disposition(Disposition.Status.ACCEPTED, "because"));
            case 20 -> new Edit.Order(one(all), chance.nextInt(5));
            default ->
                chance.nextInt(3) == 0
                        ? new Edit.Remove(one(all))
                        : new Edit.Answer("question", chance.nextBoolean() ? null : "fully");
        };
    }

    private static Set<ElementId> placed(Design design) {
        Set<ElementId> placed = new LinkedHashSet<>();
        design.components().forEach(each -> placed.add(each.id()));
        design.boundaries().forEach(each -> placed.add(each.id()));
        design.notes().forEach(each -> placed.add(each.id()));
        return placed;
    }

    private Set<ElementId> some(Set<ElementId> all) {
        Set<ElementId> some = new LinkedHashSet<>(all);
        some.removeIf(_ -> chance.nextBoolean());
        return some;
    }

    private Flow flow() {
        return chance.nextInt(3) == 0 ? null : Flow.values()[chance.nextInt(Flow.values().length)];
    }

    private Layout.Placement placement() {
        Size size = chance.nextBoolean() ? null : new Size(chance.nextInt(40, 300), chance.nextInt(40, 300));
        return new Layout.Placement(new Point(chance.nextInt(500), chance.nextInt(500)), size);
    }

    private <T> T one(List<T> all) {
        return all.get(chance.nextInt(all.size()));
    }

    private <T> T any(List<T> all) {
        return all.isEmpty() || chance.nextBoolean() ? null : one(all);
    }
}
