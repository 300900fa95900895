package plumbline.editor.retelling;

import java.util.HashMap;
import java.util.Map;
import plumbline.design.Design;
import plumbline.design.ElementId;
import plumbline.design.Layout;
import plumbline.editor.Sight;

/// Takes over into a design what was changed in the text that tells of it.
///
/// The text as it was before is compared with the text as it is now, and only the difference is taken: what a text
/// can't say (positions, flows, properties, kinds where it has no words for them) stays as it is, and a text that was
/// not changed changes nothing. What comes anew is placed near what it is joined to. Safe on any thread.
public record Retelling(Sight sight) {
    /// The design with what was taken over; `said` is what the text says under the ids of that design, `renamed` the
    /// ids of all that is called otherwise in the text.
    public record Retold(Design design, Design said, Map<ElementId, ElementId> renamed) {
        public Retold {
            renamed = Map.copyOf(renamed);
        }
    }

    /// What is read in the text that was written of this design, with links and notes known again.
    public static Design written(Design design, Design said) {
        return Naming.written(design, said);
    }

    /// `before` is what the text said when it told of `base`, `now` what it says. Newcomers that stand in `latest`
    /// already stay there.
    public Retold of(Design base, Design before, Design now, Layout latest) {
        Map<ElementId, ElementId> renamed = new HashMap<>();
        Design said = Naming.now(base, before, now, renamed);
        Design merged = new Merge(base, before, said).merged();
        Design settled = new Settling(sight, base, latest).settled(merged);
        return new Retold(settled, said, renamed);
    }
}
