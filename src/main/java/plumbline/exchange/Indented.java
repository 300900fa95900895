package plumbline.exchange;

/// A text of lines, each set in by how deep it stands: what is written in blocks.
///
/// Ends every line with `\n`; an empty line stays empty.
public final class Indented {
    private static final String STEP = "  ";

    private final StringBuilder text = new StringBuilder();
    private int depth;

    /// Adds a line.
    public void line(String line) {
        text.append(line.isEmpty() ? "" : STEP.repeat(depth)).append(line).append('\n');
    }

    /// What follows stands one step deeper.
    public void in() {
        depth++;
    }

    /// What follows stands one step less deep.
    public void out() {
        depth--;
    }

    /// All lines so far.
    @Override
    public String toString() {
        return text.toString();
    }
}
