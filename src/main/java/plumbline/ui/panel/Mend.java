package plumbline.ui.panel;

import java.util.Optional;
import plumbline.check.Advised;
import plumbline.check.Blank;

/// What would mend a finding: an edit that can be done at once, or a property that somebody would have to state.
public record Mend(Optional<Advised> edit, Optional<Blank> blank) {}
