package plumbline.editor;

import plumbline.design.Design;

/// One step of a history: what was done, and the design that came of it.
public record Step(Deed deed, Design design) {}
