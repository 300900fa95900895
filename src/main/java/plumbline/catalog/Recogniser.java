package plumbline.catalog;

import java.util.Set;
import plumbline.design.Component;
import plumbline.design.KindId;
import plumbline.design.Wiring;

/// Turns the labels people write into kinds, and links without a flow into flows.
public interface Recogniser {
    /// What the label means by its words alone; the first line counts most.
    Recognition recognise(String label);

    /// Every kind that a single word of what a component says is a name of, however unlikely; empty where none is.
    Set<KindId> possible(Component component);

    /// Every component's kind and every link's flow, with neighbours deciding what labels leave open.
    Reading read(Wiring wiring);
}
