package plumbline.check;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import plumbline.catalog.Catalog;
import plumbline.catalog.Role;
import plumbline.design.Component;
import plumbline.design.Design;
import plumbline.design.Edit;
import plumbline.design.EndId;
import plumbline.design.KindId;
import plumbline.design.Link;
import plumbline.rubric.Criterion;

/// What an interviewer would not propose yet, though it would gain: another of what hangs loose, or the release and
/// the watching of what is not drawn.
final class Manners {
    private static final Set<Role> LATER = EnumSet.of(Role.GATE, Role.MON, Role.CTL);

    private final Catalog catalog;
    private final boolean begun;
    private final Set<EndId> loose = new HashSet<>();
    private final Set<KindId> looseKinds = new HashSet<>();

    Manners(Catalog catalog, Design design, Terrain terrain, List<Report.Finding> findings) {
        this.catalog = catalog;
        for (Component component : design.components()) {
            int at = terrain.number(component.id());
            if (!terrain.touched().get(at)) {
                loose.add(component.id());
                looseKinds.addAll(terrain.kinds(at));
            }
        }
        List<Report.Finding> essentials = findings.stream()
                .filter(finding -> finding.criterion().part() == Criterion.Part.ESSENTIAL)
                .filter(finding -> finding.verdict().counts())
                .toList();
        long unmet = essentials.stream()
                .filter(finding -> finding.verdict() == Verdict.UNMET)
                .count();
        begun = 2 * unmet <= essentials.size();
    }

    /// Whether it is time for the edit.
    boolean fit(Edit edit) {
        Optional<KindId> kind = added(edit);
        return kind.isEmpty() || (!looseKinds.contains(kind.get()) && (begun || !later(kind.get())));
    }

    private boolean later(KindId kind) {
        return catalog.plays(kind, LATER);
    }

    /// Whether the edit only links something that hung loose.
    boolean tiesIn(Edit edit) {
        return edit instanceof Edit.Connect(Link link) && (loose.contains(link.from()) || loose.contains(link.to()));
    }

    private static Optional<KindId> added(Edit edit) {
        return edit instanceof Edit.Together(List<Edit> edits)
                        && edits.getFirst() instanceof Edit.Add(Component component)
                ? Optional.ofNullable(component.kind())
                : Optional.empty();
    }
}
