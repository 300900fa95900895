package plumbline.ui;

import plumbline.design.Design;
import plumbline.editor.Editor;

/// One design on the desk: where it came from, and the editor that holds it.
record Work(Sheet sheet, Editor editor) {
    /// What the window calls it.
    String name() {
        return sheet.name();
    }

    Design design() {
        return editor.design();
    }
}
