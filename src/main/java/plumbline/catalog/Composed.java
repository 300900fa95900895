package plumbline.catalog;

import java.util.List;
import plumbline.design.KindId;

/// Names put together from a noun that says what a thing is (`heads`) and words that say of what (`of`): each of these
/// before each of those means `then`, and stands for `also` beside it.
public record Composed(List<String> of, List<String> heads, KindId then, List<KindId> also) {
    public Composed {
        of = List.copyOf(of);
        heads = List.copyOf(heads);
        also = List.copyOf(also);
    }
}
