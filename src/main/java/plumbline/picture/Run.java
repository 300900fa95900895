package plumbline.picture;

/// Characters in a row that one font sets: the bundled one, or, where it lacks them, another.
///
/// `left` is where they begin and `width` what the ruler gives them, in logical pixels.
public record Run(String text, boolean bundled, double left, double width) {}
