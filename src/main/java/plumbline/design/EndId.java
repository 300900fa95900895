package plumbline.design;

/// The id of something a link may end at: a component, or a boundary that stands for every
/// component inside it.
public sealed interface EndId extends ElementId permits ComponentId, BoundaryId {}
