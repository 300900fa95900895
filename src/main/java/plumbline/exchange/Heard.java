package plumbline.exchange;

import java.util.Map;
import plumbline.design.Design;

/// What a text says, in ids of its own: elements are called as their names in the text.
///
/// `implied` are components that nothing declares, since only arrows name them, each with the line that does first.
public record Heard(Design design, Map<String, Integer> implied) {
    public Heard {
        implied = Map.copyOf(implied);
    }
}
