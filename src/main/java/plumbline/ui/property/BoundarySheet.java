package plumbline.ui.property;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import plumbline.design.Boundary;
import plumbline.design.BoundaryId;
import plumbline.design.Design;
import plumbline.design.Edit;
import plumbline.editor.Deed;
import plumbline.editor.Sight;
import plumbline.ui.words.Texts;

/// What can be said of a boundary: its label, and what it stands in.
final class BoundarySheet extends Sheet {
    private final BoundaryId id;
    private final Entry label;
    private final Choice<BoundaryId> boundary;

    BoundarySheet(BoundaryId id, Doing doing) {
        this.id = id;
        label = Entry.line("property-label", Texts.of("property.label"), said -> {
            doing.apply(Deed.RENAME, new Edit.Rename(id, said));
            return "";
        });
        boundary = Choice.of(
                "property-boundary",
                Texts.of("property.boundary"),
                in -> doing.apply(Deed.REGROUP, new Edit.PutInto(Set.of(id), in)));
        getChildren().addAll(label, boundary);
    }

    @Override
    void show(Sight.Seen seen) {
        Boundary now = seen.design().boundaries().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
        label.show(now.label());
        boundary.show(Words.boundaries(seen.design(), within(seen.design())), now.in());
    }

    /// The boundary with all that it holds: it can stand in none of them.
    private List<BoundaryId> within(Design design) {
        List<BoundaryId> held = new ArrayList<>(List.of(id));
        for (int at = 0; at < held.size(); at++) {
            BoundaryId holder = held.get(at);
            for (Boundary each : design.boundaries()) {
                if (holder.equals(each.in())) {
                    held.add(each.id());
                }
            }
        }
        return held;
    }
}
