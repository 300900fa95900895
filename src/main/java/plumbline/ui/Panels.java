package plumbline.ui;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import org.jspecify.annotations.Nullable;
import plumbline.catalog.Catalog;
import plumbline.catalog.Kind;
import plumbline.editor.Editor;
import plumbline.ui.panel.FindingsPane;
import plumbline.ui.panel.Grade;
import plumbline.ui.panel.SelfCheckPane;
import plumbline.ui.property.PropertiesPane;
import plumbline.ui.words.Texts;

/// The panels right of the canvas, and what joins them to the work that is looked at.
final class Panels {
    private final Foot foot;
    private final Review review;
    private final FindingsPane findings;
    private final SelfCheckPane self;
    private final PropertiesPane properties;
    private final Tab toFindings;
    private final Tab toProperties;
    private final TabPane right;

    Panels(Stock stock, Board board, Foot foot, Memory memory, Consumer<Throwable> failed) {
        this.foot = foot;
        review = new Review(stock, board, memory, this::show, failed);
        findings = new FindingsPane(review);
        toFindings = tab("findings", findings);
        self = new SelfCheckPane(review::say);
        properties = new PropertiesPane(
                stock.library().catalog(), text -> named(stock.library().catalog(), text));
        Tab toSelf = tab("self.title", self);
        toSelf.textProperty().bind(self.title());
        toProperties = tab("properties", properties);
        right = new TabPane(toFindings, toSelf, toProperties);
        right.setId("right");
        show();
    }

    static Tab tab(String key, Node content) {
        Tab tab = new Tab(Texts.of(key), content);
        tab.setClosable(false);
        tab.setId("tab-" + key);
        return tab;
    }

    private static List<Kind> named(Catalog catalog, String text) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        return catalog.kinds().stream()
                .filter(kind -> Stream.concat(Stream.of(kind.title()), kind.aliases().stream())
                        .anyMatch(name -> name.toLowerCase(Locale.ROOT).contains(wanted)))
                .toList();
    }

    /// Brings the properties of what is selected to the front.
    void showProperties() {
        right.getSelectionModel().select(toProperties);
    }

    TabPane right() {
        return right;
    }

    FindingsPane findings() {
        return findings;
    }

    /// Where the keyboard enters: the panel that is in front.
    Node first() {
        return toFindings.isSelected() ? findings.first() : right;
    }

    /// Follows the work that is looked at from now on, if any.
    void follow(@Nullable Editor editor) {
        review.follow(editor);
        properties.follow(editor);
    }

    /// The grading came further.
    void graded(Grade grade) {
        review.graded(grade);
    }

    private void show() {
        self.show(review.grade());
        findings.show(review.grade(), review.veil(), review.hidden());
        foot.keepBack(review.hidden());
    }

    void close() {
        review.close();
    }
}
