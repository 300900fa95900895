package plumbline.editor;

import static org.assertj.core.api.Assertions.assertThat;
import static plumbline.editor.Bench.b;
import static plumbline.editor.Bench.c;
import static plumbline.editor.Bench.l;
import static plumbline.editor.Bench.n;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import plumbline.design.Box;
import plumbline.design.Design;
import plumbline.design.Disposition;
import plumbline.design.Edit;
import plumbline.design.FindingKey;
import plumbline.design.Flow;
import plumbline.design.KindId;
import plumbline.design.Layout;
import plumbline.design.Point;

final class CreateTest {
    private final Bench bench = new Bench(Bench.small());

    @Test
    void aSlashAsksForAComponentInAFreePlaceBesideTheSelection() {
        bench.select(c("c1"));
        bench.key("/", Mods.NONE);

        Request.PickKind asked = (Request.PickKind) bench.lastRequest();
        assertThat(asked.from()).isNull();
        assertThat(bench.editor.hit(asked.at())).isInstanceOf(Hit.Ground.class);

        bench.editor.create(asked, null, "Redis cache");
        assertThat(bench.component("c4").kind()).isNull();
        assertThat(bench.editor.seen().reading().kinds().get(c("c4")).kind()).isNotNull();
        assertThat(bench.editor.selection()).containsExactly(c("c4"));
        assertThat(bench.editor.timeline().steps()).hasSize(2);
    }

    @Test
    void theFirstComponentComesIntoTheMiddleOfTheWindow() {
        Bench empty = new Bench(Design.empty(null, ""));
        empty.editor.sees(new Box(20, 30, 800, 600));

        for (Keystroke key : List.of(Keystroke.of("/", Mods.NONE), Keystroke.of(Keystroke.Name.ENTER, Mods.NONE))) {
            empty.editor.handle(new Gesture.Key(key));

            Point asked = ((Request.PickKind) empty.lastRequest()).at();
            assertThat(asked.distanceTo(new Point(420, 330))).isLessThan(8);
        }
    }

    @Test
    void oneAfterTheOtherStaysInView() {
        Bench empty = new Bench(Design.empty(null, ""));
        Box view = new Box(0, 0, 1000, 800);
        empty.editor.sees(view);
        for (int i = 0; i < 8; i++) {
            empty.key("/", Mods.NONE);
            Request.PickKind asked = (Request.PickKind) empty.lastRequest();
            empty.editor.create(asked, null, "Part " + i);
        }

        assertThat(empty.editor.design().components())
                .hasSize(8)
                .allSatisfy(each -> assertThat(view.contains(empty.box(each.id())))
                        .as(each.label())
                        .isTrue());
    }

    @Test
    void withNothingSelectedTheNextOneComesNearTheMiddleOfTheWindow() {
        Point middle = bench.box(c("c2")).centre();
        bench.editor.sees(new Box(middle.x() - 400, middle.y() - 300, 800, 600));

        bench.key("/", Mods.NONE);

        Point asked = ((Request.PickKind) bench.lastRequest()).at();
        assertThat(bench.editor.hit(asked)).isNotInstanceOf(Hit.On.class);
        assertThat(asked.distanceTo(middle)).isBetween(60.0, 320.0);
    }

    @Test
    void ctrlAndAnArrowAskForALinkedComponentOnThatSide() {
        bench.select(c("c1"));
        bench.key(Keystroke.Name.DOWN, Mods.CTRL);

        Request.PickKind asked = (Request.PickKind) bench.lastRequest();
        assertThat(asked.from()).isEqualTo(c("c1"));
        assertThat(asked.at().y()).isGreaterThan(bench.box(c("c1")).bottom());

        bench.editor.create(asked, new KindId("cache"), "Cache");
        assertThat(bench.link("l2").from()).isEqualTo(c("c1"));
        assertThat(bench.link("l2").to()).isEqualTo(c("c4"));
    }

    @Test
    void theNextOneOnThatSideFindsItsOwnPlace() {
        for (String name : new String[] {"One", "Two", "Three"}) {
            bench.select(c("c1"));
            bench.key(Keystroke.Name.RIGHT, Mods.CTRL);
            bench.editor.create((Request.PickKind) bench.lastRequest(), null, name);
        }

        for (String one : new String[] {"c1", "c2", "c3", "c4", "c5", "c6"}) {
            for (String other : new String[] {"c1", "c2", "c3", "c4", "c5", "c6"}) {
                assertThat(!one.equals(other) && bench.box(c(one)).intersects(bench.box(c(other))))
                        .as("%s on %s", one, other)
                        .isFalse();
            }
        }
    }

    @Test
    void aComponentFromThePaletteGoesWhereTheHandPresses() {
        bench.editor.take(Tool.placing(new KindId("cache"), "Cache"));
        assertThat(bench.editor.tool()).isEqualTo(Tool.Name.PLACE);

        bench.click(new Point(80, 600));

        assertThat(bench.component("c4").kind()).isEqualTo(new KindId("cache"));
        assertThat(bench.box(c("c4")).contains(new Point(80, 600))).isTrue();
        assertThat(bench.editor.tool()).isEqualTo(Tool.Name.SELECT);
    }

    @Test
    void insideABoundaryItBelongsToThat() {
        bench.editor.take(Tool.placing(new KindId("cache"), "Cache"));

        bench.click(bench.middle(c("c2")).plus(0, 80));

        assertThat(bench.component("c4").in()).isEqualTo(b("b1"));
    }

