package plumbline.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.jspecify.annotations.Nullable;
import plumbline.design.Design;
import plumbline.design.ElementId;
import plumbline.design.Flow;
import plumbline.design.LinkId;
import plumbline.design.Size;

/// The ways in which a design can be laid out, and the one that shows most of it.
///
/// From left to right, as people read, unless the author said otherwise. What would be a long strip so is drafted in
/// other ways, too: in bands, in rows, from top to bottom. For one thread.
final class Drafts {
    /// A drawing that is so many times longer than what it is looked at in is laid out in other ways, too.
    private static final double LONG = 1.8;
    /// How high a window usually is.
    private static final double TALL = 800;
    /// Beyond so many components a second layout would be waited for.
    private static final int MANY = 300;
    /// Beyond so many components one number of rows is tried.
    private static final int FEW = 100;
    /// Rows must show so much more than what there is without.
    private static final double GAIN = 1.25;
    /// Names that are seen smaller than that can't be read, so that a link that crosses others is the lesser evil.
    private static final double READABLE = 0.45;

    private final Design design;
    private final Sizing sizing;
    private final Map<ElementId, Size> sizes;
    private final Map<LinkId, Flow> flows;
    private final double aspect;
    private final BooleanSupplier cancelled;

    /// A drawing with the way it goes on.
    private record Draft(ElkDrawing drawing, Arrangement arrangement) {}

    /// For a window of that width by height; `cancelled` is asked often.
    Drafts(
            Design design,
            Sizing sizing,
            Map<ElementId, Size> sizes,
            Map<LinkId, Flow> flows,
            double aspect,
            BooleanSupplier cancelled) {
        this.design = design;
        this.sizing = sizing;
        this.sizes = sizes;
        this.flows = flows;
        this.aspect = aspect;
        this.cancelled = cancelled;
    }

    /// The best one in the direction that the author said; null where nobody did. Of no use once cancelled.
    ElkDrawing best(@Nullable Direction said) {
        Bands bands = Bands.of(design, flows);
        Bands none = Bands.none(design, flows);
        Arrangement arrangement = said == null ? Arrangement.ACROSS : Arrangement.of(said);
        boolean many = design.components().size() > MANY;
        if (said == null && bands.any()) {
            Draft banded = drawn(bands, arrangement);
            return !isStrip(banded) || many ? banded.drawing() : inRows(banded, drawn(none, arrangement));
        }
        Draft strip = drawn(none, arrangement);
        if (!isStrip(strip) || arrangement != Arrangement.ACROSS) {
            return strip.drawing();
        }
        Draft known = strip;
        if (said != null && bands.any()) {
            known = drawn(bands, arrangement);
        } else if (said == null && !many) {
            known = better(known, drawn(none, Arrangement.DOWN));
            known = design.boundaries().isEmpty() ? better(known, drawn(none, Arrangement.WRAPPED)) : known;
        }
        return many ? known.drawing() : inRows(known, strip);
    }

    private Draft better(Draft one, Draft other) {
        return worth(other) > worth(one) ? other : one;
    }

    /// How large a draft is seen, less what it is worth as it goes on.
    private double worth(Draft draft) {
        return seen(draft.drawing()) * draft.arrangement().worth;
    }

    /// What is known, or the strip in rows where that shows so much more of it, without a tangle of links.
    private ElkDrawing inRows(Draft known, Draft strip) {
        double enough = GAIN * worth(known);
        if (enough >= Arrangement.WRAPPED.worth || !isStrip(strip)) {
            return known.drawing();
        }
        ElkDrawing best = known.drawing();
        double weight = seen(best) < READABLE ? 0.25 : 1;
        double most = enough / (1 + weight * tangle(best));
        for (ElkDrawing drawing : folded(strip.drawing())) {
            double worth = seen(drawing) * Arrangement.WRAPPED.worth;
            double untangled = worth / (1 + weight * tangle(drawing));
            if (untangled > most) {
                best = drawing;
                most = untangled;
            }
        }
        Rows rows = best.aligned();
        return rows.any() ? inRows(rows) : best;
    }

    /// The strip in as many rows as fill the window, or a few more, largest first; without boundaries also as ELK
    /// wraps it.
    private List<ElkDrawing> folded(ElkDrawing strip) {
        List<ElkDrawing> all = new ArrayList<>();
        if (design.boundaries().isEmpty()) {
            all.add(drawn(Bands.none(design, flows), Arrangement.WRAPPED).drawing());
        }
        double length = strip.size().width() / strip.size().height();
        int first = Math.max(2, (int) Math.sqrt(length / aspect));
        int tries = design.components().size() > FEW ? 1 : 3;
        Set<Rows> tried = new HashSet<>();
        for (int count = first; count < first + tries && !cancelled.getAsBoolean(); count++) {
            Rows rows = Folding.of(design, strip, strip.size().width() / count);
            if (rows.any() && tried.add(rows)) {
                all.add(inRows(rows));
            }
        }
        all.sort(Comparator.comparingDouble(this::seen).reversed());
        return all;
    }

    /// How often a link crosses another, on average.
    private double tangle(ElkDrawing drawing) {
        return cancelled.getAsBoolean()
                ? 0
                : Crossings.of(drawing.ways(0).values())
                        / (2.0 * Math.max(1, design.links().size()));
    }

    private boolean isStrip(Draft draft) {
        Size size = draft.drawing().size();
        return size.width() > LONG * aspect * size.height();
    }

    private Draft drawn(Bands bands, Arrangement arrangement) {
        return new Draft(drawn(new ElkDrawing(design, sizing, sizes, bands, Rows.ONE, arrangement)), arrangement);
    }

    private ElkDrawing inRows(Rows rows) {
        Bands none = Bands.none(design, flows);
        return drawn(new ElkDrawing(design, sizing, sizes, none, rows, Arrangement.ACROSS));
    }

    private ElkDrawing drawn(ElkDrawing drawing) {
        new RecursiveGraphLayoutEngine().layout(drawing.root(), new BasicProgressMonitor() {
            @Override
            public boolean isCanceled() {
                return cancelled.getAsBoolean();
            }
        });
        return drawing;
    }

    /// How large it is seen in a window of that shape, up to its own size.
    private double seen(ElkDrawing drawing) {
        Size size = drawing.size();
        return Math.min(1, Math.min(TALL * aspect / size.width(), TALL / size.height()));
    }
}
