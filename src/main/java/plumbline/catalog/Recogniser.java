package plumbline.catalog;

import plumbline.design.Wiring;

/// Turns the labels people write into kinds, and links without a flow into flows.
public interface Recogniser {
    /// What the label means by its words alone; the first line counts most.
    Recognition recognise(String label);

    /// Every component's kind and every link's flow, with neighbours deciding what labels leave open.
    Reading read(Wiring wiring);
}
