package plumbline.catalog;

import java.util.List;
import java.util.Map;

/// What the catalogue knows beside names: how names are put together, and what titles and the words at links tell.
///
/// @param composed names put together from parts; a name that stands with its kind counts before them
/// @param titles sorts of boundaries, such as `live`, and words of which one in a title makes it such
/// @param said sorts of words at links, such as `logging`, and the words
/// @param figures names of what is measured: "error rate", "ndcg"
public record Grammar(
        List<Composed> composed,
        Map<String, List<String>> titles,
        Map<String, List<String>> said,
        List<String> figures) {
    public static final Grammar EMPTY = new Grammar(List.of(), Map.of(), Map.of(), List.of());

    public Grammar {
        composed = List.copyOf(composed);
        titles = Map.copyOf(titles);
        said = Map.copyOf(said);
        figures = List.copyOf(figures);
    }
}
