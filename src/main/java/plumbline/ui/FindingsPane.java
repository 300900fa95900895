package plumbline.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import plumbline.check.Advised;
import plumbline.check.Report;
import plumbline.ui.words.Texts;

/// What the check found: the score and what holds it, dimensions, findings, and the best next edits.
final class FindingsPane extends VBox {
    private final Consumer<Optional<Remark>> chosen;
    private final VBox content = new VBox(16);
    private final VBox advice = new VBox(6);
    private @Nullable FindingCard current;
    private Optional<Report> shown = Optional.empty();

    /// `chosen` is told which finding is lit; choosing the same one again lights none.
    FindingsPane(Consumer<Optional<Remark>> chosen) {
        this.chosen = chosen;
        getStyleClass().add("panel");
        content.getStyleClass().add("panel-content");
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.setId("findings");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().add(scroll);
        clear("score.none");
    }

    /// Nothing has been graded, for the reason that the text of this key gives.
    private void clear(String why) {
        current = null;
        shown = Optional.empty();
        content.getChildren().setAll(muted(why));
    }

    /// Where the keyboard enters: the chosen finding, else the first, else the panel itself.
    Node first() {
        Node card = current == null ? content.lookup(".finding") : current;
        return card == null ? this : card;
    }

    /// Shows how far the grading has come.
    void show(Grading.State state) {
        switch (state) {
            case Grading.Nothing _ -> clear("score.none");
            case Grading.Unasked _ -> clear("score.unasked");
            case Grading.Checking(Optional<Report> before) -> {
                if (before.isEmpty()) {
                    clear("score.checking");
                }
            }
            case Grading.Graded graded -> {
                if (!Optional.of(graded.report()).equals(shown)) {
                    shown = Optional.of(graded.report());
                    show(graded.report());
                }
                graded.advice().ifPresent(this::advise);
            }
        }
    }

    /// Shows a report; the advice follows by itself.
    private void show(Report report) {
        current = null;
        content.getChildren().setAll(head(report), dimensions(report));
        for (Remark.Section section : Remark.sections(report)) {
            content.getChildren().add(section(section, section.title().equals(Texts.of("findings.met"))));
        }
        advice.getChildren().setAll(heading("advice"), muted("advice.looking"));
        content.getChildren().addAll(2, List.of(advice));
        if (!report.answers().isEmpty()) {
            content.getChildren().add(questions(report));
        }
    }

    /// The best next edits, for the report that is shown.
    private void advise(List<Advised> best) {
        advice.getChildren().setAll(heading("advice"));
        if (best.isEmpty()) {
            advice.getChildren().add(muted("advice.none"));
        }
        for (Advised each : best) {
            Label gain = new Label(each.gain() > 0 ? Texts.of("advice.gain", each.gain()) : Texts.of("advice.later"));
            gain.getStyleClass().add(each.gain() > 0 ? "gain" : "muted");
            gain.setMinWidth(32);
            Label what = wrapped(each.message(), "advice");
            HBox.setHgrow(what, Priority.ALWAYS);
            advice.getChildren().add(new HBox(8, gain, what));
        }
    }

    private static Region head(Report report) {
        ScoreRing ring = new ScoreRing();
        ring.show(report.score());
        VBox words = new VBox(2, wrapped(Texts.of("score.of", report.score()), "score-title"));
        Report.Cap cap = report.cappedBy();
        if (cap != null) {
            words.getChildren().add(wrapped(Texts.of("score.capped", cap.message()), "muted"));
        }
        words.getChildren().add(wrapped(standing(report), "muted"));
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox head = new HBox(16, ring, words);
        head.getStyleClass().add("score");
        return head;
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

    private static Region dimensions(Report report) {
        VBox bars = new VBox(8);
        for (Report.DimensionScore dimension : report.dimensions()) {
            Label name = new Label(Texts.of("dimension." + dimension.dimension().id()));
            name.getStyleClass().add("muted");
            Label value = new Label(Integer.toString(dimension.score()));
            value.getStyleClass().add("strong");
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            bars.getChildren().add(new VBox(4, new HBox(name, gap, value), bar(dimension.score())));
        }
        return bars;
    }

    private static Region bar(int score) {
        Region filled = new Region();
        filled.getStyleClass().add("bar-filled");
        Tone.of(score).mark(filled);
        StackPane track = new StackPane(filled);
        track.getStyleClass().add("bar-track");
        StackPane.setAlignment(filled, javafx.geometry.Pos.CENTER_LEFT);
        filled.maxWidthProperty().bind(track.widthProperty().multiply(score / 100.0));
        filled.setMinWidth(0);
        return track;
    }

    private Region section(Remark.Section section, boolean folded) {
        VBox cards = new VBox();
        for (Remark remark : section.remarks()) {
            cards.getChildren().add(new FindingCard(remark, this::choose));
        }
        TitledPane pane =
                new TitledPane(section.title() + " · " + section.remarks().size(), cards);
        pane.setAnimated(false);
        pane.setExpanded(!folded);
        pane.getStyleClass().add("section");
        return pane;
    }

    private static Region questions(Report report) {
        VBox list = new VBox(8);
        list.getChildren().add(heading("self"));
        report.answers()
                .forEach(answer ->
                        list.getChildren().add(wrapped(answer.criterion().question(), "advice")));
        return list;
    }

    /// Lights another finding, or none when the lit one is chosen again.
    void choose(FindingCard card) {
        FindingCard before = current;
        if (before != null) {
            before.choose(false);
        }
        current = card.equals(before) ? null : card;
        if (current != null) {
            current.choose(true);
        }
        chosen.accept(Optional.ofNullable(current).map(FindingCard::remark));
    }

    /// Lights nothing.
    void unchoose() {
        FindingCard before = current;
        if (before != null) {
            choose(before);
        }
    }

    private static Label heading(String key) {
        Label label = new Label(Texts.of(key));
        label.getStyleClass().add("heading");
        return label;
    }

    private static Label muted(String key) {
        return wrapped(Texts.of(key), "muted");
    }

    static Label wrapped(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
