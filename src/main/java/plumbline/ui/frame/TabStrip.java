package plumbline.ui.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import plumbline.ui.words.Texts;
import plumbline.ui.work.Work;
import plumbline.ui.work.Works;

/// The designs that lie on the desk, as tabs above the canvas; a single one needs no tab.
///
/// Where there are too many for the width, all but the chosen one give up some of their names, and then the strip
/// scrolls; the chosen one is in sight.
public final class TabStrip extends ScrollPane {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    /// What is left of the name of a tab that isn't chosen.
    private static final double LEAST_NAME = 56;

    /// A chosen name of so many letters is shown in full, a longer one as wide as this.
    private static final int BRIEF = 28;

    private static final double MOST_NAME = 190;

    private final Works works;
    private final Consumer<Work> close;
    private final HBox row = new HBox() {
        @Override
        protected void layoutChildren() {
            super.layoutChildren();
            Platform.runLater(TabStrip.this::follow);
        }
    };
    private Subscription following = Subscription.EMPTY;

    /// `close` takes a work off the desk, asking first where that would lose something.
    public TabStrip(Works works, Consumer<Work> close) {
        this.works = works;
        this.close = close;
        setId("tabs");
        row.getStyleClass().add("tab-strip");
        getStyleClass().add("tab-strip-scroll");
        setContent(row);
        setFitToWidth(true);
        setFitToHeight(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setVbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        setMinWidth(0);
        setOnScroll(event -> slide(event.getDeltaX() + event.getDeltaY()));
        works.open().addListener((ListChangeListener<Work>) _ -> fill());
        works.current().addListener((InvalidationListener) _ -> fill());
        fill();
    }

    private void fill() {
        following.unsubscribe();
        following = Subscription.EMPTY;
        List<Node> tabs = new ArrayList<>();
        for (Work work : works.open()) {
            tabs.add(tab(work));
        }
        row.getChildren().setAll(tabs);
        setVisible(tabs.size() > 1);
        setManaged(tabs.size() > 1);
    }

    private double overhang() {
        return row.getWidth() - getViewportBounds().getWidth();
    }

    private void slide(double by) {
        if (overhang() > 0) {
            setHvalue(Math.clamp(getHvalue() - by / overhang(), 0, 1));
        }
    }

    /// Brings the chosen tab into sight.
    private void follow() {
        int place = works.now().map(works.open()::indexOf).orElse(-1);
        double over = overhang();
        if (over <= 0 || place < 0 || place >= row.getChildren().size()) {
            return;
        }
        Bounds tab = row.getChildren().get(place).getBoundsInParent();
        double left = getHvalue() * over;
        double right = tab.getMaxX() - getViewportBounds().getWidth();
        double shown = Math.min(tab.getMinX(), Math.max(left, right));
        setHvalue(Math.clamp(shown / over, 0, 1));
    }

    private Node tab(Work work) {
        Label name = new Label();
        boolean chosen = works.now().filter(work::equals).isPresent();
        boolean brief = work.name().length() <= BRIEF;
        name.setMinWidth(!chosen ? LEAST_NAME : brief ? Region.USE_PREF_SIZE : MOST_NAME);
        Region dot = new Region();
        dot.getStyleClass().add("unsaved-dot");
        Button shut = new Button("", new FontIcon(Feather.X));
        shut.getStyleClass().add("icon-button");
        shut.setFocusTraversable(false);
        shut.setOnAction(_ -> close.accept(work));
        HBox tab = new HBox(6, dot, name, shut);
        tab.setAlignment(Pos.CENTER_LEFT);
        tab.getStyleClass().add("work-tab");
        tab.setAccessibleRole(AccessibleRole.TAB_ITEM);
        tab.pseudoClassStateChanged(CHOSEN, chosen);
        tab.setOnMousePressed(event -> {
            if (event.getButton() == MouseButton.MIDDLE) {
                close.accept(work);
            } else {
                works.show(work);
            }
        });
        Runnable say = () -> {
            Work.Standing standing = work.standing().get();
            boolean saved = standing == Work.Standing.SAVED || standing == Work.Standing.UNTOUCHED;
            name.setText(work.name());
            dot.setVisible(!saved);
            dot.setManaged(!saved);
            shut.setAccessibleText(Texts.of("tabs.close", work.name()));
            shut.setTooltip(new Tooltip(Texts.of("tabs.close", work.name())));
            tab.setAccessibleText(saved ? work.name() : Texts.of("tabs.unsaved", work.name()));
        };
        following = following
                .and(work.nameProperty().subscribe(say))
                .and(work.standing().subscribe(say));
        say.run();
        return tab;
    }
}
