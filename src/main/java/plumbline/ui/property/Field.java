package plumbline.ui.property;

import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import plumbline.ui.control.Prose;
import plumbline.ui.words.Texts;

/// One thing that can be said: its name above, the control that says it, and a remark below where there is one.
class Field extends VBox {
    private final Label remark = Prose.wrapped("", "field-remark");

    private final Control control;

    Field(String name, Control control) {
        super(4);
        this.control = control;
        getStyleClass().add("field");
        Label label = new Label(name);
        label.getStyleClass().add("small");
        label.setLabelFor(control);
        control.setAccessibleText(name);
        control.setMaxWidth(Double.MAX_VALUE);
        getChildren().addAll(label, control, remark);
        remark("", false);
    }

    /// Takes the focus.
    final void take() {
        control.requestFocus();
    }

    /// Says something about what is said; nothing where it is empty.
    final void remark(String text, boolean bad) {
        remark.setText(text);
        remark.setVisible(!text.isEmpty());
        remark.setManaged(!text.isEmpty());
        remark.getStyleClass().remove("field-bad");
        if (bad) {
            remark.getStyleClass().add("field-bad");
        }
    }

    /// A mark that something was guessed, with the link that says it is so.
    static Node guess(String text, Runnable confirm) {
        Label guessed = Prose.wrapped(text, "field-guess");
        Hyperlink yes = new Hyperlink(Texts.of("property.confirm"));
        yes.getStyleClass().add("do-confirm");
        yes.setOnAction(_ -> confirm.run());
        VBox box = new VBox(guessed, yes);
        box.getStyleClass().add("guess");
        return box;
    }
}
