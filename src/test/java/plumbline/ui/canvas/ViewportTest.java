package plumbline.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import plumbline.design.Box;
import plumbline.design.Point;
import plumbline.design.Size;

final class ViewportTest {
    private static final Size WINDOW = new Size(800, 600);

    @Test
    void whatLiesUnderThePointerStaysThereWhileZooming() {
        Viewport before = new Viewport(0.5, 40, -20);
        Point under = before.toCanvas(300, 200);

        Point after = before.zoomed(1.7, 300, 200).toCanvas(300, 200);

        assertThat(after.x()).isCloseTo(under.x(), within(1e-9));
        assertThat(after.y()).isCloseTo(under.y(), within(1e-9));
    }

    @Test
    void zoomKeepsWithinItsBounds() {
        assertThat(Viewport.HOME.zoomed(1e6, 0, 0).scale()).isEqualTo(Viewport.MOST);
        assertThat(Viewport.HOME.zoomed(1e-6, 0, 0).scale()).isEqualTo(Viewport.LEAST);
    }

    @Test
    void fittingShowsAllOfItInTheMiddleAndNeverLargerThanAllowed() {
        Box small = new Box(1000, 1000, 100, 50);
        Viewport fitted = Viewport.fitting(small, WINDOW, 32, 1);

        assertThat(fitted.scale()).isEqualTo(1);
        assertThat(fitted.shown(WINDOW).centre()).isEqualTo(small.centre());

        Box wide = new Box(-500, 0, 7360, 100);
        assertThat(Viewport.fitting(wide, WINDOW, 32, 1).scale()).isCloseTo(0.1, within(1e-9));
    }

    @Test
    void revealingMovesOnlyAsFarAsNeeded() {
        Box inView = new Box(100, 100, 50, 50);
        assertThat(Viewport.HOME.revealing(inView, WINDOW, 20)).isEqualTo(Viewport.HOME);

        Box right = new Box(900, 100, 50, 50);
        assertThat(Viewport.HOME.revealing(right, WINDOW, 20)).isEqualTo(new Viewport(1, -170, 0));
    }

    @Test
    void readingComesNearerOnlyWhereNamesCannotBeRead() {
        Box far = new Box(2000, 1500, 300, 100);
        Viewport nearer = new Viewport(0.2, 0, 0).reading(far, WINDOW, 20, 0.6);
        assertThat(nearer.scale()).isEqualTo(1);
        assertThat(nearer.shown(WINDOW).centre()).isEqualTo(far.centre());

        Viewport near = new Viewport(0.7, 0, 0);
        assertThat(near.reading(far, WINDOW, 20, 0.6)).isEqualTo(near.revealing(far, WINDOW, 20));
    }

    @Test
    void revealingWhatIsTooLargeMovesAway() {
        Box large = new Box(0, 0, 1600, 300);
        Viewport moved = Viewport.HOME.revealing(large, WINDOW, 0);

        assertThat(moved.scale()).isEqualTo(0.5);
        assertThat(moved.shown(WINDOW).x()).isCloseTo(0, within(1e-9));
    }
}
