package plumbline.cli;

/// What a command ends with; of several files the worst counts.
public final class Exit {
    /// All is well.
    public static final int WELL = 0;
    /// A score below the bar that was asked for, or `validate` found errors.
    public static final int BELOW = 1;
    /// Input that can't be read, output that can't be written, or wrong usage.
    public static final int UNREADABLE = 2;
    /// A fault of ours.
    public static final int FAULT = 3;

    private Exit() {}
}
