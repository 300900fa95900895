package plumbline.ui.panel;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import plumbline.design.Disposition;
import plumbline.ui.control.Prose;
import plumbline.ui.words.Texts;

/// Takes the reason for answering a finding; without a reason there is no answer.
///
/// Ctrl+Enter answers, Escape gives up.
final class AnswerForm extends VBox {
    private static final int LONGEST = 600;

    private final TextArea reason = new TextArea();

    AnswerForm(Disposition.Status status, Consumer<Disposition> given, Runnable dropped) {
        super(8);
        getStyleClass().add("answer-form");
        reason.setId("reason");
        reason.setWrapText(true);
        reason.setPrefRowCount(3);
        reason.setPromptText(Texts.of("answer.reason." + status.id()));
        reason.setAccessibleText(Texts.of("answer.reason." + status.id()));
        reason.textProperty().addListener((_, _, now) -> {
            if (now.length() > LONGEST) {
                reason.setText(now.substring(0, LONGEST));
            }
        });
        Button give = new Button(Texts.of("answer." + status.id()));
        give.setId("give-answer");
        give.getStyleClass().add("accent");
        give.disableProperty().bind(reason.textProperty().map(String::isBlank));
        give.setOnAction(
                _ -> given.accept(new Disposition(status, reason.getText().strip())));
        Button drop = new Button(Texts.of("answer.cancel"));
        drop.setOnAction(_ -> dropped.run());
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                dropped.run();
                event.consume();
            } else if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
                give.fire();
                event.consume();
            }
        });
        Label does = Prose.wrapped(Texts.of("answer.does"), "small");
        getChildren().addAll(reason, does, new HBox(8, give, drop));
    }

    @Override
    public void requestFocus() {
        reason.requestFocus();
    }
}
