package plumbline.editor;

import static org.assertj.core.api.Assertions.assertThat;
import static plumbline.editor.Bench.b;
import static plumbline.editor.Bench.c;
import static plumbline.editor.Bench.l;
import static plumbline.editor.Bench.n;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import plumbline.design.Box;
import plumbline.design.Design;
import plumbline.design.Edit;
import plumbline.design.Point;

final class MoveTest {
    private final Bench bench = new Bench(Bench.small());

    private Point corner(String id) {
        return bench.box(c(id)).corner();
    }

    @Test
    void aDragShowsThePlaceAndOnlyTheReleaseIsAStep() {
        Design before = bench.design();
        Point app = bench.middle(c("c1"));

        bench.press(app, Mods.NONE);
        bench.drag(app.plus(-40, 160), Mods.NONE);
        assertThat(corner("c1")).isEqualTo(new Point(-40, 160));
        assertThat(bench.design()).isEqualTo(before);
        bench.drag(app.plus(-80, 160), Mods.NONE);
        bench.release(app.plus(-80, 160), Mods.NONE);

        assertThat(corner("c1")).isEqualTo(new Point(-80, 160));
        assertThat(bench.editor.timeline().undoes()).contains(Deed.MOVE);
        bench.editor.undo();
        assertThat(bench.design()).isEqualTo(before);
    }

    @Test
    void escapeDropsADrag() {
        Design before = bench.design();
        Point app = bench.middle(c("c1"));
        bench.press(app, Mods.NONE);
        bench.drag(app.plus(-40, 160), Mods.NONE);

        bench.key(Keystroke.Name.ESCAPE, Mods.NONE);
        bench.release(app.plus(-40, 160), Mods.NONE);

        assertThat(bench.design()).isEqualTo(before);
        assertThat(bench.editor.seen().design()).isEqualTo(before);
        assertThat(bench.editor.timeline().undoes()).isEmpty();
    }

    @Test
    void aHandThatTremblesDoesNotMove() {
        Point app = bench.middle(c("c1"));

        bench.drag(app, app.plus(2, 1));

        assertThat(bench.editor.timeline().undoes()).isEmpty();
    }

    @Test
    void whatIsMovedFallsOntoTheGrid() {
        Point app = bench.middle(c("c1"));

        bench.drag(app, app.plus(-203, 101));

        assertThat(corner("c1")).isEqualTo(new Point(-200, 104));
    }

    @Test
    void whatIsMovedFallsIntoLineWithItsNeighboursAndSaysSo() {
        Point note = bench.middle(n("n1"));
        bench.press(note, Mods.NONE);
        bench.drag(note.plus(3, 150), Mods.NONE);

        assertThat(bench.box(n("n1")).x()).isEqualTo(bench.box(c("c1")).x());
        assertThat(bench.editor.aids().guides()).anySatisfy(guide -> {
            assertThat(guide.from().x()).isEqualTo(0);
            assertThat(guide.to().x()).isEqualTo(0);
        });
    }

    @Test
    void ctrlAndAltSuspendFallingIntoLine() {
        Point app = bench.middle(c("c1"));
        bench.press(app, Mods.NONE);
        bench.drag(app.plus(-203, 101), Mods.CTRL);
        assertThat(corner("c1")).isEqualTo(new Point(-203, 101));

        bench.drag(app.plus(-203, 101), Mods.ALT);
        assertThat(corner("c1")).isEqualTo(new Point(-203, 101));
        assertThat(bench.editor.aids().guides()).isEmpty();
    }

    @Test
    void shiftKeepsADragLevelOrUpright() {
        Point app = bench.middle(c("c1"));

        bench.press(app, Mods.NONE);
        bench.drag(app.plus(-203, 50), Mods.SHIFT);

        assertThat(corner("c1")).isEqualTo(new Point(-200, 0));
    }

    @Test
    void aBoundaryCarriesWhatItHolds() {
        Box frame = bench.box(b("b1"));
        Point title = frame.corner().plus(20, 16);

        bench.drag(title, title.plus(80, 400));

        assertThat(corner("c2")).isEqualTo(new Point(320, 440));
        assertThat(corner("c3")).isEqualTo(new Point(320, 600));
        assertThat(bench.component("c2").in()).isEqualTo(b("b1"));
    }

    @Test
    void whatIsDroppedIntoABoundaryBelongsToItInTheSameStep() {
        Point app = bench.middle(c("c1"));

        bench.drag(app, bench.middle(c("c2")).plus(0, 80));

        assertThat(bench.component("c1").in()).isEqualTo(b("b1"));
        bench.editor.undo();
        assertThat(bench.component("c1").in()).isNull();
        assertThat(corner("c1")).isEqualTo(new Point(0, 0));
    }

    @Test
    void whatIsDraggedOutOfABoundaryLeavesIt() {
        Point cache = bench.middle(c("c3"));

        bench.drag(cache, cache.plus(0, 400));

        assertThat(bench.component("c3").in()).isNull();
        assertThat(bench.box(b("b1")).intersects(bench.box(c("c3")))).isFalse();
    }

