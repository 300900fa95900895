package plumbline.ui.panel;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import plumbline.check.Report;
import plumbline.check.Shift;
import plumbline.ui.control.Prose;
import plumbline.ui.words.Texts;

/// The score and what holds it, its dimensions, and why it just changed: what stays in sight above the findings.
final class ScoreHead extends VBox {
    private static final int COLUMNS = 2;
    private static final double MEANING_WIDTH = 360;

    private final ScoreRing ring = new ScoreRing();
    private final VBox words = new VBox(2);
    private final GridPane bars = new GridPane(16, 8);
    private final Label shift = Prose.wrapped("", "shift");

    ScoreHead() {
        super(12);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox score = new HBox(16, ring, words);
        score.getStyleClass().add("score");
        for (int column = 0; column < COLUMNS; column++) {
            ColumnConstraints half = new ColumnConstraints();
            half.setPercentWidth(100.0 / COLUMNS);
            bars.getColumnConstraints().add(half);
        }
        shift.setId("shift");
        getChildren().addAll(score, bars, shift);
    }

    /// Shows a report, and what came between it and the one before.
    void show(Report report, Optional<Report> before) {
        ring.show(report.score());
        words.getChildren().setAll(Prose.wrapped(Texts.of("score.of", report.score()), "score-title"));
        Report.Cap cap = report.cappedBy();
        if (cap != null) {
            words.getChildren().add(Prose.wrapped(Texts.of("score.capped", report.unheld(), cap.message()), "muted"));
        }
        Label standing = Prose.wrapped(standing(report), "muted");
        standing.setId("maturity");
        standing.setTooltip(meaning());
        words.getChildren().add(standing);
        dimensions(report);
        shifted(before.map(was -> Shift.between(was, report)).orElse(new Shift(0, List.of())));
    }

    private void shifted(Shift now) {
        String text = now.gain() == 0 && now.reasons().isEmpty() ? "" : sentence(now);
        shift.setText(text);
        shift.setVisible(!text.isEmpty());
        shift.setManaged(!text.isEmpty());
        shift.setTooltip(now.reasons().size() < 2 ? null : new Tooltip(String.join("\n", now.reasons())));
        shift.getStyleClass().removeAll("shift-up", "shift-down");
        if (now.gain() != 0) {
            shift.getStyleClass().add(now.gain() > 0 ? "shift-up" : "shift-down");
        }
    }

    /// "+6: A gate stands before release, and 2 more".
    static String sentence(Shift shift) {
        String gain = shift.gain() == 0
                ? Texts.of("shift.none")
                : shift.gain() > 0
                        ? Texts.of("shift.up", shift.gain())
                        : Texts.of("shift.down", Math.abs(shift.gain()));
        if (shift.reasons().isEmpty()) {
            return Texts.of("shift.unexplained", gain);
        }
        String first = Texts.of("shift", gain, shift.reasons().getFirst());
        int more = shift.reasons().size() - 1;
        return more == 0 ? first : first + " " + Texts.of("shift.more", more);
    }

    private static Tooltip meaning() {
        Tooltip meaning = new Tooltip(Texts.of("score.maturity.meaning"));
        meaning.setWrapText(true);
        meaning.setMaxWidth(MEANING_WIDTH);
        return meaning;
    }

    private static String standing(Report report) {
        String maturity = Texts.of(
                "score.maturity", Texts.of("maturity." + report.maturity().name()));
        String reached = "";
        for (Report.Bar bar : Report.Bar.values()) {
            String name = Texts.of("bar." + bar.id());
            if (!report.reaches(bar)) {
                return maturity + " · " + Texts.of("score.bar.next", name, bar.at());
            }
            reached = Texts.of("score.bar.reached", name);
        }
        return maturity + " · " + reached;
    }

    private void dimensions(Report report) {
        bars.getChildren().clear();
        int place = 0;
        for (Report.DimensionScore dimension : report.dimensions()) {
            Label name = new Label(Texts.of("dimension." + dimension.dimension().id()));
            name.getStyleClass().add("small");
            Label value = new Label(Integer.toString(dimension.score()));
            value.getStyleClass().add("strong");
            value.setMinWidth(USE_PREF_SIZE);
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            HBox line = new HBox(4, name, gap, value);
            line.setAlignment(Pos.BASELINE_LEFT);
            bars.add(new VBox(3, line, bar(dimension.score())), place % COLUMNS, place / COLUMNS);
            place++;
        }
    }

    private static Region bar(int score) {
        Region filled = new Region();
        filled.getStyleClass().add("bar-filled");
        Tone.of(score).mark(filled);
        StackPane track = new StackPane(filled);
        track.getStyleClass().add("bar-track");
        StackPane.setAlignment(filled, Pos.CENTER_LEFT);
        filled.maxWidthProperty().bind(track.widthProperty().multiply(score / 100.0));
        filled.setMinWidth(0);
        return track;
    }
}
