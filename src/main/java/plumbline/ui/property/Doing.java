package plumbline.ui.property;

import plumbline.design.Edit;
import plumbline.editor.Deed;

/// Takes an edit that the sheet asks for, as one step.
@FunctionalInterface
interface Doing {
    void apply(Deed deed, Edit edit);
}
