package plumbline.ui.frame;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import plumbline.rubric.Prompt;
import plumbline.ui.control.Prose;
import plumbline.ui.words.Texts;

/// What stands on the canvas while nothing is drawn: what is asked in one line, and how to begin.
public final class EmptyState extends VBox {
    private static final double WIDTH = 460;

    private final Label title = Prose.wrapped("", "empty-title");
    private final Label hint = Prose.wrapped("", "muted");
    private final Button example = new Button(Texts.of("empty.example"));
    private final Hyperlink blocks = new Hyperlink(Texts.of("empty.blocks"));

    /// What can be begun from here.
    public interface Wishes {
        void open();

        /// Looks at the strong example.
        void example();

        /// Brings the list of prompts to the front.
        void choosePrompt();

        /// Brings the components that can be drawn to the front.
        void blocks();
    }

    public EmptyState(Wishes wishes) {
        super(12);
        setId("empty");
        setAlignment(Pos.CENTER);
        getStyleClass().add("empty");
        title.setTextAlignment(TextAlignment.CENTER);
        hint.setTextAlignment(TextAlignment.CENTER);
        hint.setMaxWidth(WIDTH);
        title.setMaxWidth(WIDTH);
        // Where there is nothing to press, a hand reaches the ground.
        title.setMouseTransparent(true);
        hint.setMouseTransparent(true);
        title.setAlignment(Pos.CENTER);
        hint.setAlignment(Pos.CENTER);
        example.setId("show-example");
        example.setOnAction(_ -> wishes.example());
        example.getStyleClass().add("accent");
        Button open = new Button(Texts.of("empty.open"));
        open.setOnAction(_ -> wishes.open());
        Button prompts = new Button(Texts.of("prompt.choose"));
        prompts.setId("choose-prompt");
        prompts.setOnAction(_ -> wishes.choosePrompt());
        blocks.setId("to-blocks");
        blocks.setOnAction(_ -> wishes.blocks());
        HBox buttons = new HBox(8, example, prompts, open);
        buttons.setAlignment(Pos.CENTER);
        FlowPane more = new FlowPane(12, 0, blocks);
        more.setAlignment(Pos.CENTER);
        more.setPickOnBounds(false);
        buttons.setPickOnBounds(false);
        getChildren().addAll(title, hint, more, buttons);
        setPickOnBounds(false);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        show(Optional.empty(), false);
    }

    /// `prompt` is what is asked, if anything; `drawable` says whether a design is open that can be drawn on.
    public void show(Optional<Prompt> prompt, boolean drawable) {
        title.setText(prompt.map(Prompt::title).orElse(Texts.of("empty.title")));
        hint.setText(Texts.of(drawable ? "empty.draw" : prompt.isPresent() ? "empty.begin" : "empty.hint"));
        boolean asked = drawable || prompt.isPresent();
        blocks.setVisible(asked);
        blocks.setManaged(asked);
    }

    /// Adds what one may want to go on with.
    public void goOn(Node list) {
        getChildren().add(list);
    }
}
