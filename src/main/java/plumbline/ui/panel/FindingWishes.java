package plumbline.ui.panel;

import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import plumbline.check.Advised;
import plumbline.check.Blank;
import plumbline.design.Disposition;

/// What those who read a verdict ask the desk to do.
public interface FindingWishes {
    /// Lights the evidence of a finding and brings it into view; empty lights nothing.
    void light(Optional<Remark> remark);

    /// Looks for what mends a finding best; `found` is told later, unless something newer was looked for.
    void mend(Remark remark, Consumer<Mend> found);

    /// Brings a property to the front that is to be stated.
    void state(Blank blank);

    /// Draws what the edit would add, faintly.
    void ghost(Advised mend);

    /// Does the edit.
    void add(Advised mend);

    /// Answers a finding; null takes the answer back.
    void answer(Remark remark, @Nullable Disposition disposition);

    /// Keeps verdicts back until they are asked for, or shows them as they come.
    void hide(boolean hiding);

    /// Asks for the verdict that is kept back.
    void lift();
}
