package plumbline.ui.panel;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import plumbline.design.Design;
import plumbline.design.PromptId;
import plumbline.design.Wiring;

/// Practice without peeking: whether the verdict on a design is shown or kept back until it is asked for.
///
/// Asked for, it is shown as of that moment, and kept back again as soon as anything changes that a grade depends on.
/// Answering a finding changes no grade, and so hides nothing.
public record Veil(boolean hiding, @Nullable Asked asked) {
    /// Every verdict is shown.
    public static final Veil OFF = new Veil(false, null);

    /// For what the verdict was asked.
    public record Asked(@Nullable PromptId prompt, Wiring wiring) {}

    /// Hides from now on, or shows from now on.
    public Veil hiding(boolean now) {
        return new Veil(now, null);
    }

    /// The verdict on this design is asked for.
    public Veil lifted(Design design) {
        return new Veil(hiding, new Asked(design.prompt(), design.wiring()));
    }

    /// Whether the verdict on this design is kept back.
    public boolean hides(Design design) {
        return hiding && !Objects.equals(asked, new Asked(design.prompt(), design.wiring()));
    }
}