    @Test
    void aBoundaryThatLosesAllItHeldStaysWhereItWas() {
        Point corner = bench.box(b("b1")).corner();
        bench.select(c("c2"), c("c3"));
        Point api = bench.middle(c("c2"));

        bench.drag(api, api.plus(0, 800));

        assertThat(bench.component("c2").in()).isNull();
        assertThat(bench.component("c3").in()).isNull();
        assertThat(bench.box(b("b1")).corner()).isEqualTo(corner);
    }

    @Test
    void whatIsSelectedMovesTogether() {
        bench.select(c("c1"), n("n1"));
        Point app = bench.middle(c("c1"));

        bench.drag(app, app.plus(-160, 0));

        assertThat(corner("c1").x()).isEqualTo(-160);
        assertThat(bench.box(n("n1")).x()).isEqualTo(-160);
    }

    @Test
    void whatIsLockedStays() {
        bench.select(c("c1"));
        bench.key("l", Mods.CTRL_SHIFT);
        Point app = bench.middle(c("c1"));

        bench.drag(app, app.plus(-160, 0));
        assertThat(corner("c1")).isEqualTo(new Point(0, 0));
        assertThat(bench.key(Keystroke.Name.LEFT, Mods.NONE)).isFalse();

        bench.key("l", Mods.CTRL_SHIFT);
        bench.drag(app, app.plus(-160, 0));
        assertThat(corner("c1")).isEqualTo(new Point(-160, 0));
    }

    @Test
    void aBoundaryAroundSomethingLockedStaysToo() {
        bench.select(c("c2"));
        bench.key("l", Mods.CTRL_SHIFT);
        Box frame = bench.box(b("b1"));

        bench.drag(frame.corner().plus(20, 16), new Point(0, 0));

        assertThat(bench.box(b("b1"))).isEqualTo(frame);
    }

    @Test
    void whatWasNeverPlacedStandsWhereItWasSeenOnceSomethingMoves() {
        Bench loose =
                new Bench(new Edit.Add(plumbline.design.Component.of("c9", "cache", "Loose")).applyTo(Bench.small()));
        Box seen = loose.box(c("c9"));
        Point app = loose.middle(c("c1"));

        loose.drag(app, app.plus(0, -400));

        assertThat(loose.box(c("c9"))).isEqualTo(seen);
    }

    @Test
    void altDragsACopyWithTheLinksBetweenWhatIsCopied() {
        bench.select(c("c1"), c("c2"));
        Point app = bench.middle(c("c1"));

        bench.press(app, Mods.ALT);
        bench.drag(app.plus(0, 400), Mods.ALT);
        bench.release(app.plus(0, 400), Mods.ALT);

        assertThat(bench.design().components()).hasSize(5);
        assertThat(corner("c1")).isEqualTo(new Point(0, 0));
        assertThat(corner("c4")).isEqualTo(new Point(0, 400));
        assertThat(bench.link("l2").from()).isEqualTo(c("c4"));
        assertThat(bench.link("l2").to()).isEqualTo(c("c5"));
        assertThat(bench.editor.selection()).isEqualTo(Set.of(c("c4"), c("c5")));
        assertThat(bench.editor.timeline().undoes()).contains(Deed.DUPLICATE);
    }

    @Test
    void theBendsOfALinkMoveWithItsEnds() {
        bench.editor.apply(Deed.ROUTE, new Edit.Route(l("l1"), List.of(new Point(180, 24), new Point(180, 64))));
        bench.select(c("c1"), c("c2"));
        bench.editor.handle(new Gesture.Key(Keystroke.of(Keystroke.Name.DOWN, Mods.SHIFT)));

        assertThat(bench.design().layout().routes().get(l("l1")))
                .containsExactly(new Point(180, 32), new Point(180, 72));
    }

    @Test
    void nudgesThatFollowCloselyAreOneStep() {
        bench.select(c("c1"));
        bench.key(Keystroke.Name.LEFT, Mods.NONE);
        bench.later(java.time.Duration.ofMillis(300));
        bench.key(Keystroke.Name.LEFT, Mods.SHIFT);
        assertThat(corner("c1")).isEqualTo(new Point(-9, 0));
        assertThat(bench.editor.timeline().steps()).hasSize(2);

        bench.later(java.time.Duration.ofSeconds(2));
        bench.key(Keystroke.Name.UP, Mods.NONE);
        assertThat(bench.editor.timeline().steps()).hasSize(3);

        bench.editor.undo();
        bench.editor.undo();
        assertThat(corner("c1")).isEqualTo(new Point(0, 0));
    }

    @Test
    void aNudgeAfterUndoIsAStepOfItsOwn() {
        bench.select(c("c1"));
        bench.key(Keystroke.Name.LEFT, Mods.NONE);
        bench.editor.undo();
        bench.key(Keystroke.Name.LEFT, Mods.NONE);

        assertThat(bench.editor.timeline().undoes()).isEqualTo(Optional.of(Deed.NUDGE));
        bench.editor.undo();
        assertThat(corner("c1")).isEqualTo(new Point(0, 0));
    }

    @Test
    void withNothingSelectedArrowsMoveTheView() {
        bench.key(Keystroke.Name.RIGHT, Mods.NONE);

        assertThat(bench.lastRequest()).isEqualTo(new Request.Pan(-48, 0));
    }
}