    @Test
    void aDoubleClickInThePaletteFindsAFreePlace() {
        bench.editor.add(new KindId("cache"), "Cache");

        Box box = bench.box(c("c4"));
        assertThat(bench.editor.seen().plan().boxes().entrySet())
                .filteredOn(entry -> !entry.getKey().equals(c("c4")))
                .noneMatch(entry -> entry.getValue().intersects(box));
    }

    @Test
    void idsAreTheNextAndNeverOneThatAnAnswerSpeaksOf() {
        bench.editor.add(null, "One");
        assertThat(bench.editor.selection()).containsExactly(c("c4"));
        FindingKey key = FindingKey.of("no-registry", c("c4"));
        bench.editor.apply(
                Deed.DISPOSE, new Edit.Dispose(key, new Disposition(Disposition.Status.ACCEPTED, "so it is")));
        bench.key(Keystroke.Name.DELETE, Mods.NONE);

        bench.editor.add(null, "Two");

        assertThat(bench.editor.selection()).containsExactly(c("c5"));
    }

    @Test
    void theNoteToolWritesAboutWhatItPresses() {
        bench.key("n", Mods.NONE);
        bench.click(bench.middle(c("c1")));

        assertThat(bench.design().notes().getLast().about()).isEqualTo(c("c1"));
        assertThat(bench.lastRequest()).isEqualTo(new Request.EditText(n("n2"), ""));

        bench.editor.rename(n("n2"), " Sheds load ");
        assertThat(bench.design().notes().getLast().text()).isEqualTo("Sheds load");
    }

    @Test
    void aNoteWithoutWordsGoes() {
        bench.key("n", Mods.NONE);
        bench.click(new Point(-200, -200));

        bench.editor.rename(n("n2"), "  ");

        assertThat(bench.design().notes()).hasSize(1);
    }

    @Test
    void theTextToolWritesOnWhatItPresses() {
        bench.key("t", Mods.NONE);
        bench.click(bench.middle(c("c1")));
        assertThat(bench.lastRequest()).isEqualTo(new Request.EditText(c("c1"), ""));

        bench.key("t", Mods.NONE);
        bench.click(new Point(-200, -200));
        assertThat(bench.design().notes()).hasSize(2);
    }

    @Test
    void theFrameToolDrawsABoundaryAroundWhatLiesInIt() {
        bench.key("f", Mods.NONE);
        bench.drag(new Point(-40, -40), new Point(160, 80));

        assertThat(bench.component("c1").in()).isEqualTo(b("b2"));
        assertThat(bench.component("c2").in()).isEqualTo(b("b1"));
        assertThat(bench.box(b("b2"))).isEqualTo(new Box(-40, -40, 200, 120));
        assertThat(bench.lastRequest()).isEqualTo(new Request.EditText(b("b2"), ""));
        assertThat(bench.editor.timeline().steps()).hasSize(2);
    }

    @Test
    void aFrameInAFrameLiesInsideIt() {
        bench.editor.apply(Deed.RESIZE, new Edit.Place(java.util.Map.of(b("b1"), Bench.at(200, -20, 600, 600))));
        bench.key("f", Mods.NONE);
        bench.drag(new Point(224, 180), new Point(480, 280));

        assertThat(bench.design().boundaries().getLast().in()).isEqualTo(b("b1"));
        assertThat(bench.component("c3").in()).isEqualTo(b("b2"));
    }

    @Test
    void theHandToolMovesTheViewAndTouchesNothing() {
        bench.key("h", Mods.NONE);
        bench.press(bench.middle(c("c1")), Mods.NONE);
        bench.drag(bench.middle(c("c1")).plus(8, 8), Mods.NONE);
        bench.release(bench.middle(c("c1")), Mods.NONE);

        assertThat(bench.requests).containsExactly(new Request.Pan(8, 8));
        assertThat(bench.design()).isEqualTo(Bench.small());
        assertThat(bench.editor.tool()).isEqualTo(Tool.Name.HAND);
    }

    @Test
    void guessesAreConfirmedOneByOneOrAllAtOnce() {
        KindId guessed = bench.editor.seen().reading().kinds().get(c("c2")).kind();
        Flow flow = bench.editor.seen().reading().flows().get(l("l1"));

        bench.editor.confirm(Set.of(c("c2")));
        assertThat(bench.component("c2").kind()).isEqualTo(guessed).isNotNull();
        assertThat(bench.link("l1").flow()).isNull();

        bench.editor.run(Command.CONFIRM_ALL);
        assertThat(bench.link("l1").flow()).isEqualTo(flow).isNotNull();
        assertThat(bench.editor.run(Command.CONFIRM_ALL)).isFalse();
    }

    @Test
    void tidyingIsOneStepIfTheDesignIsStillTheOneThatWasArranged() {
        Design asked = bench.design();
        LinkedHashMap<plumbline.design.ElementId, Layout.Placement> boxes =
                new LinkedHashMap<>(asked.layout().boxes());
        boxes.put(c("c1"), Bench.at(-400, 0));
        Design arranged = asked.withLayout(Layout.NONE.withBoxes(boxes));

        bench.editor.apply(Deed.TITLE, new Edit.SetTitle("Named meanwhile"));
        assertThat(bench.editor.tidy(asked, arranged)).isTrue();
        assertThat(bench.design().title()).isEqualTo("Named meanwhile");
        assertThat(bench.box(c("c1")).x()).isEqualTo(-400);

        assertThat(bench.editor.tidy(asked, arranged)).isFalse();
    }
}
