package plumbline.ui.panel;

import java.util.List;
import java.util.Optional;
import plumbline.check.Advised;
import plumbline.check.Report;
import plumbline.design.Design;

/// How far the grading of the design on the desk has come.
public sealed interface Grade {

    /// No design is on the desk.
    record Nothing() implements Grade {}

    /// The design names no prompt, or one whose rubric could not be read.
    record Unasked() implements Grade {}

    /// A check is under way; `before` is the last report of the same design, if there was one.
    record Checking(Optional<Report> before) implements Grade {}

    /// Checked. `before` is the report before this one, for saying why the score changed; `advice` is empty until the
    /// best next edits were found.
    record Graded(Design design, Report report, Optional<Report> before, Optional<List<Advised>> advice)
            implements Grade {}
}
