package plumbline.editor;

import static org.assertj.core.api.Assertions.assertThat;
import static plumbline.editor.Bench.b;
import static plumbline.editor.Bench.c;
import static plumbline.editor.Bench.n;

import org.junit.jupiter.api.Test;
import plumbline.design.Box;
import plumbline.design.ElementId;
import plumbline.design.Point;
import plumbline.design.Size;

final class ResizeTest {
    private final Bench bench = new Bench(Bench.small());

    private Point lowerRight(ElementId id) {
        Box box = bench.box(id);
        return new Point(box.right(), box.bottom());
    }

    @Test
    void theCornerOfWhatIsSelectedResizesIt() {
        bench.select(c("c1"));
        Box before = bench.box(c("c1"));

        bench.drag(lowerRight(c("c1")), lowerRight(c("c1")).plus(24, 32), Mods.CTRL);

        Box after = bench.box(c("c1"));
        assertThat(after.corner()).isEqualTo(before.corner());
        assertThat(after.size()).isEqualTo(new Size(before.width() + 24, before.height() + 32));
        assertThat(bench.editor.timeline().undoes()).contains(Deed.RESIZE);
    }

    @Test
    void theCornerAcrossStaysWhereItIs() {
        bench.select(c("c1"));
        Point still = lowerRight(c("c1"));

        bench.drag(bench.box(c("c1")).corner(), new Point(-40, -16));

        assertThat(bench.box(c("c1")).corner()).isEqualTo(new Point(-40, -16));
        assertThat(lowerRight(c("c1"))).isEqualTo(still);
    }

    @Test
    void nothingBecomesTooSmallToBeHeld() {
        bench.select(c("c1"));

        bench.drag(lowerRight(c("c1")), new Point(-500, -500));

        assertThat(bench.box(c("c1")).size()).isEqualTo(new Size(64, 40));
        assertThat(bench.box(c("c1")).corner()).isEqualTo(new Point(0, 0));
    }

    @Test
    void aCornerFallsIntoLineWithANeighbour() {
        bench.select(n("n1"));
        double edge = bench.box(c("c1")).right();

        bench.press(lowerRight(n("n1")), Mods.NONE);
        bench.drag(new Point(edge + 3, 500), Mods.NONE);

        assertThat(bench.box(n("n1")).right()).isEqualTo(edge);
        assertThat(bench.editor.aids().guides()).isNotEmpty();
    }

    @Test
    void aBoundaryIsResizedAndADoubleClickLetsItHugAgain() {
        bench.select(b("b1"));
        Box hugging = bench.box(b("b1"));
        bench.drag(lowerRight(b("b1")), lowerRight(b("b1")).plus(160, 80));
        assertThat(bench.box(b("b1")).width()).isGreaterThan(hugging.width() + 100);
        assertThat(bench.component("c2").in()).isEqualTo(b("b1"));

        bench.doubleClick(lowerRight(b("b1")));

        assertThat(bench.box(b("b1"))).isEqualTo(hugging);
    }

    @Test
    void whatIsLockedShowsNoCorners() {
        bench.select(c("c1"));
        bench.key("l", Mods.CTRL_SHIFT);

        assertThat(bench.editor.aids().handles()).isEmpty();
        assertThat(bench.editor.hit(bench.box(c("c1")).corner())).isNotInstanceOf(Hit.Grip.class);
    }
}
