package plumbline.editor;

import static org.assertj.core.api.Assertions.assertThat;
import static plumbline.editor.Bench.b;
import static plumbline.editor.Bench.c;
import static plumbline.editor.Bench.l;
import static plumbline.editor.Bench.n;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import plumbline.design.Box;
import plumbline.design.Point;

final class SelectTest {
    private final Bench bench = new Bench(Bench.small());

    @Test
    void aClickSelectsWhatLiesThereAndNothingElse() {
        bench.click(bench.middle(c("c1")));
        assertThat(bench.editor.selection()).containsExactly(c("c1"));

        bench.click(bench.middle(n("n1")));
        assertThat(bench.editor.selection()).containsExactly(n("n1"));
    }

    @Test
    void aClickOnTheGroundLetsGo() {
        bench.select(c("c1"));

        bench.click(new Point(-300, -300));

        assertThat(bench.editor.selection()).isEmpty();
    }

    @Test
    void aClickNearALinkSelectsIt() {
        List<Point> way = bench.editor.seen().plan().ways().get(l("l1"));
        Point middle = new Point(
                (way.get(0).x() + way.get(1).x()) / 2,
                (way.get(0).y() + way.get(1).y()) / 2);

        bench.click(middle.plus(0, 3));

        assertThat(bench.editor.selection()).containsExactly(l("l1"));
    }

    @Test
    void whatIsFarInTheWindowIsFarFromTheHandAtEveryZoom() {
        Point beside = bench.editor.seen().plan().ways().get(l("l1")).getFirst().plus(20, 12);

        assertThat(bench.editor.hit(beside)).isInstanceOf(Hit.Ground.class);
        bench.editor.zoomed(4);

        assertThat(bench.editor.hit(beside)).isNotInstanceOf(Hit.Ground.class);
    }

    @Test
    void shiftAddsToTheSelectionAndTakesAwayAgain() {
        bench.click(bench.middle(c("c1")));
        bench.click(bench.middle(c("c3")), Mods.SHIFT);
        assertThat(bench.editor.selection()).containsExactly(c("c1"), c("c3"));

        bench.click(bench.middle(c("c1")), Mods.SHIFT);
        assertThat(bench.editor.selection()).containsExactly(c("c3"));
    }

    @Test
    void ctrlSelectsWhatLiesBelow() {
        Point api = bench.middle(c("c2"));
        bench.click(api);

        bench.click(api, Mods.CTRL);
        assertThat(bench.editor.selection()).containsExactly(b("b1"));

        bench.click(api, Mods.CTRL);
        assertThat(bench.editor.selection()).containsExactly(c("c2"));
    }

    @Test
    void aBoundaryIsHitByItsTitleItsEdgeAndTheGroundInside() {
        Point corner = bench.box(b("b1")).corner();

        assertThat(bench.editor.hit(corner.plus(20, 16))).isEqualTo(new Hit.On(b("b1")));
        assertThat(bench.editor.hit(corner.plus(1, 100))).isEqualTo(new Hit.On(b("b1")));
        assertThat(bench.editor.hit(corner.plus(40, 120))).isEqualTo(new Hit.Inside(b("b1")));
    }

    @Test
    void aBoxDrawnOnTheGroundSelectsWhatItMeets() {
        bench.press(new Point(-40, -40), Mods.NONE);
        bench.drag(new Point(40, 40), Mods.NONE);
        assertThat(bench.editor.aids().sweep()).isNotNull();
        bench.release(new Point(40, 40), Mods.NONE);

        assertThat(bench.editor.selection()).containsExactly(c("c1"));
        assertThat(bench.editor.aids().sweep()).isNull();
    }

    @Test
    void aBoxSelectsABoundaryOnlyIfAllOfItLiesInside() {
        bench.drag(new Point(-40, -40), new Point(300, 80));
        assertThat(bench.editor.selection()).containsExactlyInAnyOrder(c("c1"), c("c2"), l("l1"));

        bench.drag(new Point(-40, -40), new Point(900, 900));
        assertThat(bench.editor.selection()).contains(b("b1"), n("n1"));
    }

