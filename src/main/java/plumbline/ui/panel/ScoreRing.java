package plumbline.ui.panel;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.Circle;
import plumbline.ui.words.Texts;

/// A score from 0 to 100 as a ring around its number; colour tells how far it is.
final class ScoreRing extends StackPane {
    private static final double SIZE = 76;
    private static final double RADIUS = 33;

    private final Arc arc = new Arc(SIZE / 2, SIZE / 2, RADIUS, RADIUS, 90, 0);
    private final Label number = new Label();

    ScoreRing() {
        Circle track = new Circle(SIZE / 2, SIZE / 2, RADIUS);
        track.getStyleClass().add("ring-track");
        arc.setType(ArcType.OPEN);
        arc.getStyleClass().add("ring-arc");
        Pane drawn = new Pane(track, arc);
        drawn.setMinSize(SIZE, SIZE);
        drawn.setMaxSize(SIZE, SIZE);
        number.getStyleClass().add("ring-number");
        number.setId("score");
        getChildren().addAll(drawn, number);
        setMinSize(SIZE, SIZE);
        setMaxSize(SIZE, SIZE);
        setAccessibleRole(AccessibleRole.TEXT);
    }

    void show(int score) {
        number.setText(Integer.toString(score));
        arc.setLength(-360.0 * score / 100);
        Tone.of(score).mark(arc);
        setAccessibleText(Texts.of("score.of", score));
    }
}
