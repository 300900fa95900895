package plumbline.ui.panel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import plumbline.check.Report;
import plumbline.ui.control.Prose;
import plumbline.ui.words.Texts;

/// What the check found: the score in sight above, findings by severity and the best next edits below.
///
/// A finding that stays as it was keeps its card, so that a new report moves neither focus nor place.
public final class FindingsPane extends VBox {
    /// With fewer components nearly everything is missing, which takes one sentence.
    private static final int FEW = 3;

    private final FindingWishes wishes;
    private final ScoreHead score = new ScoreHead();
    private final VBox head = new VBox(12);
    private final VBox list = new VBox(16);
    private final ScrollPane scroll = new ScrollPane(list);
    private final AdviceList advice;
    private final CheckBox hide = new CheckBox(Texts.of("veil.hide"));
    private final Button lift = new Button(Texts.of("veil.lift"));
    private final Map<String, TitledPane> sections = new HashMap<>();
    private final Map<String, FindingCard> cards = new HashMap<>();
    private final ReadOnlyStringWrapper total = new ReadOnlyStringWrapper("");
    private final Node none = new Waiting(Feather.EDIT_3, "score.none");
    private final Node unasked;
    private @Nullable FindingCard current;
    private Optional<Report> shown = Optional.empty();
    private boolean listAll;

    /// `asking` brings the list of prompts to the front.
    public FindingsPane(FindingWishes wishes, Runnable asking) {
        this.wishes = wishes;
        advice = new AdviceList(wishes);
        unasked = new Waiting(Feather.TARGET, "score.unasked", asking);
        getStyleClass().add("panel");
        head.getStyleClass().add("panel-head");
        list.getStyleClass().add("panel-content");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.setId("findings");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        hide.setId("hide-verdict");
        hide.setOnAction(_ -> wishes.hide(hide.isSelected()));
        lift.setId("check-now");
        lift.getStyleClass().add("accent");
        lift.setOnAction(_ -> wishes.lift());
        getChildren().addAll(head, scroll);
        clear(none);
    }

    /// The total in short, for where there is no room for more; empty where none is shown.
    public ReadOnlyStringProperty total() {
        return total.getReadOnlyProperty();
    }

    /// Nothing is shown but why that is.
    private void clear(Node why) {
        forget();
        head.getChildren().setAll(why, hide);
    }

    private void forget() {
        current = null;
        shown = Optional.empty();
        cards.clear();
        sections.clear();
        advice.getChildren().clear();
        list.getChildren().clear();
        total.set("");
    }

    /// Where the keyboard enters: the chosen finding, else the first, else what the head offers.
    public Node first() {
        FindingCard chosen = current;
        if (chosen != null) {
            return chosen;
        }
        Node card = list.lookup(".finding");
        return card != null ? card : lift.getParent() == null ? hide : lift;
    }

    /// Shows how far the grading has come; a verdict that is kept back leaves only the question for it.
    public void show(Grade grade, Veil veil, boolean hidden) {
        hide.setSelected(veil.hiding());
        switch (grade) {
            case Grade.Nothing _ -> clear(none);
            case Grade.Unasked _ -> clear(unasked);
            case Grade.Checking(Optional<Report> before) -> {
                if (hidden) {
                    keepBack();
                } else if (before.isEmpty()) {
                    clear(Prose.muted("score.checking"));
                } else {
                    stale();
                }
            }
            case Grade.Graded graded -> {
                if (hidden) {
                    keepBack();
                } else {
                    show(graded);
                }
            }
        }
    }

    /// The design is another one than that of the verdict in sight.
    private void stale() {
        advice.looking();
        FindingCard chosen = current;
        if (chosen != null) {
            chosen.stale();
        }
    }

    private void keepBack() {
        forget();
        head.getChildren().setAll(Prose.muted("veil.hidden"), lift, hide);
    }

    private void show(Grade.Graded graded) {
        Report report = graded.report();
        if (!Optional.of(report).equals(shown)) {
            still(() -> {
                // The first report in sight explains nothing: what came before it was not seen.
                score.show(report, shown.isEmpty() ? Optional.empty() : graded.before());
                shown = Optional.of(report);
                total.set(Integer.toString(report.score()));
                head.getChildren().setAll(score, hide);
                advice.looking();
                list(graded);
            });
        }
        graded.advice().ifPresent(best -> still(() -> advice.show(best)));
    }

