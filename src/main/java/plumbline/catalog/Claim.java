package plumbline.catalog;

import plumbline.design.Value;

/// A property that a text states, with its value; `concrete` where the words themselves say something checkable.
///
/// `words` are those that state it, in small letters.
public record Claim(String property, Value value, boolean concrete, String words) {}
