package plumbline.ui.frame;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import plumbline.ui.words.Texts;
import plumbline.ui.work.Memory;

/// One side of the canvas: its panels with the button that folds them, and the rail that stands for them then.
///
/// Its width and whether it is folded are remembered.
final class Side {
    /// No narrower can a side be drawn, or its tabs would not stand side by side.
    static final double LEAST = 248;

    private static final double MOST = 1200;

    private final String name;
    private final Memory memory;
    private final StackPane panels;
    private final Button folds;
    private final Button opens;
    private final VBox rail;
    private double width;
    private boolean folded;

    /// `toggle` folds it or opens it, whichever it is not.
    Side(String name, Region content, double width, double least, Memory memory, Runnable toggle) {
        this.name = name;
        this.memory = memory;
        this.width = remembered(width);
        folded = memory.recall(name + "-folded", "").equals("yes");
        boolean isLeft = name.equals("left");
        folds = button("fold-" + name, isLeft ? Feather.CHEVRONS_LEFT : Feather.CHEVRONS_RIGHT, toggle);
        StackPane.setAlignment(folds, Pos.TOP_RIGHT);
        folds.setTranslateX(-6);
        folds.setTranslateY(5);
        panels = new StackPane(content, folds);
        panels.setMinWidth(least);
        panels.getStyleClass().add("side");
        SplitPane.setResizableWithParent(panels, false);
        opens = button("open-" + name, isLeft ? Feather.CHEVRONS_RIGHT : Feather.CHEVRONS_LEFT, toggle);
        rail = new VBox(8, opens);
        rail.getStyleClass().addAll("rail", "rail-" + name);
    }

    private static Button button(String id, Feather icon, Runnable deed) {
        Button button = new Button();
        button.setId(id);
        button.setGraphic(new FontIcon(icon));
        button.getStyleClass().addAll("flat", "icon-button");
        button.setTooltip(new Tooltip(Texts.of("sides." + id)));
        button.setAccessibleText(Texts.of("sides." + id));
        button.setOnAction(_ -> deed.run());
        return button;
    }

    private double remembered(double otherwise) {
        try {
            double kept = Double.parseDouble(memory.recall(name + "-width", ""));
            return kept >= LEAST && kept <= MOST ? kept : otherwise;
        } catch (NumberFormatException _) {
            // What is kept outside of the application may be anything.
            return otherwise;
        }
    }

    Region panels() {
        return panels;
    }

    VBox rail() {
        return rail;
    }

    /// What opens it, on its rail.
    Button opens() {
        return opens;
    }

    double width() {
        return width;
    }

    boolean isFolded() {
        return folded;
    }

    void fold(boolean now) {
        folded = now;
        keep();
    }

    /// Folds it or opens it, and forgets that at the end.
    void foldForNow(boolean now) {
        folded = now;
    }

    /// Keeps the width that the user gave it.
    void measure() {
        if (panels.getWidth() >= LEAST) {
            width = panels.getWidth();
            keep();
        }
    }

    private void keep() {
        memory.keep(name + "-width", Double.toString(width));
        memory.keep(name + "-folded", folded ? "yes" : "no");
    }

    void showRail(boolean shown) {
        rail.setVisible(shown);
        rail.setManaged(shown);
    }

    boolean hasFocus() {
        return panels.isFocusWithin() || rail.isFocusWithin();
    }

    /// Puts the focus on the button that folds it, or opens it again.
    void focusDoor(boolean shut) {
        (shut ? opens : folds).requestFocus();
    }
}
