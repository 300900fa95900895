package plumbline.design;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How large a design may be: more than anybody draws, and no more than can be checked while somebody waits.
///
/// Whoever takes a design from outside asks here first, and so does whoever lets it grow. Sentences begin small and
/// end without a full stop, as problems do.
public final class Limits {
    public static final int MOST_COMPONENTS = 2_000;
    public static final int MOST_LINKS = 10_000;
    public static final int MOST_BOUNDARIES = 1_000;
    public static final int MOST_NOTES = 2_000;
    /// How deep boundaries may be nested.
    public static final int MOST_LEVELS = 64;
    /// How many pairs of components all links may stand for, those between boundaries one for each pair inside.
    public static final int MOST_PAIRS = 20_000;
    /// The last step of a sequence that a link may be; the first is 1.
    public static final int LAST_STEP = 10_000;

    private Limits() {}

    /// What there is too much of, by counts alone, in a sentence; or empty.
    public static Optional<String> exceeded(int components, int links, int boundaries, int notes) {
        return tooMany(components, MOST_COMPONENTS, "components")
                .or(() -> tooMany(links, MOST_LINKS, "links"))
                .or(() -> tooMany(boundaries, MOST_BOUNDARIES, "boundaries"))
                .or(() -> tooMany(notes, MOST_NOTES, "notes"));
    }

    /// What there is too much of in a design, in a sentence; or empty.
    public static Optional<String> exceeded(Design design) {
        return exceeded(
                        design.components().size(),
                        design.links().size(),
                        design.boundaries().size(),
                        design.notes().size())
                .or(() -> entangled(design));
    }

    /// What to do about any of these.
    public static String hint() {
        return "draw its parts as designs of their own";
    }

    private static Optional<String> tooMany(long count, int most, String what) {
        return count <= most
                ? Optional.empty()
                : Optional.of("there are " + said(count) + " " + what + " here, more than the " + said(most)
                        + " that are taken");
    }

    private static String said(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /// Too many levels, or too many pairs.
    private static Optional<String> entangled(Design design) {
        Map<BoundaryId, @Nullable BoundaryId> outside = new HashMap<>();
        design.boundaries().forEach(boundary -> outside.put(boundary.id(), boundary.in()));
        for (BoundaryId boundary : outside.keySet()) {
            int levels = 0;
            for (BoundaryId at = boundary; at != null; at = outside.get(at)) {
                levels++;
            }
            if (levels > MOST_LEVELS) {
                return Optional.of("boundaries are nested deeper than " + MOST_LEVELS + " levels");
            }
        }
        return tooMany(pairs(design.components(), design.links(), outside), MOST_PAIRS, "pairs joined by links");
    }

    private static long pairs(
            List<Component> components, List<Link> links, Map<BoundaryId, @Nullable BoundaryId> outside) {
        Map<BoundaryId, Integer> inside = new HashMap<>();
        for (Component component : components) {
            for (BoundaryId at = component.in(); at != null; at = outside.get(at)) {
                inside.merge(at, 1, Integer::sum);
            }
        }
        long pairs = 0;
        for (Link link : links) {
            pairs += (long) size(link.from(), inside) * size(link.to(), inside);
        }
        return pairs;
    }

    private static int size(EndId end, Map<BoundaryId, Integer> inside) {
        return switch (end) {
            case ComponentId _ -> 1;
            case BoundaryId boundary -> inside.getOrDefault(boundary, 0);
        };
    }
}
