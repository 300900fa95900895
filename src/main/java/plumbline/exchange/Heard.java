package plumbline.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import plumbline.design.Design;

/// What a text says, in ids of its own: elements are called as their names in the text.
///
/// `implied` are components that nothing declares, since only arrows name them, each with the line that does first.
public record Heard(Design design, Map<String, Integer> implied) {
    public Heard {
        implied = Map.copyOf(implied);
    }

    /// What components, boundaries and notes are called.
    List<String> names() {
        List<String> names = new ArrayList<>();
        design.components().forEach(each -> names.add(each.id().value()));
        design.boundaries().forEach(each -> names.add(each.id().value()));
        design.notes().forEach(each -> names.add(each.id().value()));
        return names;
    }
}
