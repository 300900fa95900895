package plumbline.check;

import plumbline.design.Edit;

/// An edit that was tried, what it would gain in points, and a sentence that says what to do.
public record Advised(Edit edit, int gain, String message) {}
