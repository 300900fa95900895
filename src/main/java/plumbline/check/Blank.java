package plumbline.check;

import plumbline.design.ComponentId;

/// A property that a rule asks of a component, which states none, or nothing that could be checked.
public record Blank(ComponentId component, String property) {}
