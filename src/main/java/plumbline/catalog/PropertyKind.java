package plumbline.catalog;

import java.util.List;

/// A property that components may have: its type, and whether a rule can check what it says.
///
/// `values` lists the choices of a text that is one of few, in order (for `freshness`: fastest
/// last); empty for free
/// text, numbers and flags. `checkable` properties earn full credit only where the value says
/// something concrete.
public record PropertyKind(String id, String title, Type type, List<String> values, String unit, boolean checkable) {
    /// What a value of the property looks like.
    public enum Type {
        TEXT,
        NUMBER,
        FLAG,
        CHOICE
    }

    public PropertyKind {
        values = List.copyOf(values);
    }
}
