package plumbline.catalog;

import java.util.List;

/// A property that components may have: its type, and whether a rule can check what it says.
///
/// `values` lists the choices of a text that is one of few, in order (for `freshness`: fastest last); empty for free
/// text, numbers and flags. `checkable` properties earn full credit only where the value says something concrete.
///
/// Most drawings have no properties but words: `said` lists what states the property wherever it is written, and says
/// something concrete in itself ("ndcg", "p99 # ms" with `#` for a number); `named` what only names it ("auc"), and
/// says something concrete beside a number, a comparison or another such name.
public record PropertyKind(
        String id,
        String title,
        Type type,
        List<String> values,
        String unit,
        boolean checkable,
        List<String> said,
        List<String> named) {
    /// What a value of the property looks like.
    public enum Type {
        TEXT,
        NUMBER,
        FLAG,
        CHOICE
    }

    public PropertyKind {
        values = List.copyOf(values);
        said = List.copyOf(said);
        named = List.copyOf(named);
    }

    /// A property that no words state.
    public static PropertyKind of(
            String id, String title, Type type, List<String> values, String unit, boolean checkable) {
        return new PropertyKind(id, title, type, values, unit, checkable, List.of(), List.of());
    }
}
