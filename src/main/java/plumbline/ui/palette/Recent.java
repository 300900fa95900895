package plumbline.ui.palette;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import plumbline.catalog.Catalog;
import plumbline.catalog.Kind;
import plumbline.design.KindId;

/// The kinds that were used last, the latest first; immutable.
public record Recent(List<Kind> kinds) {
    /// As many as are remembered.
    static final int MOST = 5;

    private static final Recent NONE = new Recent(List.of());
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    public Recent {
        kinds = List.copyOf(kinds);
    }

    /// As `text` wrote them; what the catalogue does not know is left out.
    public static Recent of(String text, Catalog catalog) {
        List<Kind> known = Arrays.stream(text.split(",", -1))
                .filter(id -> ID.matcher(id).matches())
                .flatMap(id -> catalog.kind(new KindId(id)).stream())
                .distinct()
                .limit(MOST)
                .toList();
        return known.isEmpty() ? NONE : new Recent(known);
    }

    /// With this kind in front.
    Recent using(Kind kind) {
        List<Kind> next = new ArrayList<>(kinds);
        next.remove(kind);
        next.addFirst(kind);
        return new Recent(next.subList(0, Math.min(MOST, next.size())));
    }

    /// The ids, for a memory that keeps texts.
    public String text() {
        return kinds.stream().map(kind -> kind.id().value()).collect(Collectors.joining(","));
    }
}
