package plumbline.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import plumbline.design.Boundary;
import plumbline.design.BoundaryId;
import plumbline.design.Box;
import plumbline.design.Component;
import plumbline.design.Design;
import plumbline.design.EndId;
import plumbline.design.Link;

/// Breaks a long strip into rows of some width, as a text is broken into lines: where few links are cut.
///
/// What stands in a boundary stays together; a boundary that is too wide for a row goes on in rows itself.
final class Folding {
    /// How much worse a row that is too wide is than one that is as much too narrow.
    private static final double OVERFULL = 12;
    private static final double RAGGED = 1;
    /// What it costs to cut every link once.
    private static final double CUT = 2;
    /// A boundary that is so much wider than a row goes on in rows itself.
    private static final double TOO_WIDE = 1.25;
    /// A row is no narrower than a few boxes.
    private static final double NARROWEST = 480;

    private final Design design;
    private final ElkDrawing strip;
    private final Map<Optional<BoundaryId>, List<EndId>> children = new HashMap<>();
    private final Map<EndId, EndId> holders = new HashMap<>();
    private final Rows rows = new Rows();

    private Folding(Design design, ElkDrawing strip) {
        this.design = design;
        this.strip = strip;
        for (Boundary boundary : design.boundaries()) {
            holds(boundary.in(), boundary.id());
        }
        for (Component component : design.components()) {
            holds(component.in(), component.id());
        }
    }

    /// How a strip falls into rows of about that width.
    static Rows of(Design design, ElkDrawing strip, double width) {
        Folding folding = new Folding(design, strip);
        folding.fold(null, width);
        return folding.rows;
    }

    private void holds(@Nullable BoundaryId in, EndId id) {
        children.computeIfAbsent(Optional.ofNullable(in), _ -> new ArrayList<>())
                .add(id);
        if (in != null) {
            holders.put(id, in);
        }
    }

    /// Where something stands in the strip, and how wide it is once what is too wide has been folded.
    private record Piece(EndId id, double left, double right, double saved) {}

    private void fold(@Nullable BoundaryId container, double width) {
        List<Piece> pieces = new ArrayList<>();
        for (EndId id : children.getOrDefault(Optional.ofNullable(container), List.of())) {
            Box box = strip.box(id);
            double inner = width - 2 * Boxes.PADDING;
            boolean wide = id instanceof BoundaryId && box.width() > TOO_WIDE * width && inner > NARROWEST;
            if (wide && id instanceof BoundaryId boundary) {
                fold(boundary, inner);
            }
            pieces.add(new Piece(id, box.x(), box.right(), wide ? box.width() - width : 0));
        }
        pieces.sort(Comparator.comparingDouble(piece -> piece.left() + piece.right()));
        int[] row = broken(pieces, straddling(pieces), width);
        int last = row.length == 0 ? 0 : row[row.length - 1];
        if (last > 0) {
            rows.fold(container, last + 1, width);
            for (int i = 0; i < row.length; i++) {
                rows.put(pieces.get(i).id(), row[i]);
            }
        }
    }

    /// How many links lead over each cut; the cut `i` lies before the piece `i`.
    private double[] straddling(List<Piece> pieces) {
        Map<EndId, Integer> at = new HashMap<>();
        for (int i = 0; i < pieces.size(); i++) {
            at.put(pieces.get(i).id(), i);
        }
        double[] over = new double[pieces.size()];
        double all = 1;
        for (Link link : design.links()) {
            int from = place(link.from(), at);
            int to = place(link.to(), at);
            if (from >= 0 && to >= 0 && from != to) {
                all++;
                for (int cut = Math.min(from, to) + 1; cut <= Math.max(from, to); cut++) {
                    over[cut]++;
                }
            }
        }
        for (int i = 0; i < over.length; i++) {
            over[i] /= all;
        }
        return over;
    }

    private int place(EndId end, Map<EndId, Integer> at) {
        for (EndId id = end; id != null; id = holders.get(id)) {
            Integer place = at.get(id);
            if (place != null) {
                return place;
            }
        }
        return -1;
    }

    /// The row of each piece: the cheapest way to break them, found from the last one back.
    private static int[] broken(List<Piece> pieces, double[] straddling, double width) {
        int count = pieces.size();
        double[] least = new double[count + 1];
        int[] next = new int[count + 1];
        for (int start = count - 1; start >= 0; start--) {
            least[start] = Double.MAX_VALUE;
            double left = Double.MAX_VALUE;
            double right = -Double.MAX_VALUE;
            double saved = 0;
            for (int end = start + 1; end <= count; end++) {
                Piece piece = pieces.get(end - 1);
                left = Math.min(left, piece.left());
                right = Math.max(right, piece.right());
                saved = Math.max(saved, piece.saved());
                double excess = (right - left - saved) / width - 1;
                double ragged = excess > 0 ? OVERFULL * excess * excess : RAGGED * excess * excess;
                double cut = end == count ? 0 : CUT * straddling[end];
                double price = ragged + cut + least[end];
                if (price < least[start]) {
                    least[start] = price;
                    next[start] = end;
                }
            }
        }
        int[] row = new int[count];
        int at = 0;
        for (int start = 0; start < count; start = next[start]) {
            Arrays.fill(row, start, next[start], at++);
        }
        return row;
    }
}
