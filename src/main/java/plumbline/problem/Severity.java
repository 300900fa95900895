package plumbline.problem;

/// How bad a problem is.
public enum Severity {
    /// Nothing could be made of the input.
    ERROR,
    /// The input was taken, but something in it was not.
    WARNING,
    /// Worth knowing.
    NOTE
}