    /// Changes what is shown, and leaves the best next edits where they stand in the window.
    private void still(Runnable change) {
        boolean follows = scroll.getVvalue() > scroll.getVmin() && advice.getParent() != null;
        double before = place(advice);
        change.run();
        if (follows && advice.getParent() != null) {
            applyCss();
            layout();
            double beyond = beyond();
            double moved = place(advice) - before;
            scroll.setVvalue(beyond <= 0 ? 0 : Math.clamp(scroll.getVvalue() + moved / beyond, 0, 1));
        }
    }

    private static double place(Node node) {
        return node.localToScene(0, 0).getY();
    }

    /// How much higher the list is than what is seen of it.
    private double beyond() {
        return list.getHeight() - scroll.getViewportBounds().getHeight();
    }

    private void list(Grade.Graded graded) {
        boolean focused = focusWithin();
        FindingCard before = current;
        List<Node> wanted = new ArrayList<>();
        Map<String, FindingCard> kept = new HashMap<>();
        boolean begun = listAll || graded.design().components().size() >= FEW;
        List<Remark.Section> sections = Remark.sections(graded.report());
        for (Remark.Section section : sections) {
            if (!begun && section.kind() == Remark.Sort.UNMET) {
                wanted.add(beginning(section.remarks().size(), graded));
            } else {
                wanted.add(section(section, kept));
            }
        }
        // What hurts comes before what to do, what is missing after it.
        boolean hurts = !sections.isEmpty() && sections.getFirst().kind() == Remark.Sort.PITFALLS;
        wanted.add(hurts ? 1 : 0, advice);
        cards.clear();
        cards.putAll(kept);
        current = null;
        if (!list.getChildren().equals(wanted)) {
            list.getChildren().setAll(wanted);
        }
        if (before != null) {
            again(before, focused);
        }
    }

    private boolean focusWithin() {
        return list.getScene() != null && list.isFocusWithin();
    }

    /// The finding that was chosen stays so where there still is one of its name.
    private void again(FindingCard before, boolean focused) {
        FindingCard now = cards.get(before.remark().id());
        if (now == null) {
            wishes.light(Optional.empty());
        } else {
            current = now;
            if (now.equals(before)) {
                now.renew();
            } else {
                wishes.light(Optional.of(now.remark()));
                now.choose(true);
            }
        }
        if (focused && !focusWithin()) {
            first().requestFocus();
        }
    }

    private Node beginning(int count, Grade.Graded graded) {
        Hyperlink all = new Hyperlink(Texts.of("findings.begin.all", count));
        all.setId("list-all");
        all.setOnAction(_ -> {
            listAll = true;
            list(graded);
        });
        return new VBox(4, Prose.wrapped(Texts.of("findings.begin", count), "prose"), all);
    }

    private Node section(Remark.Section section, Map<String, FindingCard> kept) {
        List<FindingCard> wanted = new ArrayList<>();
        for (Remark remark : section.remarks()) {
            FindingCard known = cards.get(remark.id());
            FindingCard card = known != null && known.remark().equals(remark)
                    ? known
                    : new FindingCard(remark, wishes, this::choose);
            kept.put(remark.id(), card);
            wanted.add(card);
        }
        TitledPane pane = sections.computeIfAbsent(section.kind().key(), _ -> folding(section));
        pane.setText(section.heading());
        if (pane.getContent() instanceof VBox box && !box.getChildren().equals(wanted)) {
            box.getChildren().setAll(wanted);
        }
        return pane;
    }

    private static TitledPane folding(Remark.Section section) {
        TitledPane pane = new TitledPane("", new VBox());
        pane.setAnimated(false);
        pane.setExpanded(section.kind() != Remark.Sort.MET);
        pane.getStyleClass().add("section");
        return pane;
    }

    /// Lights another finding, or none when the lit one is chosen again.
    void choose(FindingCard card) {
        FindingCard before = current;
        if (before != null) {
            before.choose(false);
        }
        current = card.equals(before) ? null : card;
        wishes.light(Optional.ofNullable(current).map(FindingCard::remark));
        if (current != null) {
            current.choose(true);
        }
    }

    /// Whether a finding is chosen, and its evidence lit.
    public boolean isLit() {
        return current != null;
    }

    /// Lights nothing.
    public void unchoose() {
        FindingCard before = current;
        if (before != null) {
            choose(before);
        }
    }
}
