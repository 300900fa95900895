package plumbline.ui.panel;

import javafx.scene.Node;

/// How good a score is, as a colour: below the mid bar bad, below the senior bar a warning, else good.
enum Tone {
    GOOD,
    WARNING,
    BAD;

    private static final int MID = 50;
    private static final int SENIOR = 65;

    static Tone of(int score) {
        return score < MID ? BAD : score < SENIOR ? WARNING : GOOD;
    }

    private String style() {
        return "tone-" + name().toLowerCase(java.util.Locale.ROOT);
    }

    /// Gives the node this tone and no other.
    void mark(Node node) {
        for (Tone tone : values()) {
            node.getStyleClass().remove(tone.style());
        }
        node.getStyleClass().add(style());
    }
}
