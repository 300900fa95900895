package plumbline.rubric;

/// A figure of the drawing as a whole, in the unit it names.
public enum Measure {
    /// Links that make no sense, in percent of all (part F.2, "Noise").
    NOISE,
    /// Components that need two neighbours and have at most one, in percent of all.
    HANGING,
    /// Links per component.
    DENSITY,
    /// Components of kinds that this prompt has no use for, in percent of all.
    FOREIGN,
    /// How many components there are.
    COMPONENTS,
    /// How many parts the drawing falls into, ignoring the direction of links; single components count.
    ISLANDS
}