    @Test
    void aBoxDrawnWithShiftKeepsWhatWasSelected() {
        bench.select(n("n1"));

        bench.drag(new Point(-40, -40), new Point(40, 40), Mods.SHIFT);

        assertThat(bench.editor.selection()).containsExactly(n("n1"), c("c1"));
    }

    @Test
    void escapeGivesBackWhatWasSelectedBeforeTheBox() {
        bench.select(n("n1"));
        bench.press(new Point(-40, -40), Mods.NONE);
        bench.drag(new Point(40, 40), Mods.NONE);

        bench.key(Keystroke.Name.ESCAPE, Mods.NONE);

        assertThat(bench.editor.selection()).containsExactly(n("n1"));
        assertThat(bench.editor.isBusy()).isFalse();
    }

    @Test
    void insideABoundaryADragDrawsABoxUnlessTheBoundaryIsSelected() {
        Point inside = bench.box(b("b1")).corner().plus(40, 130);

        bench.drag(inside, inside.plus(60, 60));
        assertThat(bench.editor.timeline().undoes()).isEmpty();

        bench.select(b("b1"));
        bench.drag(inside, inside.plus(64, 64));
        assertThat(bench.editor.timeline().undoes()).isEqualTo(Optional.of(Deed.MOVE));
    }

    @Test
    void aDoubleClickOnTheGroundAsksForAKindAndOnAnElementForItsWords() {
        bench.doubleClick(new Point(-300, -300));
        assertThat(bench.lastRequest()).isEqualTo(new Request.PickKind(new Point(-300, -300), null));

        bench.doubleClick(bench.middle(c("c1")));
        assertThat(bench.lastRequest()).isEqualTo(new Request.EditText(c("c1"), ""));
    }

    @Test
    void theSecondButtonSelectsWhatItsMenuIsAbout() {
        Point app = bench.middle(c("c1"));

        bench.editor.handle(new Gesture.Press(app, Gesture.Button.SECONDARY, Mods.NONE, 1));

        assertThat(bench.editor.selection()).containsExactly(c("c1"));
        assertThat(bench.lastRequest()).isEqualTo(new Request.OpenMenu(app, new Hit.On(c("c1"))));
    }

    @Test
    void theSecondButtonKeepsASelectionThatItHits() {
        bench.select(c("c1"), c("c2"));

        bench.editor.handle(new Gesture.Press(bench.middle(c("c1")), Gesture.Button.SECONDARY, Mods.NONE, 1));

        assertThat(bench.editor.selection()).isEqualTo(Set.of(c("c1"), c("c2")));
    }

    @Test
    void theMiddleButtonMovesTheView() {
        bench.editor.handle(new Gesture.Press(new Point(10, 10), Gesture.Button.MIDDLE, Mods.NONE, 1));
        bench.drag(new Point(30, 15), Mods.NONE);

        assertThat(bench.lastRequest()).isEqualTo(new Request.Pan(20, 5));
        assertThat(bench.editor.pointer()).isEqualTo(Pointer.CLOSED_HAND);
    }

    @Test
    void whatIsSelectedShowsHandles() {
        bench.select(c("c1"));
        assertThat(bench.editor.aids().handles()).hasSize(4);

        bench.select(l("l1"));
        assertThat(bench.editor.aids().handles()).hasSizeGreaterThanOrEqualTo(2);

        bench.select(c("c1"), c("c2"));
        assertThat(bench.editor.aids().handles()).isEmpty();
    }

    @Test
    void theWordsOfALinkAreTheLink() {
        bench.editor.rename(l("l1"), "asks for a page of posts");
        Box words = Objects.requireNonNull(bench.editor.scene().labels().get().get(l("l1")));

        bench.doubleClick(words.corner().plus(4, 4));

        assertThat(bench.editor.selection()).containsExactly(l("l1"));
        assertThat(bench.lastRequest()).isEqualTo(new Request.EditText(l("l1"), ""));
    }
}
