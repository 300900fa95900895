package plumbline.ui.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.InvalidationListener;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
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
public final class TabStrip extends HBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final Works works;
    private final Consumer<Work> close;
    private Subscription following = Subscription.EMPTY;

    /// `close` takes a work off the desk, asking first where that would lose something.
    public TabStrip(Works works, Consumer<Work> close) {
        this.works = works;
        this.close = close;
        setId("tabs");
        getStyleClass().add("tab-strip");
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
        getChildren().setAll(tabs);
        setVisible(tabs.size() > 1);
        setManaged(tabs.size() > 1);
    }

    private Node tab(Work work) {
        Label name = new Label();
        name.setMinWidth(24);
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
        tab.pseudoClassStateChanged(CHOSEN, works.now().filter(work::equals).isPresent());
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
