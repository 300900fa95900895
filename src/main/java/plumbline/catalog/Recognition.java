package plumbline.catalog;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import plumbline.design.KindId;

/// What a label was taken for.
///
/// A null `kind` means none: a caption, a team, a product nobody knows. `also` lists kinds that the same box stands
/// for beside the first (an experiment tracker that is the registry too). `confidence` runs from 0 to 1.
public record Recognition(@Nullable KindId kind, List<KindId> also, double confidence) {
    /// No kind at all.
    public static final Recognition NONE = new Recognition(null, List.of(), 0);

    public Recognition {
        also = List.copyOf(also);
    }

    /// The same, standing for one kind more.
    public Recognition beside(KindId other) {
        if (other.equals(kind) || also.contains(other)) {
            return this;
        }
        List<KindId> more = new ArrayList<>(also);
        more.add(other);
        return new Recognition(kind, more, confidence);
    }
}
