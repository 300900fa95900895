package plumbline.catalog;

/// A part of the field that kinds belong to, such as training; the palette is ordered by it.
public record Stage(String id, String title) {}
