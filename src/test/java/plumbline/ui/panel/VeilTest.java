package plumbline.ui.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import plumbline.design.Component;
import plumbline.design.ComponentId;
import plumbline.design.Design;
import plumbline.design.Disposition;
import plumbline.design.Edit;
import plumbline.design.FindingKey;
import plumbline.design.Layout;
import plumbline.design.Point;
import plumbline.design.PromptId;

/// When a verdict is kept back.
final class VeilTest {
    private static final Design BEFORE = Design.empty(new PromptId("feed"), "");
    private static final Design AFTER = new Edit.Add(Component.of("a", "cache", "Cache")).applyTo(BEFORE);

    @Test
    void whoDoesNotHideSeesEverything() {
        assertThat(Veil.OFF.hides(BEFORE)).isFalse();
        assertThat(Veil.OFF.hiding(true).hiding(false).hides(BEFORE)).isFalse();
    }

    @Test
    void itIsLiftedUntilTheNextChangeThatCounts() {
        Veil veil = Veil.OFF.hiding(true);
        assertThat(veil.hides(AFTER)).isTrue();

        Veil lifted = veil.lifted(AFTER);
        assertThat(lifted.hides(AFTER)).isFalse();
        assertThat(lifted.hides(new Edit.Remove(new ComponentId("a")).applyTo(AFTER)))
                .isTrue();
        assertThat(lifted.hides(new Edit.SetPrompt(new PromptId("eta")).applyTo(AFTER)))
                .isTrue();
    }

    @Test
    void movingAndAnsweringHideNothing() {
        Veil lifted = Veil.OFF.hiding(true).lifted(AFTER);
        Design moved = new Edit.Place(Map.of(new ComponentId("a"), new Layout.Placement(new Point(8, 8), null)))
                .applyTo(AFTER);
        Design answered = new Edit.Dispose(FindingKey.of("x"), new Disposition(Disposition.Status.ACCEPTED, "so it is"))
                .applyTo(moved);

        assertThat(lifted.hides(answered)).isFalse();
    }

    @Test
    void hidingAnewForgetsWhatWasAskedFor() {
        assertThat(Veil.OFF.hiding(true).lifted(AFTER).hiding(true).hides(AFTER))
                .isTrue();
    }
}
