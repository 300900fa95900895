package plumbline.ui;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import org.jspecify.annotations.Nullable;
import plumbline.catalog.Catalog;
import plumbline.editor.Editor;
import plumbline.ui.board.Board;
import plumbline.ui.frame.Foot;
import plumbline.ui.grading.Review;
import plumbline.ui.palette.Finder;
import plumbline.ui.panel.FindingsPane;
import plumbline.ui.panel.Grade;
import plumbline.ui.panel.SelfCheckPane;
import plumbline.ui.property.PropertiesPane;
import plumbline.ui.words.Texts;
import plumbline.ui.work.Memory;
import plumbline.ui.work.Stock;

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

    /// `asking` brings the list of prompts to the front.
    Panels(Stock stock, Board board, Foot foot, Memory memory, Runnable asking, Consumer<Throwable> failed) {
        this.foot = foot;
        review = new Review(stock, board, memory, this::show, this::state, failed);
        findings = new FindingsPane(review, asking);
        toFindings = tab("findings", findings);
        self = new SelfCheckPane(review::say);
        Catalog catalog = stock.library().catalog();
        properties = new PropertiesPane(catalog, new Finder(catalog, stock.recogniser())::find);
        Tab toSelf = tab("self.title", self);
        toSelf.textProperty().bind(self.title());
        toProperties = tab("properties", properties);
        right = new TabPane(toFindings, toSelf, toProperties);
        right.setId("right");
        right.setAccessibleText(Texts.of("sides.right"));
        show();
    }

    /// A tab whose content is styled and laid out only once it comes to the front.
    static Tab tab(String key, Node content) {
        Tab tab = new Tab(Texts.of(key));
        tab.selectedProperty().subscribe(front -> {
            if (front) {
                tab.setContent(content);
            }
        });
        tab.setClosable(false);
        tab.setId("tab-" + key);
        return tab;
    }

    /// Brings the properties of what is selected to the front.
    void showProperties() {
        right.getSelectionModel().select(toProperties);
    }

    private void state(String property) {
        showProperties();
        properties.turnTo(property);
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

    /// Whether the verdict is kept back.
    boolean hidden() {
        return review.hidden();
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
